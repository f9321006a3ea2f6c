/** The card: what it says, and how it looks. Where it stands in a page is `page/card/`'s, when it opens `content/`'s work. */
import { render } from 'preact';
import { getMessage } from '../browser/runtime.ts';
import { setMessages } from '../ui/text.ts';
import { Card, type CardActions, type CardSubject, TITLE } from './Card.tsx';
import styles from './card.css?inline';

export type { CardActions, CardSubject };

/** What the card's host in the page needs to know of it. */
export interface CardFacts {
  readonly styles: string;
  readonly labelledBy: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Takes the words from the browser's catalogue; before the first card. */
export function prepareCard(): CardFacts {
  const lang = setMessages(getMessage);
  return { ...CARD, lang, dir: getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr' };
}

/** The part that is the same in every language. The shared colours hang on `:root`, which is the page's: here, on the host. */
export const CARD = { styles: styles.replaceAll(':root', ':host'), labelledBy: TITLE };

/** Shows a subject in a panel, in place of what it showed before; what is the same stays, with its focus. */
export function showCard(panel: Element, subject: CardSubject, actions: CardActions): void {
  render(<Card subject={subject} actions={actions} />, panel);
}

/** Takes it away. */
export function clearCard(panel: Element): void {
  render(null, panel);
}
