import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/document.ts';
import { phraseAfter, phraseBefore, type TokenRange } from '../phrases.ts';
import type { View } from '../view.ts';
import { type Draft, draftByForm } from './drafts.ts';

/** The longest phrase that names who is cited, in tokens. */
const LONGEST = 16;
/** How sure it is that whoever an outlet cites says what it reports. */
const CITED_CONFIDENCE = 0.85;

/**
 * "Axios reported that …, citing two officials", "Citing a diplomat, the agency said …": the officials say so, by way of Axios. Gives whoever is
 * cited what the clause beside them reports, and takes their clause out of it.
 */
export function withCited(view: View, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  let all = [...drafts];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const opens = token === sentence.firstToken || view.lower(token - 1) === ',';
    if (!opens || !/^(?:citing|quoting)$/.test(view.lower(token)) || view.quotation(token) >= 0) continue;
    const cited = phraseAfter(view, token + 1, Math.min(token + 1 + LONGEST, sentence.endToken));
    if (cited?.from === token + 1) all = withWhom(view, sentence, all, token, cited);
  }
  return all;
}

function withWhom(
  view: View,
  { firstToken }: Sentence,
  drafts: readonly Draft[],
  citing: number,
  cited: TokenRange,
): Draft[] {
  const [start, end] = view.span(citing, cited.to);
  const overlaps = ([from, to]: Span): boolean => from < end && start < to;
  const own = drafts.find(({ cue }) => cue.some(overlaps));
  const place = ({ cue: [first] }: Draft): number => first?.[0] ?? 0;
  const hosts = drafts.filter(
    (draft) => draft !== own && !draft.quoted && draft.cue.length > 0 && draft.content.length > 0,
  );
  // "Citing a diplomat, it said": the next to speak cites; elsewhere it is whoever spoke last, or the subject before the comma.
  const host =
    citing === firstToken
      ? hosts.find((draft) => place(draft) >= end)
      : (hosts.findLast((draft) => place(draft) < start) ??
        hosts.find(({ source: [source] }) => source !== undefined && source[0] < start));
  if (!host) return [...drafts];
  const content = host.content.flatMap((span) => outside(view, span, [start, end]));
  if (content.length === 0) return [...drafts];
  const whom = draftByForm(
    'finding/cited',
    { source: [view.span(cited.from, cited.to)], cue: [view.span(citing, citing + 1)], content },
    CITED_CONFIDENCE,
  );
  const before = view.end(citing - 2);
  const source = host.source.map(([from, to]): Span => [from, from < start && start < to ? before : to]);
  const others = drafts.map((draft) => (draft === host ? { ...host, content, source } : draft));
  return [
    ...others.filter((draft) => draft !== own),
    own ? { ...own, source: whom.source, cue: whom.cue, content } : whom,
  ];
}

/** What is left of a span without the clause that cites: "on Friday, citing two officials, that …" is what follows "that". */
function outside(view: View, [from, to]: Span, [start, end]: Span): Span[] {
  if (to <= start || end <= from) return [[from, to]];
  const rest = view.tokensIn(end, to).filter((token) => !/^(?:,|that)$/.test(view.lower(token)));
  const [first] = rest;
  const last = rest.at(-1);
  if (first !== undefined && last !== undefined && rest.length > 1)
    return [[view.start(first), view.end(last)]];
  const before = view.tokensIn(from, start).findLast((token) => view.lower(token) !== ',');
  return from < start && before !== undefined ? [[from, view.end(before)]] : [];
}

/** How sure it is that whoever is quoted "as saying" says so. */
const QUOTED_CONFIDENCE = 0.9;

/**
 * "CCTV quoted a dealer as saying that …": the dealer says so, and the outlet, in whose report that lies, passes it on. Puts both in the place
 * of what was found for the two verbs.
 */
export function withQuoted(view: View, sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const { firstToken, endToken } = sentence;
  for (let as = firstToken + 2; as < endToken - 1; as++) {
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
    const content = quotedContent(view, sentence, as + 2, relay.from);
    if (!content) return [...drafts];
    const [start, end] = view.span(verb, as + 2);
    const others = drafts.filter(({ cue }) => !cue.some(([from, to]) => from < end && start < to));
    return [
      ...others,
      draftByForm(
        'finding/cited',
        {
          source: [view.span(relay.from, relay.to)],
          cue: [view.span(verb, verb + 1)],
          content:
            content[0] < start
              ? [content, [view.start(verb + 1), end]]
              : [[view.start(verb + 1), content[1]]],
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

/** What somebody is quoted "as saying": behind it, else before the comma that ends the sentence’s first part; null for neither. */
function quotedContent(
  view: View,
  { firstToken, endToken }: Sentence,
  behind: number,
  relay: number,
): Span | null {
  const said = view.lower(behind) === 'that' ? behind + 1 : behind;
  const last = view.is(endToken - 1, 'PUNCT') && view.quotation(endToken - 1) < 0 ? endToken - 1 : endToken;
  if (said < last) return view.span(said, last);
  const comma = /^[”"’']$/.test(view.lower(relay - 1)) ? relay - 2 : relay - 1;
  return comma > firstToken && view.lower(comma) === ',' ? view.span(firstToken, comma) : null;
}
