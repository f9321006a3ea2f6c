import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { RUBRIC_DOC, renderRubric } from '../../../scripts/docs-rubric.ts';
import {
  GENRES,
  HEDGE_SORTS,
  type Hedge,
  LEVELS,
  SOURCE_KINDS,
  type Source,
} from '../../../src/engine/report.ts';
import type { Claim } from '../../../src/engine/strength/claim.ts';
import { GUIDANCE } from '../../../src/engine/strength/guidance.ts';
import { levelOf, rateClaim } from '../../../src/engine/strength/index.ts';
import { RUBRIC, type RubricRule } from '../../../src/engine/strength/rubric.ts';

const rules = Object.entries<RubricRule>(RUBRIC);

describe('the rubric', () => {
  test('docs/rubric.md is what npm run docs:rubric writes', () => {
    expect(readFileSync(RUBRIC_DOC, 'utf8')).toBe(renderRubric());
  });

  test('explains every reason to readers', () => {
    const unexplained = rules.filter(([code]) => !(`reason_${code.replaceAll('-', '_')}` in catalogue));
    expect(unexplained).toEqual([]);
  });

  test('rests every rule but the limit on guidance, and uses all guidance', () => {
    expect(rules.filter(([, { guidance }]) => guidance.length === 0).map(([code]) => code)).toEqual([
      'limit',
    ]);
    const used = new Set(rules.flatMap(([, { guidance }]) => guidance));
    expect(Object.keys(GUIDANCE).filter((id) => !used.has(id as keyof typeof GUIDANCE))).toEqual([]);
  });
});

const source = (facts: Partial<Source>): Source => ({
  id: 's1',
  name: 'Ms. Ode',
  kind: 'named',
  outlet: false,
  mentions: [],
  speaksFor: null,
  description: null,
  number: null,
  knowledge: null,
  anonymityReason: null,
  ...facts,
});

const claim = (facts: Partial<Claim>): Claim => ({
  kind: 'named',
  sources: [source({ kind: facts.kind ?? 'named' })],
  via: [],
  access: null,
  secondhand: false,
  quote: false,
  basis: 'stated',
  knowledge: { kind: 'beyond', evidence: null },
  identified: false,
  link: null,
  hedges: [],
  response: null,
  genre: 'news',
  evidence: [0, 7],
  source: [[0, 7]],
  cue: [[8, 12]],
  content: [[13, 40]],
  ...facts,
});

const level = (facts: Partial<Claim>) => rateClaim(claim(facts)).level;
const strength = (facts: Partial<Claim>) => rateClaim(claim(facts)).strength;
const codes = (facts: Partial<Claim>) => rateClaim(claim(facts)).reasons.map(({ code }) => code);
const unnamed = (facts: Partial<Source>): Partial<Claim> => ({
  kind: 'unnamed',
  sources: [source({ kind: 'unnamed', name: 'an official', description: 'an official', ...facts })],
});
const hedge: Hedge = {
  start: 20,
  end: 23,
  sort: 'possibility',
  by: 'source',
  rule: 'hedges/rules/possibility#could',
};
const outlet = source({ id: 's2', name: 'CNN', kind: 'organization', outlet: true });

