import { TAKING_UP } from '../../lexicons/clause-words.ts';
import type { Sentence } from '../../text/document.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/**
 * How sure it is that a sentence about something known only from a source goes on with that source: low, since nothing in
 * the sentence says so.
 */
const CONFIDENCE = 0.5;

/** How far from its determiner the noun may stand: "The alleged secret *payments*". */
const REACH = 4;

/**
 * Things that the article knows only through its sources. "CNN reported that bounties were paid. The bounties were meant for an
 * attack": the second sentence has no cue, but nobody except the source can be behind it, because the article has never spoken
 * of bounties in its own voice.
 */
export class HearsayThings {
  readonly #view: View;
  /** For each noun, the attribution that spoke of it last; null where the article itself has. */
  readonly #saidBy = new Map<string, Draft | null>();
  #lastSentence: readonly Draft[] = [];

  constructor(view: View) {
    this.#view = view;
  }

  /** The attribution that a sentence without one goes on with, or null. Sentences must come in order. */
  next(sentence: Sentence, drafts: readonly Draft[]): Draft | null {
    const goesOn = drafts.length === 0 ? this.#continued(sentence) : null;
    this.#remember(sentence, goesOn ? [goesOn] : drafts);
    this.#lastSentence = this.#isHeadline(sentence) ? [] : goesOn ? [goesOn] : drafts;
    return goesOn;
  }

  /** Ends without a mark: nothing goes on from a headline, since the article tells anew what it sums up. */
  #isHeadline({ endToken }: Sentence): boolean {
    return /[\p{L}\p{N}]/u.test(this.#view.lower(endToken - 1));
  }

  #continued(sentence: Sentence): Draft | null {
    const { firstToken, endToken } = sentence;
    if (!TAKING_UP.has(this.#view.lower(firstToken)) || this.#view.quotation(firstToken) >= 0) return null;
    const noun = this.#subject(firstToken + 1, Math.min(endToken, firstToken + 1 + REACH));
    const speaker = noun === null ? null : this.#saidBy.get(noun);
    if (!speaker || !this.#lastSentence.includes(speaker)) return null;
    const { start, end } = sentence;
    return {
      source: [],
      cue: [],
      content: [[start, end]],
      continues: speaker,
      confidence: CONFIDENCE,
      rule: 'going-on/hearsay-things',
      byForm: false,
      quoted: false,
      opens: false,
    };
  }

  /** The lemma of the noun that heads the phrase between the two. */
  #subject(from: number, to: number): string | null {
    for (let token = from; token < to; token++) {
      if (this.#view.is(token, 'NOUN') && !this.#view.is(token + 1, 'NOUN', 'PROPN'))
        return this.#view.lemma(token);
      if (!this.#view.is(token, 'NOUN', 'ADJ', 'NUM')) return null;
    }
    return null;
  }

  #remember({ firstToken, endToken }: Sentence, drafts: readonly Draft[]): void {
    for (let token = firstToken; token < endToken; token++) {
      if (!this.#view.is(token, 'NOUN')) continue;
      const noun = this.#view.lemma(token);
      if (this.#saidBy.get(noun) === null) continue;
      const start = this.#view.start(token);
      this.#saidBy.set(noun, innermost(drafts, start));
    }
  }
}

/** The draft whose content stands closest around the offset, or null: in a nested report the one who really says it. */
function innermost(drafts: readonly Draft[], offset: number): Draft | null {
  let closest: Draft | null = null;
  let least = Infinity;
  for (const draft of drafts) {
    for (const [from, to] of draft.content) {
      if (from > offset || offset >= to || to - from >= least) continue;
      least = to - from;
      closest = draft;
    }
  }
  return closest;
}
