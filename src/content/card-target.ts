import type { Attribution, Mark, Report, Span } from '../engine/report.ts';
import type { Problem } from '../messages.ts';
import type { Selected } from '../page/selection.ts';

/** What a card stands by. */
export type Target =
  | { readonly by: 'mark'; readonly mark: Mark }
  /** A sentence of the article; with the others that the reader has selected along with it. */
  | { readonly by: 'sentence'; readonly sentence: number; readonly among: readonly number[] }
  /** Selected words that are read by themselves, and what came of it so far. */
  | {
      readonly by: 'selection';
      readonly selected: Selected;
      readonly found: Report | Problem | null;
      readonly sentence: number;
    };

/** Index of the sentence of the article that a target belongs to; null for one beside the article. */
export function sentenceOf(target: Target): number | null {
  if (target.by === 'selection') return null;
  return target.by === 'mark' ? target.mark.sentence : target.sentence;
}

/** Where an article may link the source of a claim: the words for it, those that say that it speaks, and whom it spoke to. */
export function placesOfSource({ marks }: Report, { id, source, cue }: Attribution): Span[] {
  const marked = marks.filter((mark) => mark.attribution === id && mark.type !== 'hedge');
  return [...source, ...cue, ...marked.map(({ start, end }): Span => [start, end])];
}

/** The same target in a newer report on the same page; null where its sentence is no longer there. */
export function carryOver(
  target: Target,
  before: Report,
  now: Report,
  shown: readonly Mark[],
): Target | null {
  const old = before.sentences[sentenceOf(target) ?? -1];
  if (!old) return null;
  const text = before.text.slice(old.start, old.end);
  const sentence = now.sentences.findIndex(({ start, end }) => now.text.slice(start, end) === text);
  if (sentence < 0) return null;
  const mark =
    target.by === 'mark'
      ? shown.find((one) => one.sentence === sentence && one.type === target.mark.type)
      : undefined;
  if (mark) return { by: 'mark', mark };
  const among = target.by === 'sentence' && before.text === now.text ? target.among : [];
  return { by: 'sentence', sentence, among };
}
