import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../../src/engine/assembly/summary.ts';
import { analyze } from '../../../src/engine/index.ts';
import {
  type Attribution,
  LEVELS,
  type SentenceReport,
  SOURCE_KINDS,
  type Source,
  type SourceKind,
} from '../../../src/engine/report.ts';

const source = (id: string, kind: SourceKind, speaksFor: string | null = null): Source => ({
  id,
  name: id,
  kind,
  outlet: false,
  mentions: [],
  speaksFor,
  description: null,
  number: null,
  knowledge: null,
  anonymityReason: null,
});

const attribution = (id: string, sources: string[], via: string[] = []): Attribution => ({
  id,
  source: [],
  cue: [],
  content: [],
  kind: 'named',
  sources,
  via,
  access: null,
  secondhand: via.length > 0,
  quote: false,
  strength: 68,
  level: 'good',
  reasons: [],
  confidence: 1,
  foundBy: 'model',
  rule: null,
});

const sentence = (facts: Partial<SentenceReport>): SentenceReport => ({
  start: 0,
  end: 1,
  kinds: [],
  secondhand: false,
  hedges: [],
  quote: false,
  response: null,
  strength: null,
  level: null,
  attributions: [],
  reasons: [],
  ...facts,
});

const IDS = ['s1', 's2', 's3', 's4'];
const ATTRIBUTIONS = ['a1', 'a2', 'a3'];

/** Any article's findings, of a few sources and attributions and any sentences made from them. */
const findings = fc.record({
  sources: fc
    .tuple(...IDS.map(() => fc.tuple(fc.constantFrom(...SOURCE_KINDS), fc.option(fc.constantFrom(...IDS)))))
    .map((facts) => facts.map(([kind, speaksFor], i) => source(IDS[i] ?? '', kind, speaksFor))),
  attributions: fc
    .tuple(...ATTRIBUTIONS.map(() => fc.tuple(fc.subarray(IDS), fc.subarray(IDS))))
    .map((facts) => facts.map(([sources, via], i) => attribution(ATTRIBUTIONS[i] ?? '', sources, via))),
  inferred: fc.subarray(ATTRIBUTIONS).map((ids) => new Set(ids)),
  sentences: fc.array(
    fc
      .record({
        kinds: fc.option(fc.uniqueArray(fc.constantFrom(...SOURCE_KINDS), { maxLength: 3 })),
        secondhand: fc.boolean(),
        response: fc.constantFrom(null, null, 'denial', 'no-comment'),
        level: fc.constantFrom(...LEVELS),
        attributions: fc.subarray(ATTRIBUTIONS),
      })
      .map((facts): SentenceReport => {
        const attributed = facts.kinds !== null && facts.kinds.length > 0;
        const level = attributed && facts.response === null ? facts.level : null;
        return sentence({
          ...facts,
          kinds: facts.kinds,
          level,
          attributions: attributed ? facts.attributions : [],
        } as Partial<SentenceReport>);
      }),
  ),
});

describe('any summary', () => {
  const holds = (claim: (given: ReturnType<typeof summaryOf>) => void) =>
    fc.assert(
      fc.property(findings, (given) => {
        claim(summaryOf(given));
      }),
    );
  const summaryOf = (given: typeof findings extends fc.Arbitrary<infer T> ? T : never) => ({
    ...given,
    summary: summarize(given.sentences, given.attributions, given.sources, given.inferred),
  });

  test('counts each judged sentence once, and each attributed one in a level', () => {
    holds(({ sentences, summary }) => {
      const { attributed, ownVoice, responses, levels } = summary;
      expect(attributed + ownVoice + responses).toBe(sentences.filter(({ kinds }) => kinds !== null).length);
      expect(Object.values(levels).reduce((sum, count) => sum + count)).toBe(attributed);
    });
  });

  test('leans on the source with most sentences, and says how many of those are our reading', () => {
    holds(({ sentences, attributions, sources, inferred, summary }) => {
      const { leansOn, attributed } = summary;
      const own = sentences.filter(({ kinds, response }) => kinds?.length && response === null);
      const behind = (id: string, ids: string[]) =>
        ids
          .flatMap((own) => attributions.filter((a) => a.id === own))
          .filter((a) => [...a.sources, ...a.via].includes(id));
      const counts = sources.map(({ id }) => own.filter((s) => behind(id, s.attributions).length > 0).length);
      const most = Math.max(0, ...counts);
      if (attributed < 3 || most === 0) {
        expect(leansOn).toBeNull();
        return;
      }
      expect(leansOn?.source).toBe(sources[counts.indexOf(most)]?.id);
      expect(leansOn?.share).toBeCloseTo(most / attributed);
      const byReading = own.filter((s) => {
        const found = behind(leansOn?.source ?? '', s.attributions);
        return found.length > 0 && found.every(({ id }) => inferred.has(id));
      });
      expect(leansOn?.inferred).toBe(byReading.length);
    });
  });

  test('never counts more independent sources than there are sources that can be told apart', () => {
    holds(({ sources, summary }) => {
      const countable = sources.filter(({ kind }) => kind !== 'vague' && kind !== 'impersonal');
      expect(summary.independentSources).toBeLessThanOrEqual(countable.length);
    });
  });
});

describe('independent sources', () => {
  const count = (text: string) => analyze(text, { language: 'en' }).summary.independentSources;

  test.each([
    [
      'three spokespeople of one body are one',
      'Ana Ruiz, a spokeswoman for Delta Air, said the flight was late. Omar Bell, a spokesman for Delta Air, said nobody was hurt. Delta Air said it was sorry.',
      1,
    ],
    [
      'people of two bodies are two',
      'Ana Ruiz, a spokeswoman for Delta Air, said the flight was late. The Harbour Authority said it was not.',
      2,
    ],
    [
      'whoever was heard through one outlet is one',
      'The dam leaks, two engineers told Reuters. It was never inspected, a ministry official told Reuters. Reuters reported that repairs would take a year.',
      1,
    ],
    ['a crowd cannot be counted', 'Critics said the dam was unsafe. Some say it leaks.', 0],
    ['nobody is none', 'The dam is said to leak. It is believed that repairs will take a year.', 0],
  ])('%s', (_, text, expected) => expect(count(text)).toBe(expected));
});

describe('what rests on our reading', () => {
  const lead =
    'The dam leaks, the Northgate Tribune reported on Monday. Repairs will take a year, the Northgate Tribune said.';
  const leaning = (text: string) => analyze(text, { language: 'en' }).summary.leansOn;

  test('a pronoun does', () => {
    expect(leaning(`${lead} It reported that two engineers had resigned.`)).toMatchObject({
      share: 1,
      inferred: 1,
    });
  });

  test('a pronoun does where it reports what somebody else reported', () => {
    const text = `${lead} They said that a survey made by two institutes found cracks in the wall.`;
    expect(leaning(text)).toMatchObject({ share: 1, inferred: 1 });
  });

  test('a description of the only outlet does not: it can mean no other', () => {
    expect(leaning(`${lead} The newspaper reported that two engineers had resigned.`)).toMatchObject({
      share: 1,
      inferred: 0,
    });
  });

  test('a description does where the article cites two outlets', () => {
    const other = 'Nobody was warned, Reuters reported.';
    const text = `${other} ${lead} The newspaper reported that two engineers had resigned.`;
    expect(leaning(text)).toMatchObject({ share: 0.75, inferred: 1 });
  });
});
