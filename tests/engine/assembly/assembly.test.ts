import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { MARK_THRESHOLDS, makeFaintMarks, makeMarks } from '../../../src/engine/assembly/marks.ts';
import { analyze, analyzeInSteps, STEPS } from '../../../src/engine/index.ts';
import {
  type AnalyzeOptions,
  MARK_TYPES,
  type Mark,
  type MarkType,
  type Report,
  type SentenceReport,
} from '../../../src/engine/report.ts';

/** How a report is put together from what the steps find. What they find is their own tests' matter. */
function sentencesOf(text: string, options: AnalyzeOptions = {}): SentenceReport[] {
  return analyze(text, { language: 'en', ...options }).sentences;
}

function namesIn(report: Report, ids: readonly string[]): string[] {
  return ids.map((id) => report.sources.find((source) => source.id === id)?.name ?? id);
}

describe('the main claim of a sentence', () => {
  test('is that of the farthest source, and the relays follow', () => {
    const report = analyze('According to CNN, a Pentagon document stated that the base had been attacked.');
    const [sentence] = report.sentences;
    expect(sentence).toMatchObject({ kinds: ['document', 'organization'], secondhand: true });
    const main = report.attributions.find(({ id }) => id === sentence?.attributions[0]);
    expect(main?.kind).toBe('document');
    expect(namesIn(report, main?.via ?? [])).toEqual(['CNN']);
  });

  test('is the speaker’s, not that of those whom the speaker talks of', () => {
    const [sentence] = sentencesOf(
      'Mayor Ann Lee said that officials believe that it is over and that many agree.',
    );
    expect(sentence?.kinds?.[0]).toBe('named');
    expect(sentence?.kinds).toContain('unnamed');
  });

  test('is the outlet’s where nothing stands behind it', () => {
    const report = analyze('CNN said that the base had been attacked.');
    expect(report.sentences[0]).toMatchObject({ kinds: ['organization'], secondhand: true });
    expect(report.attributions[0]).toMatchObject({ via: [], secondhand: true });
    expect(namesIn(report, report.attributions[0]?.sources ?? [])).toEqual(['CNN']);
  });

  test('is none in the article’s own voice', () => {
    expect(sentencesOf('The bridge is eighty years old.')[0]).toMatchObject({
      kinds: [],
      strength: null,
      level: null,
      reasons: [],
    });
  });
});

describe('a quotation without a cue', () => {
  test('goes on with the speaker before it, and is marked nowhere', () => {
    const text =
      'A senior official said on Monday that the talks had failed.\n\n“It is over. We tried everything.”';
    const report = analyze(text);
    expect(report.sentences.map(({ kinds }) => kinds?.[0])).toEqual(['unnamed', 'unnamed', 'unnamed']);
    expect(report.marks.map(({ sentence }) => sentence)).toEqual([0]);
  });

  test('belongs to whoever “added:” in the paragraph before', () => {
    const report = analyze(
      'Mayor Ann Lee rejected the plan on Monday. Lee added:\n\n“It would cost too much.”',
    );
    const added = report.attributions.find(({ id }) => id === report.sentences[2]?.attributions[0]);
    expect(namesIn(report, added?.sources ?? [])).toEqual([expect.stringContaining('Lee')]);
  });
});

describe('a response', () => {
  test('counts as a response alone, and has no level', () => {
    const report = analyze('The ministry did not respond to a request for comment.');
    expect(report.sentences[0]).toMatchObject({
      response: 'no-comment',
      kinds: ['organization'],
      level: null,
    });
    expect(report.summary).toMatchObject({ attributed: 0, ownVoice: 0, responses: 1 });
  });
});

