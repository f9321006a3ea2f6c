import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { LEVELS, type Report, type SentenceReport } from '../../src/engine/report.ts';
import { whoName } from '../../src/ui/components/words.ts';
import { claimsOf, detailsOf } from '../../src/ui/model/claims.ts';
import { guidesOf } from '../../src/ui/model/guidance.ts';
import { headline } from '../../src/ui/model/headline.ts';
import { ledgerOf } from '../../src/ui/model/ledger.ts';
import { labelOf } from '../../src/ui/model/names.ts';
import { type RelayStep, relayTree } from '../../src/ui/model/relay-tree.ts';
import { repliesOf } from '../../src/ui/model/replies.ts';
import { countTraits, EVERYTHING, rowsOf, selectRows } from '../../src/ui/model/rows.ts';
import { countStandings, standingOf } from '../../src/ui/model/standing.ts';
import { setMessages } from '../../src/ui/text.ts';
import { englishMessages } from './messages.ts';
import { leaningReport, pierReport } from './pier-report.ts';
import { report, type SentenceDraft, source } from './report-fixture.ts';

beforeAll(() => setMessages(englishMessages));

const cnn = source({ id: 's1', name: 'CNN', kind: 'organization', outlet: true });
const viaCnn = (basis: 'stated' | 'inferred' = 'stated'): SentenceDraft => ({
  text: 'CNN said so.',
  kinds: ['organization'],
  level: 'fair',
  secondhand: true,
  reasons: [{ code: 'organization', effect: 60, basis }],
  claims: [{ sources: ['s1'] }],
});
const reported: SentenceDraft = { text: 'Reportedly so.', kinds: ['impersonal'], level: 'untraceable' };

describe('who says a sentence, in the list', () => {
  const who = (of: Report): (string | null)[] => rowsOf(of).map(whoName);

  test('goes by name where there is one, and says else what is given instead', () => {
    expect(who(pierReport())).toEqual([
      null,
      'Harbour Authority',
      'Northgate Tribune',
      'An inspection report from May',
      'Name not given',
      null,
      'Lena Osei',
      'Lena Osei',
      'Tomas Reyl',
      'Casper Marine',
      // "Source not given" stands there already.
      null,
      'A vague group',
    ]);
  });

  test('cuts what is too long to be taken in', () => {
    const long = source({
      id: 's1',
      name: 'a paper on the wear of piers in salt water and in storms',
      kind: 'document',
    });
    const draft: SentenceDraft = {
      text: 'A paper says so.',
      kinds: ['document'],
      claims: [{ sources: ['s1'] }],
    };
    expect(who(report([draft], { sources: [long] }))).toEqual([
      'A paper on the wear of piers in salt water and …',
    ]);
  });
});

describe('the headline', () => {
  test('says whom the article leans on, and what of it is our reading', () => {
    const drafts = [
      ...Array.from({ length: 10 }, () => viaCnn()),
      viaCnn('inferred'),
      viaCnn('inferred'),
      reported,
    ];
    expect(headline(report(drafts, { sources: [cnn], leansOn: 's1' }))).toBe(
      '12 of 13 sentences that pass on what others say go back to CNN, two of them by our reading. No named person speaks.',
    );
  });

  test('says so where every sentence leans on one source', () => {
    const drafts = [viaCnn(), viaCnn(), viaCnn()];
    expect(headline(report(drafts, { sources: [cnn], leansOn: 's1' }))).toBe(
      'All 3 sentences that pass on what others say go back to CNN. No named person speaks.',
    );
  });

  test('quotes what is no name, and cuts it where it is long', () => {
    const name = 'new report released on Monday by the university’s centre on poverty and work';
    const paper = source({ id: 's1', name, kind: 'document' });
    expect(headline(report([viaCnn(), viaCnn(), viaCnn()], { sources: [paper], leansOn: 's1' }))).toContain(
      'go back to “new report released on Monday by the …”.',
    );
  });

  test('does not say that nobody is named where somebody answers', () => {
    const denial: SentenceDraft = {
      text: 'The mayor denied it.',
      kinds: ['named'],
      response: 'denial',
      claims: [{ sources: ['s1'] }],
    };
    const mayor = source({ id: 's1', name: 'Iris Vale', kind: 'named' });
    expect(headline(report([denial], { sources: [mayor] }))).toMatch(
      /^The only words from others here are replies/,
    );
  });

  test('names the one person who speaks', () => {
    expect(headline(leaningReport())).toBe(
      '3 of 6 sentences that pass on what others say go back to Northgate Tribune, one of them by our reading. One named person speaks: Tomas Reyl.',
    );
  });

  test('counts sources where the article leans on none', () => {
    expect(headline(pierReport())).toMatch(
      /^8 sentences pass on what others say\. We count \d+ separate sources\. Two named people speak\.$/,
    );
  });

  test('does not call an article that attributes nothing well sourced', () => {
    expect(headline(report([{ text: 'The pier is closed.' }]))).toBe(
      'This article names no source. Every sentence is in its own voice.',
    );
  });

  test('does not count nobody as a source', () => {
    expect(headline(report([reported, reported]))).toBe(
      '2 sentences say that somebody else is the source, but none says who. No named person speaks.',
    );
  });

  test('says nothing of an article that was not judged', () => {
    expect(headline(report([{ text: 'Der Pier ist zu.', kinds: null }], { judged: false }))).toBe('');
  });
});

