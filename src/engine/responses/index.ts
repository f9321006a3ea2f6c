import { APPROACHING, SPEAKING_FOR, TALKING } from '../lexicons/reply-words.ts';
import { Matcher } from '../patterns/matcher.ts';
import { parsePattern } from '../patterns/pattern.ts';
import type { ResponseKind, Span } from '../report.ts';
import { PARTS_OF_SPEECH, type TextDocument } from '../text/document.ts';
import { RESPONSE_CLASSES } from './classes.ts';
import type { ResponseRule } from './rule.ts';
import { DENIAL } from './rules/denial.ts';
import { DENIAL_IN_EFFECT } from './rules/denial-in-effect.ts';
import { DENIAL_OF_CLAIMS } from './rules/denial-of-claims.ts';
import { DENIAL_OF_GUILT } from './rules/denial-of-guilt.ts';
import { EXCEPTIONS } from './rules/exceptions.ts';
import { NO_ANSWER } from './rules/no-answer.ts';
import { NO_COMMENT } from './rules/no-comment.ts';

export const RESPONSE_RULES: readonly ResponseRule[] = [
  ...NO_COMMENT,
  ...NO_ANSWER,
  ...DENIAL,
  ...DENIAL_IN_EFFECT,
  ...DENIAL_OF_CLAIMS,
  ...DENIAL_OF_GUILT,
  ...EXCEPTIONS,
];

/** A denial or a refused comment that a sentence reports. Offsets are UTF-16 code units, end exclusive. */
export interface FoundResponse {
  readonly kind: ResponseKind;
  /** The words that report it. */
  readonly start: number;
  readonly end: number;
  /** Who asked, where the sentence says so: "CNN" in "did not respond to CNN’s request". */
  readonly askedBy: Span | null;
  /** Whose response it is: the words before the verb. */
  readonly responder: Span | null;
}

const matcher = new Matcher<ResponseRule>(
  RESPONSE_RULES.flatMap((rule) =>
    rule.patterns.map((pattern) => [parsePattern(pattern, RESPONSE_CLASSES), rule] as const),
  ),
);

/**
 * The response that each sentence reports, or null; parallel to the document's sentences. Where a sentence holds
 * both kinds, the first counts. Linear in the text's length.
 */
export function findResponses(document: TextDocument): (FoundResponse | null)[] {
  const { sentences, tokens } = document;
  const excepted = new Set<number>();
  const candidates: { kind: ResponseKind; firstToken: number; endToken: number; sentence: number }[] = [];
  for (const { entry, firstToken, endToken, sentence } of matcher.find(document)) {
    if (entry.kind === null) excepted.add(firstToken);
    else candidates.push({ kind: entry.kind, firstToken, endToken, sentence });
  }
  const responses: (FoundResponse | null)[] = sentences.map(() => null);
  for (const { kind, firstToken, endToken, sentence } of candidates) {
    if (responses[sentence] || excepted.has(firstToken)) continue;
    responses[sentence] = {
      kind,
      start: tokens.start[firstToken] as number,
      end: tokens.end[endToken - 1] as number,
      askedBy: askedBy(document, endToken, sentence),
      responder: responder(document, firstToken, sentence),
    };
  }
  return responses;
}

const partOf = (names: readonly (typeof PARTS_OF_SPEECH)[number][]) =>
  new Set(names.map((name) => PARTS_OF_SPEECH.indexOf(name)));
const NAME = partOf(['PROPN']);
const NOUN_PHRASE = partOf(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM']);
const AUXILIARY = partOf(['AUX', 'ADV', 'PART']);
const INQUIRIES: ReadonlySet<string> = new Set(RESPONSE_CLASSES.inquiry);

/** How far behind the verb those who asked are looked for, and how long a responder's phrase may be. */
const REACH = 12;

/** A name in "X’s request", "request … from X", "when approached by X", "to comment to X", within reach of the response. */
function askedBy({ tokens, sentences }: TextDocument, from: number, sentence: number): Span | null {
  const end = Math.min(sentences[sentence]?.endToken ?? from, from + REACH);
  let asked = false;
  for (let at = from; at < end; at++) {
    if (INQUIRIES.has(tokens.lemma[at] ?? '')) asked = true;
    if (!NAME.has(tokens.pos[at] ?? 0)) continue;
    let last = at;
    while (last + 1 < end && NAME.has(tokens.pos[last + 1] ?? 0)) last++;
    const possessive = tokens.lower[last + 1] === "'s" && INQUIRIES.has(tokens.lemma[last + 2] ?? '');
    const relayed = asked && (tokens.lower[at - 1] === 'from' || tokens.lower[at - 2] === 'from');
    const approached = [at - 1, at - 2].some(
      (by) => tokens.lower[by] === 'by' && APPROACHING.has(tokens.lower[by - 1] ?? ''),
    );
    const told = [at - 1, at - 2].some(
      (to) => /^(?:to|with)$/.test(tokens.lower[to] ?? '') && TALKING.has(tokens.lower[to - 1] ?? ''),
    );
    if (possessive || relayed || approached || told)
      return [tokens.start[at] as number, tokens.end[last] as number];
    at = last;
  }
  return null;
}

/** The noun phrase that ends before the verb and its auxiliaries. */
function responder({ tokens, sentences }: TextDocument, verb: number, sentence: number): Span | null {
  const first = Math.max(sentences[sentence]?.firstToken ?? verb, verb - REACH);
  let last = verb - 1;
  while (last >= first && AUXILIARY.has(tokens.pos[last] ?? 0)) last--;
  // "The firm, however, denied it."
  if (
    tokens.lower[last] === ',' &&
    tokens.lower[last - 2] === ',' &&
    AUXILIARY.has(tokens.pos[last - 1] ?? 0)
  )
    last -= 3;
  // "The director, Hans Moen, could not be reached."
  if (tokens.lower[last] === ',' && NAME.has(tokens.pos[last - 1] ?? 0)) last--;
  let at = last;
  while (at >= first && (NOUN_PHRASE.has(tokens.pos[at] ?? 0) || tokens.lower[at] === "'s")) at--;
  // "Representatives for Ruiz had no comment."
  if (/^(?:for|of)$/.test(tokens.lower[at] ?? '') && SPEAKING_FOR.has(tokens.lower[at - 1] ?? '')) {
    at--;
    while (at >= first && NOUN_PHRASE.has(tokens.pos[at] ?? 0)) at--;
  }
  return at === last ? null : [tokens.start[at + 1] as number, tokens.end[last] as number];
}
