import { describe, expect, test } from 'vitest';
import { findAttributionsInSteps } from '../../src/engine/attributions/index.ts';
import { CUE_VERBS } from '../../src/engine/lexicons/cue-verbs.ts';
import { readText } from '../../src/engine/text/index.ts';

/** No verb without examples: each group flags what it should and passes what it should, by the finder itself. */
function cuesIn(text: string): string[] {
  const steps = findAttributionsInSteps(readText(text), []);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value.flatMap(({ cue }) => cue.map(([start, end]) => text.slice(start, end)));
  }
}

describe.each(CUE_VERBS)('$name', ({ lemmas, flags, passes }) => {
  test('has lemmas of its own', () => {
    expect(lemmas.length).toBeGreaterThan(0);
    const others = CUE_VERBS.filter((group) => group.lemmas !== lemmas).flatMap((group) => group.lemmas);
    expect(
      lemmas.filter((lemma, index) => others.includes(lemma) || lemmas.indexOf(lemma) !== index),
    ).toEqual([]);
  });

  test('has examples of both kinds', () => {
    expect(flags.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
  });

  test.each(flags)('flags: %s', (text) => {
    expect(cuesIn(text)).not.toEqual([]);
  });

  test.each(passes)('passes: %s', (text) => {
    expect(cuesIn(text)).toEqual([]);
  });
});
