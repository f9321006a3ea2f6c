import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GENRES,
  HEDGE_SORTS,
  LEVELS,
  SOURCE_KINDS,
  type Source,
  type SourceKind,
} from '../../src/engine/report.ts';
import type { Claim } from '../../src/engine/strength/claim.ts';
import { levelOf, rateClaim } from '../../src/engine/strength/index.ts';

/** Sources of one kind with whatever an article may say of them. */
const sources = fc.array(
  fc.record({
    name: fc.constantFrom('officials', 'a nurse at the clinic', 'Ana Ruiz', 'the Harbour Report', 'a report'),
    outlet: fc.boolean(),
    speaksFor: fc.constantFrom(null, 's9'),
    number: fc.constantFrom(null, 'one', 'several'),
    knowledge: fc.constantFrom(null, 'briefed on the plan'),
    anonymityReason: fc.constantFrom(null, 'for fear of dismissal'),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Any claim that the rubric may have to judge. */
const claims = fc
  .record({
    kind: fc.constantFrom(...SOURCE_KINDS),
    sources,
    access: fc.constantFrom(null, 'linked', 'seen-by-article', 'seen-by-relay', 'described'),
    secondhand: fc.boolean(),
    quote: fc.boolean(),
    knowledge: fc.constantFrom('first-hand', 'unclear', 'beyond', 'hearsay'),
    link: fc.boolean(),
    hedges: fc.array(fc.constantFrom(...HEDGE_SORTS), { maxLength: 2 }),
    genre: fc.constantFrom(...GENRES.filter((genre) => genre !== 'opinion')),
  })
  .map(
    ({ sources, knowledge, link, hedges, ...facts }) =>
      ({
        ...facts,
        sources: sources.map((source, i) => ({
          ...source,
          id: `s${i + 1}`,
          kind: facts.kind,
          mentions: [],
          description: source.name,
        })),
        via: [],
        basis: 'stated',
        knowledge: { kind: knowledge, evidence: null },
        identified: false,
        link: link ? [0, 7] : null,
        hedges: hedges.map((sort) => ({
          start: 20,
          end: 23,
          sort,
          by: 'source',
          rule: 'hedges/rules/possibility#could',
        })),
        response: null,
        evidence: [0, 7],
        source: [[0, 7]],
        cue: [[8, 12]],
        content: [[13, 40]],
      }) as Claim,
  );

const rank = (claim: Claim) => {
  const { level } = rateClaim(claim);
  return level === null ? null : LEVELS.length - LEVELS.indexOf(level);
};

const eachSource = (claim: Claim, change: (source: Source) => Source): Claim => ({
  ...claim,
  sources: claim.sources.map(change),
});

/** What care adds to any claim. */
const CARE: readonly [name: string, add: (claim: Claim) => Claim][] = [
  ['a link to the source', (claim) => ({ ...claim, link: [0, 7] })],
  ['a record linked', (claim) => (claim.kind === 'document' ? { ...claim, access: 'linked' } : claim)],
  [
    'a record seen by this outlet',
    (claim) =>
      claim.kind === 'document' && claim.access !== 'linked'
        ? { ...claim, access: 'seen-by-article' }
        : claim,
  ],
  [
    'how the source knows',
    (claim) => eachSource(claim, (source) => ({ ...source, knowledge: 'briefed on it' })),
  ],
  [
    'why it is not named',
    (claim) => eachSource(claim, (source) => ({ ...source, anonymityReason: 'for fear of reprisals' })),
  ],
  ['that there are several', (claim) => eachSource(claim, (source) => ({ ...source, number: 'several' }))],
  [
    'another, independent source',
    (claim) => ({
      ...claim,
      sources: [...claim.sources, { ...(claim.sources[0] as Source), id: 's8', speaksFor: null }],
    }),
  ],
  ['the source’s own words', (claim) => ({ ...claim, quote: true })],
  ['having heard it oneself', (claim) => ({ ...claim, secondhand: false })],
  [
    'the caution that law requires',
    (claim) => ({
      ...claim,
      hedges: [
        ...claim.hedges,
        { start: 24, end: 30, sort: 'legal', by: 'article', rule: 'hedges/rules/allegation#alleged' },
      ],
    }),
  ],
];

describe('what care adds to any claim never lowers it', () => {
  test.each(CARE)('%s', (_, add) => {
    fc.assert(
      fc.property(claims, (claim) => {
        const careful = add(claim);
        expect(rank(careful)).toBeGreaterThanOrEqual(rank(claim) ?? 0);
        expect(rateClaim(careful).strength).toBeGreaterThanOrEqual(rateClaim(claim).strength);
      }),
    );
  });

  test('a hedge lowers no level', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...HEDGE_SORTS), (claim, sort) => {
        const hedged: Claim = {
          ...claim,
          hedges: [
            ...claim.hedges,
            { start: 24, end: 30, sort, by: 'source', rule: 'hedges/rules/possibility#could' },
          ],
        };
        expect(rank(hedged)).toBe(rank(claim));
      }),
    );
  });
});

describe('naming', () => {
  const as = (claim: Claim, kind: SourceKind): Claim => ({
    ...claim,
    kind,
    sources: kind === 'impersonal' ? [] : claim.sources.map((source) => ({ ...source, kind })),
  });

  test.each<[SourceKind, SourceKind]>([
    ['named', 'unnamed'],
    ['organization', 'unnamed'],
    ['unnamed', 'vague'],
    ['vague', 'impersonal'],
    ['named', 'vague'],
  ])('%s never stands below %s, whatever else is told', (more, less) => {
    fc.assert(
      fc.property(claims, (claim) => {
        // Who tells hearsay does not know it, as people with knowledge do: no like facts.
        fc.pre(claim.knowledge.kind !== 'hearsay');
        const [named, nameless] = [as(claim, more), as(claim, less)];
        expect(rank(named)).toBeGreaterThanOrEqual(rank(nameless) ?? 0);
      }),
    );
  });

  test('levels rise with points', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 150 }), fc.nat(50), (points, more) => {
        expect(LEVELS.indexOf(levelOf(points + more))).toBeLessThanOrEqual(LEVELS.indexOf(levelOf(points)));
      }),
    );
  });
});