const anyDraft: fc.Arbitrary<SentenceDraft> = fc.record({
  text: fc.constantFrom('The pier is closed.', 'Osei said so.'),
  kinds: fc.constantFrom<SentenceReport['kinds'][]>(null, [], ['named'], ['unnamed', 'organization']),
  level: fc.constantFrom(...LEVELS),
  response: fc.constantFrom<SentenceReport['response'][]>(null, null, 'denial', 'no-comment'),
});

describe('the bar', () => {
  test('holds every sentence exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyDraft), (drafts) => {
        const counts = countStandings(report(drafts));
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(drafts.length);
      }),
    );
  });

  test('never gives a level to a reply, to the own voice, or to what was not read', () => {
    const standings = report([
      { text: 'Denied.', kinds: ['named'], level: 'strong', response: 'denial' },
      { text: 'Closed.', kinds: [] },
      { text: 'Zu.', kinds: null },
      { text: 'Said so.', kinds: ['named'] },
    ]).sentences.map(standingOf);
    expect(standings).toEqual(['reply', 'own-voice', 'not-read', 'attributed']);
  });
});

describe('the list', () => {
  const rows = rowsOf(pierReport());

  test('shows every sentence in the order of the article', () => {
    expect(selectRows(rows, EVERYTHING).map(({ index }) => index)).toEqual(rows.map(({ index }) => index));
  });

  test('narrows to a standing, to a source and to a trait', () => {
    expect(selectRows(rows, { ...EVERYTHING, only: 'reply' })).toHaveLength(2);
    const [from] = ledgerOf(pierReport());
    const { sentences = [] } = from ?? {};
    const traced = selectRows(rows, { ...EVERYTHING, from: { name: 'Northgate Tribune', sentences } });
    expect(traced.map(({ index }) => index)).toEqual(sentences);
    const secondhand = selectRows(rows, { ...EVERYTHING, only: 'secondhand' });
    expect(secondhand.map(({ sentence }) => sentence.secondhand)).toEqual([true, true, true]);
  });

  test('counts what each filter leaves', () => {
    for (const { trait, count } of countTraits(rows)) {
      expect(selectRows(rows, { ...EVERYTHING, only: trait })).toHaveLength(count);
    }
    expect(countTraits(rows).map(({ trait }) => trait)).toEqual([
      'secondhand',
      'unnamed',
      'hedged',
      'inferred',
    ]);
  });

  test('finds words whatever their case and accents', () => {
    const search = (words: string): number => selectRows(rows, { ...EVERYTHING, search: words }).length;
    expect(search('  ÓSEI ')).toBe(2);
    expect(search('osei')).toBe(2);
    expect(search('zebra')).toBe(0);
  });

  test('puts the thinnest first, then what has no level', () => {
    const order = selectRows(rows, { ...EVERYTHING, order: 'thinnest' }).map(({ standing }) => standing);
    expect(order[0]).toBe('untraceable');
    expect(order.slice(-2)).toEqual(['reply', 'reply']);
    expect(order.indexOf('own-voice')).toBeGreaterThan(order.lastIndexOf('strong'));
  });

  test('does not take careful legal wording for doubt', () => {
    const [row] = rowsOf(
      report([{ text: 'The alleged thief fled.', hedges: [{ words: 'alleged', sort: 'legal' }] }]),
    );
    expect(row?.traits).toEqual([]);
  });
});

describe('claims', () => {
  const pier = pierReport();

  test('lead from the reader back to the source', () => {
    const sentence = pier.sentences[3];
    if (!sentence) throw new Error('no such sentence');
    const [claim] = claimsOf(pier, sentence);
    expect(claim?.relays.map(({ name }) => name)).toEqual(['Northgate Tribune']);
    expect(claim?.sources.map(({ name }) => name)).toEqual(['an inspection report from May']);
  });

  test('leave out what only says that an outlet on the way reports it', () => {
    const paper = source({ id: 's2', name: 'a briefing document', kind: 'document' });
    const of = (claims: SentenceDraft['claims'] & object) => {
      const told = report([{ ...viaCnn(), claims }], { sources: [cnn, paper] });
      return told.sentences.flatMap((sentence) =>
        claimsOf(told, sentence).map(({ relays, sources }) =>
          [...relays, ...sources].map(({ name }) => name),
        ),
      );
    };
    const relayed = { sources: ['s2'], via: ['s1'] };
    expect(of([relayed, { sources: ['s1'] }])).toEqual([['CNN', 'a briefing document']]);
    // The main claim stays, and so does a source that nobody else leads to.
    expect(of([{ sources: ['s1'] }, relayed])).toEqual([['CNN'], ['CNN', 'a briefing document']]);
    expect(of([{ sources: ['s2'] }, { sources: ['s1'] }])).toEqual([['a briefing document'], ['CNN']]);
  });

  test('say what is told of a source without a name, and what is not', () => {
    const engineers = pier.sources[2];
    if (!engineers) throw new Error('no such source');
    expect(detailsOf(engineers)).toEqual({
      given: ['description', 'number', 'knowledge'],
      missing: ['name', 'anonymityReason'],
    });
  });
});

