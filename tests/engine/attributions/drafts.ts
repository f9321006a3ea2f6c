import { type Draft, draftsOfSentence } from '../../../src/engine/attributions/finding/drafts.ts';
import { View } from '../../../src/engine/attributions/view.ts';
import type { Span } from '../../../src/engine/report.ts';
import { readText } from '../../../src/engine/text/index.ts';

/**
 * A draft as the tagger could have made it, over the first place in the text of each of these words; "" for none.
 *
 * @param facts what else is to be known of it; else it is sure, and nothing but its spans is known.
 */
export function draftOf(
  text: string,
  source: string,
  cue: string,
  content: string,
  facts: Partial<Draft> = {},
): { view: View; draft: Draft } {
  const place = (words: string): Span[] => {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`not in the text: ${words}`);
    return words ? [[at, at + words.length]] : [];
  };
  const draft: Draft = {
    source: place(source),
    cue: place(cue),
    content: place(content),
    continues: null,
    confidence: 0.9,
    quoted: false,
    opens: false,
    byForm: false,
    rule: null,
    ...facts,
  };
  return { view: new View(readText(text)), draft };
}

/** The words of a draft's spans, its parts of one sort joined by " … ". */
export function wordsOf(text: string, { source, cue, content }: Pick<Draft, 'source' | 'cue' | 'content'>) {
  const [who, how, what] = [source, cue, content].map((spans) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … '),
  );
  return [who, how, what];
}

/** What the rules alone find in a text, sentence by sentence, as words: source, cue and content. */
export function byRules(text: string) {
  const view = new View(readText(text));
  return view.document.sentences
    .flatMap((sentence) => draftsOfSentence(view, sentence))
    .map((draft) => wordsOf(text, draft));
}
