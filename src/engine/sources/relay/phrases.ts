import type { FoundAttribution } from '../../attributions/attribution.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import type { Span } from '../../report.ts';
import type { RelaySign } from './signs.ts';

/** How far behind a sign its relative clause may begin, and before it a piece, in code units. */
const CLAUSE = 40;
const OPENING_PIECE =
  /^(?:an?|the|this|that|one) (?:[a-z-]+ ){0,2}(?:article|story|report|piece|column|editorial|op-ed|essay|post|tweet|clip|video) (?:by|from|in|on) (?:the )?$/i;
const EMERGING =
  /^(?:\w+ )?(?:reports|stories)\s(?:\w+\s){0,2}(?:emerg|surfac|circulat|appear|sa(?:y|id)\b|suggest|indicat|claim|that\b|came\b)/i;
/** How far behind "reports" its verb may stand, in code units. */
const VERB = 30;
/** Quoted words, perhaps a day, and a preposition. */
const QUOTED_BEFORE =
  /["”’'],?(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?)?,? (?:on|in an interview (?:on|with)) (?:the )?$/i;
/** "…, in an interview with": behind a comma, the place is that of the whole sentence. */
const APART =
  /, (?:in|during) (?:an?|his|her|their) (?:[\w’'-]+ ){0,3}(?:interview|conversation|chat|appearance) (?:with|on|for|to) (?:the )?$/i;
/** How far before a sign the quoted words may end, in code units. */
const QUOTED = 50;
/** An object and "to", but no clause: "the plan to the", not "that it sold the plan to". */
const OBJECT =
  /^(?! (?:that|it|he|she|they|we|i|how|why|what|whether|if|having|being)\b)(?: [\w’'-]+){1,6} to (?:the )?$/i;
/** How far before a hearer “told” may stand, in code units. */
const HEARER = 12;

/** "shared [an article by the Courier that …]": what is passed on is an outlet’s piece. */
export function isPiece(text: string, [start]: Span, sign: RelaySign): boolean {
  return OPENING_PIECE.test(text.slice(start, Math.min(sign.start, start + CLAUSE)));
}

/** "his Radio Fen appearance, in which he said": the clause behind the sign says what was heard there. */
export function leadsOn(text: string, { end }: RelaySign, { source, cue }: FoundAttribution): boolean {
  const from = source[0]?.[0] ?? cue[0]?.[0] ?? 0;
  return from > end && /^(?: [a-z]+)?,? (?:in|during|on) which\b/.test(text.slice(end, end + CLAUSE));
}

/** "confirmed [the plan to CNN]": behind a verb of telling, with no clause between. */
export function isToldBehind(text: string, { cue }: FoundAttribution, { start }: RelaySign): boolean {
  return cue.some(
    ([from, end]) =>
      text
        .slice(from, end)
        .toLowerCase()
        .split(/\W+/)
        .some((word) => relayWords.telling.has(word)) &&
      end < start &&
      start - end < CLAUSE &&
      OBJECT.test(text.slice(end, start)),
  );
}

/** "opened up about [her debts on Radio Fen]", "spoke of [her fears in the Courier]" */
export function isAppearance(text: string, { cue }: FoundAttribution): boolean {
  return cue.some(([start, end]) =>
    /^(?:(?:has|had|have) )?(?:opened up|opens up|spoken|spoke|speaks|talked|talks|appeared|sat down)\b/i.test(
      text.slice(start, end),
    ),
  );
}

/** "Axios reported …, citing Channel 12" */
export function isCited(text: string, { cue }: FoundAttribution): boolean {
  return cue.some(([start, end]) => /^(?:citing|quoting)$/i.test(text.slice(start, end)));
}

/** "reports emerged", but not "reports of gunfire". */
export function isEmerging(text: string, [start, end]: Span): boolean {
  return EMERGING.test(text.slice(start, end + VERB));
}

/** "…, the source, who had seen it, told Reuters": the hearer at the end is told by the speaker, not by whom the content speaks of. */
function isHearerBehind(text: string, end: number, sign: RelaySign): boolean {
  return (
    sign.end >= end - 1 && /, told (?:the )?$/i.test(text.slice(Math.max(0, sign.start - HEARER), sign.start))
  );
}

/** Whoever was told stands at the content's beginning: "told [the Courier that …]". */
export function opensWith(text: string, [start, end]: Span, sign: RelaySign): boolean {
  if (isPiece(text, [start, sign.end], sign) || isHearerBehind(text, end, sign)) return true;
  return (
    // What an outlet is may stand before its name: "told [the gossip site Fenlook that …]".
    /^(?:[\w’'-]+ ){0,5}["“‘']?$/.test(text.slice(start, sign.start)) &&
    /\b(?:told|on|in|with|to|(?:quoted(?: as saying\b[^,.;:]{0,30})?|cited|seen|obtained|reviewed) by) $/i.test(
      text.slice(Math.max(0, start - HEARER), start),
    )
  );
}

/** "called it “a wreck” Friday on Radio Fen": behind words quoted, the place is where they were said, however far the content reaches. */
export function isPlaceOfQuoted(text: string, { start }: RelaySign): boolean {
  const before = text.slice(Math.max(0, start - QUOTED), start);
  return QUOTED_BEFORE.test(before) || APART.test(before);
}
