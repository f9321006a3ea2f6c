/** The card: what it says, and how it looks. Where it stands in a page is `page/card/`'s, when it opens `content/`'s work. */
import { render } from 'preact';
import { getMessage } from '../browser/runtime.ts';
import { lookupIn, type Messages, setMessages } from '../ui/text.ts';
import { Card, type CardActions, type CardSubject, type ClaimSubject } from './Card.tsx';
import { CARD } from './facts.ts';

export type { DoubtOutcome, DraftPlace } from './Doubt.tsx';
export type { CardActions, CardSubject, ClaimSubject };

/** What the card's host in the page needs to know of it. */
export interface CardFacts {
  readonly styles: string;
  readonly labelledBy: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What the card's script gives to the content script (`slot.ts`). */
export interface CardScript {
  readonly prepareCard: typeof prepareCard;
  readonly showCard: typeof showCard;
  readonly clearCard: typeof clearCard;
}

/**
 * Sets the card's words; before the first card.
 *
 * @param messages in the language that the reader has chosen; null: the browser's.
 */
export function prepareCard(messages: Messages | null): CardFacts {
  if (messages) return { ...CARD, lang: setMessages(lookupIn(messages)), dir: 'ltr' };
  const dir = getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  return { ...CARD, lang: setMessages(getMessage), dir };
}

/** Shows a subject in a panel, in place of what it showed before; what is the same stays, with its focus. */
export function showCard(panel: Element, subject: CardSubject, actions: CardActions): void {
  render(<Card subject={subject} actions={actions} />, panel);
}

/** Takes it away. */
export function clearCard(panel: Element): void {
  render(null, panel);
}
