import { describe, expect, test } from 'vitest';
import { draftsOfSentence } from '../../../src/engine/attributions/finding/drafts.ts';
import { View } from '../../../src/engine/attributions/view.ts';
import { CUE_VERBS } from '../../../src/engine/lexicons/cue-verbs.ts';
import { readText } from '../../../src/engine/text/index.ts';

/**
 * No verb without examples: each group flags what it should and passes what it should, by the rules alone. The tagger goes by
 * what it has learned, not by this list.
 */
function cuesIn(text: string): string[] {
  const view = new View(readText(text));
  return view.document.sentences
    .flatMap((sentence) => draftsOfSentence(view, sentence))
    .flatMap(({ cue }) => cue.map(([start, end]) => text.slice(start, end)));
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
