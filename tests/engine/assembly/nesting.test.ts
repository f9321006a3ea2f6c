import { describe, expect, test } from 'vitest';
import { Nesting } from '../../../src/engine/assembly/nesting.ts';
import type { FoundAttribution } from '../../../src/engine/attributions/attribution.ts';

type Links = Partial<Pick<FoundAttribution, 'within' | 'continues'>>;

/** Attributions of which only the links to others matter. */
function nesting(...links: Links[]): Nesting {
  return new Nesting(
    links.map((link) => ({
      source: [],
      cue: [],
      content: [],
      within: null,
      continues: null,
      confidence: 1,
      foundBy: 'rule',
      rule: null,
      ...link,
    })),
  );
}

describe('which attribution lies within which', () => {
  test('one that goes on counts from the first of its speaker', () => {
    const found = nesting({}, { continues: 0 }, { continues: 1 });
    expect([0, 1, 2].map((index) => found.origin(index))).toEqual([0, 0, 0]);
  });

  test('one that goes on lies where its speaker was heard, unless it says otherwise', () => {
    const found = nesting({}, { within: 0 }, { continues: 1 }, { within: 1, continues: 0 });
    expect([0, 1, 2, 3].map((index) => found.parent(index))).toEqual([null, 0, 0, 1]);
  });

  test('holders come from the inside out', () => {
    const found = nesting({}, { within: 0 }, { within: 1 }, { continues: 2 });
    expect(found.holders(3)).toEqual([1, 0]);
    expect(found.holders(0)).toEqual([]);
  });

  test('links in a circle end', () => {
    const found = nesting({ within: 1, continues: 1 }, { within: 0, continues: 0 });
    expect(found.origin(0)).toBe(0);
    expect(found.holders(0)).toEqual([1]);
  });
});
