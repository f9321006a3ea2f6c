import type { BlockQuote } from './block-quotations.ts';
import type { Paragraph, Sentence, TextDocument } from './document.ts';
import { paragraphSpans } from './paragraphs.ts';
import { QuotationFinder } from './quotations.ts';
import { sentenceEnds } from './sentences.ts';
import { TokenBuilder } from './tokens.ts';

export { detectLanguage } from './language.ts';

/**
 * Reads a text: paragraphs, tokens with parts of speech and lemmas, sentences, quotations. Takes time linear in
 * the text's length, whatever the text, never throws, and keeps nothing of the text.
 */
export function readText(text: string): TextDocument {
  const steps = readTextInSteps(text);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * `readText` with pauses, at least two in each paragraph, so that a long text can be read in slices.
 *
 * @param blockQuotes what the page sets off as quoted: the paragraphs within are quotations, whatever their marks.
 */
export function* readTextInSteps(
  text: string,
  blockQuotes: readonly BlockQuote[] = [],
): Generator<void, TextDocument> {
  const spans = paragraphSpans(text);
  const builder = new TokenBuilder(text);
  const tokenEnds: number[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    yield* builder.addParagraph(spans[i] as number, spans[i + 1] as number);
    tokenEnds.push(builder.count);
  }
  const tokens = builder.finish();

  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const finder = new QuotationFinder(text, tokens, blockQuotes);
  let firstToken = 0;
  for (const [index, endToken] of tokenEnds.entries()) {
    yield* builder.tagParagraph(tokens, firstToken, endToken);
    const firstSentence = sentences.length;
    let from = firstToken;
    for (const to of sentenceEnds(text, tokens, firstToken, endToken)) {
      const start = tokens.start[from] as number;
      const end = tokens.end[to - 1] as number;
      sentences.push({ start, end, firstToken: from, endToken: to, paragraph: index });
      from = to;
    }
    const start = spans[index * 2] as number;
    const end = spans[index * 2 + 1] as number;
    const paragraph = { start, end, firstToken, endToken, firstSentence, endSentence: sentences.length };
    paragraphs.push(paragraph);
    finder.addParagraph(paragraph);
    firstToken = endToken;
  }
  return { text, tokens, paragraphs, sentences, quotations: finder.quotations };
}