describe('marks', () => {
  const marked = (text: string, options: AnalyzeOptions = {}) => {
    const report = analyze(text, { language: 'en', ...options });
    return report.marks.map(({ type, start, end }) => [type, text.slice(start, end)]);
  };

  test('stand on the source phrase, the outlet and the hedge', () => {
    expect(marked('Two officials told CNN that the talks could fail.')).toEqual([
      ['weak-source', 'Two officials'],
      ['secondhand', 'CNN'],
      ['hedge', 'could'],
    ]);
  });

  test('stand on the cue where there is no source', () => {
    expect(marked('The minister reportedly left the country.')).toEqual([
      ['hedge', 'reportedly'],
      ['weak-source', 'reportedly'],
    ]);
  });

  test('stand in the sentence where the claim is made', () => {
    const text = 'It rained in Marsh. CNN reported that the dam leaks.';
    const { marks } = analyze(text, { language: 'en' });
    expect(marks).toMatchObject([{ type: 'secondhand', sentence: 1, start: text.indexOf('CNN') }]);
  });

  test('leave the article’s own outlet alone', () => {
    expect(marked('Mayor Ann Lee told CNN that the bridge was closed.', { outlets: ['CNN'] })).toEqual([]);
  });

  test('leave out the caution that law requires', () => {
    const text =
      'Police said the suspect allegedly stole a car before he was arrested and charged with theft.';
    const hedges = sentencesOf(text)[0]?.hedges.map(({ sort }) => sort);
    expect(hedges).toEqual(['legal']);
    expect(marked(text).filter(([type]) => type === 'hedge')).toEqual([]);
  });

  test('keep that caution, and what is not sure enough, for readers who want everything', () => {
    const text =
      'Police said the suspect allegedly stole a car before he was arrested and charged with theft.';
    const { marks, faintMarks, attributions } = analyze(text, { language: 'en' });
    expect(faintMarks.map(({ type, start, end }) => [type, text.slice(start, end)])).toContainEqual([
      'hedge',
      'allegedly',
    ]);
    const sureOf = new Map(attributions.map(({ id, confidence }) => [id, confidence]));
    const unsure = faintMarks.filter(({ type }) => type !== 'hedge');
    for (const { attribution } of unsure) expect(sureOf.get(attribution ?? '')).toBeLessThan(1);
    for (const mark of faintMarks) expect(marks).not.toContainEqual(mark);
  });

  test('show from their type’s confidence on, and are faint below it', () => {
    const mark = (type: MarkType, confidence: number): Mark => ({
      ...{ start: 0, end: 1, attribution: null, sentence: 0, foundBy: 'rule' },
      ...{ type, confidence },
    });
    for (const type of MARK_TYPES) {
      const [unsure, sure] = [MARK_THRESHOLDS[type] - 0.01, MARK_THRESHOLDS[type]];
      const candidates = [mark(type, unsure), mark(type, sure)];
      expect(makeMarks(candidates)).toEqual([mark(type, sure)]);
      expect(makeFaintMarks(candidates, [], [], [])).toEqual([mark(type, unsure)]);
    }
  });

  test('of hedges name the claim that the hedge weakens', () => {
    const text = 'Critics said the tower was closed, but Mayor Ann Lee said it could open.';
    const { marks, attributions } = analyze(text, { language: 'en' });
    const hedge = marks.find(({ type }) => type === 'hedge');
    expect(attributions.find(({ id }) => id === hedge?.attribution)?.kind).toBe('named');
  });

  test('of hedges in the article’s own words name no claim', () => {
    const text = 'The tower may be closed, but Mayor Ann Lee said it was open.';
    const hedge = analyze(text, { language: 'en' }).marks.find(({ type }) => type === 'hedge');
    expect(hedge).toMatchObject({ attribution: null, sentence: 0 });
  });
});

describe('a text in another language', () => {
  test('has its sentences, and nothing is said of them', () => {
    const { judged, sentences, attributions } = analyze('Es regnet. „Der Damm hält“, sagte sie.', {
      language: 'de',
    });
    expect(judged).toBe(false);
    expect(sentences).toMatchObject([
      { start: 0, end: 10, kinds: null, level: null },
      { kinds: null, quote: true },
    ]);
    expect(attributions).toEqual([]);
  });
});

