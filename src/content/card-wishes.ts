import type { PageState } from '../messages.ts';
import { rootOf } from '../page/dom-access.ts';
import { type Selected, selectedIn } from '../page/selection.ts';
import { readText } from './ask.ts';
import type { Cards } from './cards.ts';
import type { Marks } from './marks.ts';

/** What is known of the page by now. */
interface Page {
  readonly state: PageState;
  readonly marks: Marks | null;
}

/** What the reader wants the card to show; where the page is still being read, as soon as it is. */
export class CardWishes {
  private readonly cards: Cards;
  private waitingStep: 1 | -1 | null = null;
  private asked: Selected | null = null;

  constructor(cards: Cards) {
    this.cards = cards;
  }

  /** To the next mark or the one before. */
  step(by: 1 | -1, page: Page): void {
    this.waitingStep = by;
    this.fulfil(page);
  }

  /**
   * "Who says this?": of what is selected now.
   *
   * @param text what is selected, as the browser gives it, for where the page can't be asked.
   */
  ask(text: string, page: Page): void {
    const selected = selectedIn(document, text);
    if (!/\S/.test(selected.text)) return;
    this.asked = selected;
    this.cards.ask(selected);
    this.fulfil(page);
  }

  /** To be called when there is a report on the page, or none to come. */
  fulfil({ state, marks }: Page): void {
    if (state.phase === 'reading' || state.phase === 'analyzing') return;
    const { waitingStep, asked } = this;
    this.waitingStep = null;
    this.asked = null;
    if (waitingStep) this.cards.step(waitingStep);
    if (!asked) return;
    const isRead = state.phase === 'ready' && state.report.judged;
    const sentences = isRead ? (marks?.sentencesIn(asked) ?? []) : [];
    if (sentences.length > 0) this.cards.answer(asked, sentences);
    else void this.readApart(asked);
  }

  /** What the article doesn't hold is read by itself. */
  private async readApart(asked: Selected): Promise<void> {
    this.cards.answerApart(asked, await readText(asked.text, rootOf(document).lang));
  }
}
