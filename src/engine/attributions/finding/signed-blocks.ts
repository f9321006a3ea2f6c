import { isSignature } from '../../text/block-quotations.ts';
import type { Paragraph } from '../../text/document.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';

/** How sure it is that whoever signs a block quotation said it. */
const CONFIDENCE = 0.85;

/**
 * Who signs the paragraphs that a page sets off as quoted, in a paragraph of its own behind them: "— Iris Vale, head of the friends of the
 * library". Reads the text once; takes linear time.
 */
export class SignedBlocks {
  readonly #view: View;
  /** The signature of each signed paragraph, by where the paragraph starts. */
  readonly #signatures = new Map<number, Paragraph>();

  constructor(view: View) {
    this.#view = view;
    let run: Paragraph[] = [];
    for (const paragraph of view.document.paragraphs) {
      if (run.length > 0 && this.#isSignature(paragraph)) {
        for (const { start } of run) this.#signatures.set(start, paragraph);
        run = [];
      } else if (isBlock(view, paragraph)) run.push(paragraph);
      else run = [];
    }
  }

  /** The attribution of a paragraph that is signed below, else null. */
  of({ start, end }: Paragraph): Draft | null {
    const signature = this.#signatures.get(start);
    if (!signature) return null;
    const { firstToken } = signature;
    const endToken = this.#nameEnd(signature);
    return draftByForm(
      'finding/signed-blocks',
      {
        source: [this.#view.span(firstToken + 1, endToken)],
        cue: [this.#view.span(firstToken, firstToken + 1)],
        content: [[start, end]],
      },
      CONFIDENCE,
    );
  }

  /** "Tom Hale (@tomhale) November 3": handle and date are no part of the name. */
  #nameEnd({ firstToken, endToken }: Paragraph): number {
    for (let token = firstToken + 2; token < endToken; token++)
      if (this.#view.lower(token).startsWith('(')) return token;
    return endToken;
  }

  /** A dash, a name or a noun, and no verb. */
  #isSignature(paragraph: Paragraph): boolean {
    if (!isSignature(this.#view.document.text, paragraph)) return false;
    const { firstToken, endToken } = paragraph;
    let named = false;
    for (let token = firstToken + 1; token < endToken; token++) {
      if (this.#view.is(token, 'VERB', 'AUX')) return false;
      named ||= this.#view.is(token, 'PROPN', 'NOUN');
    }
    return named;
  }
}

function isBlock(view: View, { start, firstToken }: Paragraph): boolean {
  const first = view.document.quotations[view.quotation(firstToken)];
  return first?.mark === 'block' && first.start === start;
}
