import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundAttribution } from '../../../src/engine/attributions/attribution.ts';
import type { Span } from '../../../src/engine/report.ts';
import { resolveSources } from '../../../src/engine/sources/index.ts';
import { readText } from '../../../src/engine/text/index.ts';

const word = fc.constantFrom(
  ...'Ana Ruiz Sen. Mr. Brandt he she they it who I we CNN the news outlet told said , . “ ” ( ) — of and people familiar with officials a spokesman for Marsh Courier Reuters report reports some critics 45 percent ’s his campaign \n'.split(
    ' ',
  ),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const spans = fc.array(fc.tuple(share, share), { maxLength: 2 });
const rough = fc.record({
  source: spans,
  cue: spans,
  content: spans,
  within: fc.option(fc.nat(8)),
  continues: fc.option(fc.nat(8)),
});

/** Whole words at random places, so that any attribution that a finder could give is among them. */
function placed(text: string, shares: readonly (readonly [number, number])[]): Span[] {
  const result: Span[] = [];
  for (const [a, b] of [...shares].sort((x, y) => x[0] - y[0])) {
    const start = Math.floor(Math.min(a, b) * text.length);
    const end = Math.ceil(Math.max(a, b) * text.length);
    if (end > start && start >= (result[result.length - 1]?.[1] ?? 0)) result.push([start, end]);
  }
  return result;
}

describe('resolveSources', () => {
  it('answers any attributions on any text with sources that exist, in order, with mentions in the text', () => {
    fc.assert(
      fc.property(text, fc.array(rough, { maxLength: 8 }), (text, drafts) => {
        const found = drafts.map(
          (draft): FoundAttribution => ({
            source: placed(text, draft.source),
            cue: placed(text, draft.cue),
            content: placed(text, draft.content),
            within: draft.within !== null && draft.within < drafts.length ? draft.within : null,
            continues: draft.continues !== null && draft.continues < drafts.length ? draft.continues : null,
            confidence: 1,
            foundBy: 'rule',
            rule: 'attributions/finding/cues#verb',
          }),
        );
        const { sources, attributions } = resolveSources(readText(text), found, {});
        expect(attributions).toHaveLength(found.length);
        const ids = new Set(sources.map((source) => source.id));
        expect(ids.size).toBe(sources.length);
        for (const one of attributions) {
          for (const id of [...one.sources, ...one.via]) expect(ids).toContain(id);
          expect(one.access === null).toBe(one.kind !== 'document');
        }
        const firsts = sources.map((source) => source.mentions[0]?.start ?? Number.POSITIVE_INFINITY);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        for (const source of sources) {
          if (source.speaksFor !== null) expect(ids).toContain(source.speaksFor);
          for (const mention of source.mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(0);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
