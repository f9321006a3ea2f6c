import type { Sentence } from '../../text/document.ts';
import { phraseAfter, phraseBefore } from '../phrases.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';

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

/** How sure it is that whoever is quoted "as saying" says so. */
const QUOTED_CONFIDENCE = 0.9;

/**
 * "CCTV quoted a dealer as saying that …": the dealer says so, and the outlet, in whose report that lies, passes it on. Puts both in the place
 * of what was found for the two verbs.
 */
export function withQuoted(view: View, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const { firstToken, endToken } = sentence;
  for (let as = firstToken + 2; as < endToken - 2; as++) {
    if (view.lower(as) !== 'as' || !/^(?:saying|telling)$/.test(view.lower(as + 1))) continue;
    let verb = as - 1;
    while (
      verb > Math.max(firstToken, as - LONGEST) &&
      !/^(?:quoted|cited|quotes|cites)$/.test(view.lower(verb))
    )
      verb--;
    const active = /^(?:quoted|cited|quotes|cites)$/.test(view.lower(verb)) && !view.is(verb - 1, 'AUX');
    if (!active || as - verb < 2 || view.quotation(as) >= 0) return [...drafts];
    const relay = phraseBefore(view, verb, firstToken);
    if (!relay) return [...drafts];
    const said = view.lower(as + 2) === 'that' ? as + 3 : as + 2;
    const last = view.is(endToken - 1, 'PUNCT') && view.quotation(endToken - 1) < 0 ? endToken - 1 : endToken;
    const content = view.span(said, Math.max(said + 1, last));
    const [start, end] = view.span(verb, as + 2);
    const others = drafts.filter(({ cue }) => !cue.some(([from, to]) => from < end && start < to));
    return [
      ...others,
      draftByForm(
        'finding/cited',
        {
          source: [view.span(relay.from, relay.to)],
          cue: [view.span(verb, verb + 1)],
          content: [[view.start(verb + 1), content[1]]],
        },
        QUOTED_CONFIDENCE,
      ),
      draftByForm(
        'finding/cited',
        { source: [view.span(verb + 1, as)], cue: [view.span(as, as + 2)], content: [content] },
        QUOTED_CONFIDENCE,
      ),
    ];
  }
  return [...drafts];
}