describe('levels', () => {
  test.each<[string, Partial<Claim>, string]>([
    ['a named person, first-hand', { knowledge: { kind: 'first-hand', evidence: null } }, 'strong'],
    ['a named person’s opinion', {}, 'good'],
    ['a named person’s hearsay', { knowledge: { kind: 'hearsay', evidence: null } }, 'fair'],
    ['an organization', { kind: 'organization' }, 'good'],
    [
      'an organization through another outlet',
      { kind: 'organization', secondhand: true, via: [outlet] },
      'fair',
    ],
    ['a linked document', { kind: 'document', access: 'linked' }, 'strong'],
    [
      'a described document',
      { kind: 'document', access: 'described', sources: [source({ name: 'a report' })] },
      'good',
    ],
    [
      'a document only the other outlet saw',
      { kind: 'document', access: 'seen-by-relay', secondhand: true, sources: [source({ name: 'a memo' })] },
      'fair',
    ],
    [
      'however well it is named',
      {
        kind: 'document',
        access: 'seen-by-relay',
        secondhand: true,
        sources: [source({ name: 'the Norland Memo' })],
      },
      'fair',
    ],
    [
      'several described unnamed people',
      unnamed({ description: 'people briefed on the talks', number: 'several' }),
      'fair',
    ],
    ['one described unnamed person', unnamed({ description: 'a cabinet minister', number: 'one' }), 'weak'],
    ['bare officials', unnamed({ description: 'officials', number: 'several' }), 'weak'],
    ['critics', { kind: 'vague' }, 'weak'],
    ['nobody', { kind: 'impersonal', sources: [] }, 'untraceable'],
  ])('%s: %s', (_, facts, expected) => expect(level(facts)).toBe(expected));

  test('a reporter of this outlet who was there stands highest', () => {
    const witnessed = {
      kind: 'organization',
      sources: [outlet],
      knowledge: { kind: 'witnessed', evidence: null },
    } as const;
    expect(codes(witnessed)[0]).toBe('witnessed');
    expect(codes({ ...witnessed, secondhand: true })[0]).toBe('organization-source');
  });

  test('a named person’s own words lose no level on the way through a named outlet', () => {
    const first = { knowledge: { kind: 'first-hand', evidence: null }, quote: true } as const;
    expect(level({ ...first, secondhand: true, via: [outlet] })).toBe(level(first));
    expect(level({ ...first, quote: false, secondhand: true, via: [outlet] })).not.toBe(level(first));
  });

  test('a record that only the other outlet saw stays at fair, whatever raises it', () => {
    const memo: Partial<Claim> = {
      kind: 'document',
      access: 'seen-by-relay',
      secondhand: true,
      quote: true,
      link: [0, 7],
      sources: [source({ id: 'a' }), source({ id: 'b' })],
    };
    expect(level(memo)).toBe('fair');
  });

  test('none for responses and opinion', () => {
    expect(level({ response: 'denial' })).toBeNull();
    expect(level({ genre: 'opinion' })).toBeNull();
  });

  test.each([
    [100, 'strong'],
    [80, 'strong'],
    [79, 'good'],
    [60, 'good'],
    [59, 'fair'],
    [40, 'fair'],
    [20, 'weak'],
    [19, 'untraceable'],
    [-30, 'untraceable'],
    [130, 'strong'],
  ])('%i points: %s', (points, expected) => expect(levelOf(points)).toBe(expected));
});

describe('what raises, what lowers, what only shows', () => {
  const one = unnamed({ description: 'a cabinet minister', number: 'one' });
  test.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['stated knowledge', unnamed({ description: 'a minister', knowledge: 'who was in the room' }), one],
    [
      'a stated reason for anonymity',
      unnamed({ description: 'a minister', anonymityReason: 'not allowed to speak' }),
      one,
    ],
    ['a link', { link: [0, 7] }, {}],
    ['a direct quotation', { kind: 'organization', quote: true }, { kind: 'organization' }],
    [
      'a second, independent source',
      { kind: 'organization', sources: [source({ id: 'a' }), source({ id: 'b' })] },
      { kind: 'organization' },
    ],
    ['no hedge', {}, { hedges: [hedge] }],
    ['a legal hedge instead of another', { hedges: [{ ...hedge, sort: 'legal' }] }, { hedges: [hedge] }],
  ])('%s', (_, more, less) => expect(strength(more)).toBeGreaterThan(strength(less)));

  test('three spokespeople of one body are one source', () => {
    const speaker = (id: string) => source({ id, speaksFor: 's9' });
    expect(codes({ sources: [speaker('a'), speaker('b'), speaker('c')] })).not.toContain('corroborated');
  });

  test.each<[string, Partial<Claim>, string]>([
    ['legal caution', { hedges: [{ ...hedge, sort: 'legal' }] }, 'legal-caution'],
    ['a spokesperson', { sources: [source({ speaksFor: 's9' })] }, 'speaks-for-party'],
    ['a protected source', unnamed({ anonymityReason: 'for fear of retaliation' }), 'protected-source'],
    ['a press release', { genre: 'release' }, 'issued-by-subject'],
  ])('%s has no effect, and shows', (_, facts, code) => {
    const reason = rateClaim(claim(facts)).reasons.find((found) => found.code === code);
    expect(reason?.effect).toBe(0);
  });
});

