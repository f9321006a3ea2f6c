import type { Paragraph, Sentence, TextDocument } from './document.ts';
import { paragraphSpans } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';
import { sentenceEnds } from './sentences.ts';
import { TokenBuilder } from './tokens.ts';

export { detectLanguage } from './language.ts';

/**
 * Reads a text: paragraphs, tokens with parts of speech and lemmas, sentences, quotations. Takes time linear in
 * the text's length, whatever the text, and never throws.
 */
export function readText(text: string): TextDocument {
  const steps = readTextInSteps(text);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** `readText` with a pause after each paragraph, so that a long text can be read in slices. */
export function* readTextInSteps(text: string): Generator<void, TextDocument> {
  const spans = paragraphSpans(text);
  const builder = new TokenBuilder(text);
  const tokenEnds: number[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    builder.addParagraph(spans[i] as number, spans[i + 1] as number);
    tokenEnds.push(builder.count);
    yield;
  }
  const tokens = builder.finish();

  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  let firstToken = 0;
  for (const [paragraph, endToken] of tokenEnds.entries()) {
    const firstSentence = sentences.length;
    let from = firstToken;
    for (const to of sentenceEnds(text, tokens, firstToken, endToken)) {
      sentences.push({
        start: tokens.start[from] as number,
        end: tokens.end[to - 1] as number,
        firstToken: from,
        endToken: to,
        paragraph,
      });
      from = to;
    }
    paragraphs.push({
      start: spans[paragraph * 2] as number,
      end: spans[paragraph * 2 + 1] as number,
      firstToken,
      endToken,
      firstSentence,
      endSentence: sentences.length,
    });
    firstToken = endToken;
  }
  return { text, tokens, paragraphs, sentences, quotations: findQuotations(text, tokens, paragraphs) };
}