describe('the ledger', () => {
  const entries = ledgerOf(pierReport());

  test('counts sentences, relayed ones too, and puts the most relied on first', () => {
    expect(entries[0]?.source.name).toBe('Northgate Tribune');
    expect(entries[0]?.sentences).toEqual([2, 3, 4]);
    const counts = entries.map(({ sentences }) => sentences.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

describe('the tree of relays', () => {
  const drawn = (steps: readonly RelayStep[]): unknown[] =>
    steps.map(({ source, sentences, from }) => [source?.name ?? null, sentences.length, ...drawn(from)]);
  const paper = source({ id: 's2', name: 'a briefing document', kind: 'document' });
  const officials = source({ id: 's3', name: 'intelligence officials', kind: 'unnamed' });

  test('leads from the outlet to whom it had it from, and counts a sentence once a way', () => {
    const drafts: SentenceDraft[] = [
      viaCnn(),
      { ...viaCnn(), claims: [{ sources: ['s2'], via: ['s1'] }] },
      { ...viaCnn(), claims: [{ sources: ['s3'], via: ['s1', 's2'] }, { sources: ['s1'] }] },
    ];
    expect(drawn(relayTree(report(drafts, { sources: [cnn, paper, officials] })))).toEqual([
      ['CNN', 3, ['a briefing document', 2, ['intelligence officials', 1]]],
    ]);
  });

  test('holds the second claim of a sentence too, and for whom a source speaks', () => {
    const chair = source({ id: 's4', name: 'Ida Marrow', kind: 'named', speaksFor: 's1' });
    const drafts: SentenceDraft[] = [{ ...viaCnn(), claims: [{ sources: ['s1'] }, { sources: ['s4'] }] }];
    const tree = relayTree(report(drafts, { sources: [cnn, chair] }));
    expect(drawn(tree)).toEqual([
      ['CNN', 1],
      ['Ida Marrow', 1],
    ]);
    expect(tree[1]?.speaksFor?.name).toBe('CNN');
  });

  test('ends with nobody where nobody is given, and leaves replies and own voice out', () => {
    const drafts: SentenceDraft[] = [
      { ...reported, claims: [{ kind: 'impersonal' }] },
      { text: 'The pier is closed.' },
      { text: 'CNN denied it.', kinds: ['organization'], response: 'denial', claims: [{ sources: ['s1'] }] },
    ];
    expect(drawn(relayTree(report(drafts, { sources: [cnn] })))).toEqual([[null, 1]]);
  });

  test('does not take somebody of whom we don’t know who for nobody', () => {
    const drafts: SentenceDraft[] = [
      { text: 'I was there.', kinds: ['named'], claims: [{ kind: 'named' }] },
      { ...reported, claims: [{ kind: 'impersonal' }] },
    ];
    expect(relayTree(report(drafts)).map(({ source, kind }) => [source, kind])).toEqual([
      [null, 'named'],
      [null, 'impersonal'],
    ]);
  });
});

describe('a name', () => {
  test('begins with a capital where it is a description, and is left alone where it is a name', () => {
    expect(labelOf({ name: 'three engineers', kind: 'unnamed' })).toBe('Three engineers');
    expect(labelOf({ name: 'eBay', kind: 'organization' })).toBe('eBay');
  });
});

test('replies name who answered and how', () => {
  expect(
    repliesOf(pierReport()).map(({ response, sources }) => [response, ...sources.map(({ name }) => name)]),
  ).toEqual([
    ['denial', 'Tomas Reyl'],
    ['no-comment', 'Casper Marine'],
  ]);
});

describe('the guides behind reasons', () => {
  const said = (...codes: string[]) => guidesOf(codes).map(({ body, sections }) => [body, ...sections]);

  test('each once, in the order of the reasons, with all of its sections that are meant', () => {
    expect(said('witnessed')).toEqual([
      ['Reuters', 'The essentials of Reuters sourcing'],
      ['BBC', '3 Accuracy'],
    ]);
    expect(said('response', 'witnessed', 'response')).toContainEqual([
      'BBC',
      '6 Fairness to contributors and consent',
      '3 Accuracy',
    ]);
  });

  test('none for what rests on none', () => expect(guidesOf(['no-such-code'])).toEqual([]));
});