describe('sums', () => {
  const claims = fc.record({
    kind: fc.constantFrom(...SOURCE_KINDS),
    secondhand: fc.boolean(),
    quote: fc.boolean(),
    genre: fc.constantFrom(...GENRES),
    access: fc.constantFrom(null, 'linked', 'seen-by-article', 'seen-by-relay', 'described'),
    knowledge: fc.record({
      kind: fc.constantFrom('witnessed', 'first-hand', 'beyond', 'hearsay'),
      evidence: fc.constant(null),
    }),
    hedges: fc.array(fc.constantFrom(...HEDGE_SORTS).map((sort): Hedge => ({ ...hedge, sort }))),
  }) as fc.Arbitrary<Partial<Claim>>;
  const weights = fc.dictionary(fc.constantFrom(...Object.keys(RUBRIC)), fc.integer({ min: -200, max: 200 }));

  test('strength is the sum of the effects, from 0 to 100, base first and limit last', () => {
    fc.assert(
      fc.property(claims, weights, (facts, own) => {
        const { strength, reasons } = rateClaim(claim(facts), own);
        expect(reasons.reduce((sum, { effect }) => sum + effect, 0)).toBe(strength);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(100);
        const roles = reasons.map(({ code }) => RUBRIC[code as keyof typeof RUBRIC].role);
        expect(roles.indexOf('base')).toBe(0);
        expect(roles.lastIndexOf('base')).toBe(0);
        expect(reasons.slice(0, -1).map(({ code }) => code)).not.toContain('limit');
      }),
    );
  });

  test('a hedge never changes the level, and never raises strength', () => {
    fc.assert(
      fc.property(claims, (facts) => {
        const plain = rateClaim(claim({ ...facts, hedges: [] }));
        const hedged = rateClaim(claim({ ...facts, hedges: [hedge] }));
        expect(hedged.level).toBe(plain.level);
        expect(hedged.strength).toBeLessThanOrEqual(plain.strength);
        expect([...LEVELS, null]).toContain(plain.level);
      }),
    );
  });
});

describe('what the words for a source show', () => {
  const codes = (facts: Partial<Claim>) => rateClaim(claim(facts)).reasons.map(({ code }) => code);
  const record = (name: string) =>
    codes({ kind: 'document', access: 'described', sources: [source({ kind: 'document', name })] })[0];

  test.each(['the Mueller report', 'House Bill 12', 'A Reuters poll', 'report of 2021'])(
    'a record that can be looked for: %s',
    (name) => expect(record(name)).toBe('document-identified'),
  );

  test.each(['a report', 'The report', 'An e-mail', 'internal papers'])('only some record: %s', (name) =>
    expect(record(name)).toBe('document-described'),
  );

  const unnamed = (facts: Partial<Source>) =>
    codes({ kind: 'unnamed', sources: [source({ kind: 'unnamed', ...facts })] });

  test('somebody who has to be shielded', () => {
    expect(unnamed({ anonymityReason: 'for fear of retaliation' })).toContain('protected-source');
    expect(unnamed({ description: 'survivor of the fire' })).toContain('protected-source');
    expect(unnamed({ anonymityReason: 'because talks go on' })).not.toContain('protected-source');
    expect(unnamed({ description: 'senior official' })).not.toContain('protected-source');
  });
});
