import type { Draft } from './drafts.ts';
import { phraseAfter } from './phrases.ts';
import type { View } from './view.ts';

/** The longest phrase that names who is cited, in tokens. */
const LONGEST = 16;

/**
 * "Axios reported that …, citing two officials": the officials say so, by way of Axios. A draft that takes whom an outlet cites for what it
 * says gives them what the outlet’s own draft reports.
 */
export function withCited(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    const [source] = draft.source;
    if (!cue || !source || draft.cue.length > 1 || draft.quoted || source[0] > cue[0]) return draft;
    if (!/^(?:citing|quoting)$/i.test(view.document.text.slice(cue[0], cue[1]))) return draft;
    const first = (view.tokensIn(...cue)[0] ?? 0) + 1;
    const cited = phraseAfter(view, first, Math.min(first + LONGEST, view.sentenceEnd(first)));
    const outlet = drafts.find(
      (other) =>
        other !== draft &&
        other.content.length > 0 &&
        other.source.some(([start, end]) => start === source[0] && end === source[1]),
    );
    if (!cited || cited.from !== first || !outlet) return draft;
    return { ...draft, source: [view.span(cited.from, cited.to)], content: outlet.content };
  });
}
