import type { Paragraph } from '../../text/document.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/** How sure it is that an item of a list says what the line before the list announced. */
const CONFIDENCE = 0.7;
/** An item of a list has no mark at its end. */
const OPEN_END = /[\p{L}\p{N}%)’”"]$/u;
const FINAL_MARK = /[.!?:][”"’)]?$/;
/** A line that leads elsewhere ends a list. */
const LEADING_AWAY = /^(?:read|watch|listen|see|click|follow|subscribe|related|more|also|download|sign)\b/i;

/**
 * The items of a list that somebody’s words announce: "In the interview Ruiz also said:" and then, each a paragraph without a final
 * mark, what she said. Reads the paragraphs in order; the first item is `fillOpened`’s.
 */
export class AnnouncedLists {
  readonly #view: View;
  #announcer: Draft | null = null;

  constructor(view: View) {
    this.#view = view;
  }

  /** An attribution of the paragraph, as an item of the list before it, to whoever announced that; null for none. */
  next({ start, end }: Paragraph, inParagraph: readonly Draft[]): Draft | null {
    const text = this.#view.document.text.slice(Math.max(start, end - 3), end);
    const opening = this.#view.document.text.slice(start, start + 12);
    const isItem = OPEN_END.test(text) && !FINAL_MARK.test(text) && !LEADING_AWAY.test(opening);
    const announcer = isItem ? this.#announcer : null;
    this.#announcer = text.endsWith(':')
      ? (inParagraph.findLast(({ opens, source }) => opens && source.length > 0) ?? null)
      : announcer;
    if (!announcer || inParagraph.length > 0 || announcer.content.some(([from]) => from === start))
      return null;
    return {
      source: [],
      cue: [],
      content: [[start, end]],
      continues: announcer,
      confidence: CONFIDENCE,
      rule: 'going-on/listed',
      byForm: false,
      quoted: false,
      opens: false,
    };
  }
}