describe('an opinion piece', () => {
  test('has marks and strengths, but no levels', () => {
    const text = 'Officials said that the bridge was safe. I doubt it. Critics say so too.';
    const report = analyze(text, { genre: 'opinion' });
    expect(report.sentences[0]).toMatchObject({ kinds: ['unnamed'], level: null });
    expect(report.sentences[0]?.strength).toBeGreaterThan(0);
    expect(Object.values(report.summary.levels)).toEqual([0, 0, 0, 0, 0]);
    expect(report.marks.length).toBeGreaterThan(0);
  });
});

describe('a headline', () => {
  const body = 'Iran paid fighters to attack a base, CNN reported on Monday.';
  const flat = (title: string, text = body) =>
    analyze(`${title}\n\n${text}`, { language: 'en', title }).flatHeadline;

  test('that states flatly what the text attributes is pointed out', () => {
    const title = 'Iran paid fighters to attack base';
    const report = analyze(`${title}\n\n${body}`, { language: 'en', title });
    expect(report.flatHeadline?.sentence).toBe(0);
    const claim = report.attributions.find(({ id }) => id === report.flatHeadline?.attribution);
    expect(namesIn(report, claim?.sources ?? [])).toEqual(['CNN']);
  });

  test.each([
    ['names its source', 'CNN reported that Iran paid fighters to attack base'],
    ['names it before a colon', 'CNN: Iran paid fighters to attack base'],
    ['asks', 'Has Iran paid fighters to attack base?'],
    ['is hedged', 'Iran may have paid fighters to attack base'],
    ['names somebody else', 'Iraq paid fighters to attack base'],
    ['says something else', 'Iran paid fighters, and nobody in Washington objected to the payments'],
    ['says too little to be sure', 'Iran paid fighters'],
  ])('that %s is not', (_, title) => {
    expect(flat(title)).toBeNull();
  });

  test('is not where the article says the same in its own voice', () => {
    const title = 'Iran paid fighters to attack base';
    expect(flat(title, `${body}\n\nIran has paid fighters to attack the base for years.`)).toBeNull();
  });

  test('is known only by the page’s title', () => {
    expect(analyze(`Iran paid fighters to attack base\n\n${body}`).flatHeadline).toBeNull();
    const titled = (title: string) =>
      analyze(`Iran paid fighters to attack base\n\n${body}`, { language: 'en', title }).flatHeadline;
    expect(titled('The week in pictures')).toBeNull();
    expect(titled('Iran paid fighters to attack base.')).not.toBeNull();
  });
});

describe('the summary', () => {
  const said = (who: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${who} said that door ${i} was open.`);

  test('leans on the source to which most attributed sentences trace', () => {
    const report = analyze([...said('The Interior Ministry', 1), ...said('Mayor Ann Lee', 3)].join(' '));
    expect(namesIn(report, [report.summary.leansOn?.source ?? ''])).toEqual([
      expect.stringContaining('Ann Lee'),
    ]);
    expect(report.summary.leansOn).toMatchObject({ share: 0.75, inferred: 0 });
  });

  test('gives a tie to the first mentioned, and leans on nobody under three sentences', () => {
    const tie = analyze([...said('The Interior Ministry', 2), ...said('Mayor Ann Lee', 2)].join(' '));
    expect(namesIn(tie, [tie.summary.leansOn?.source ?? ''])).toEqual(['Interior Ministry']);
    expect(analyze(said('Mayor Ann Lee', 2).join(' ')).summary.leansOn).toBeNull();
  });

  test('counts a chain of relay once, at its end that is nearest to the reader', () => {
    const text =
      'CNN said that a report found a leak. CNN said that officials knew of it. Mayor Ann Lee said she did not.';
    expect(analyze(text).summary.independentSources).toBe(2);
  });
});

describe('the engine', () => {
  test('gives its name and the version of the package', () => {
    expect(analyze('').engine).toBe(`${packageJson.name}@${packageJson.version}`);
  });

  test('says the same in steps, and names each step', () => {
    const text = 'Officials said it was over.\n\nCNN reported that it was not.';
    const steps = analyzeInSteps(text);
    const seen = new Set<string>();
    let next = steps.next();
    for (; !next.done; next = steps.next()) seen.add(next.value.step);
    expect(next.value).toEqual(analyze(text));
    expect([...seen]).toEqual([...STEPS]);
  });
});
