import type { TextDocument } from '../text/document.ts';
import { headOf } from './cue-candidates.ts';
import { mix1, mix2, mix3 } from './hash.ts';
import { type Lexical, QUOTE } from './lexical.ts';
import type { Link } from './link.ts';
import type { Tagging } from './tag.ts';
import { isCueTag } from './tags.ts';
import type { Window } from './windows.ts';

/** Number of features that the judge has of an attribution. */
export const JUDGE_FEATURES = 30;

function tenth(p: number): number {
  return p < 0.1 ? Math.floor(p * 40) : p > 0.9 ? 13 + Math.floor((p - 0.9) * 40) : 4 + Math.floor(p * 10);
}
function third(p: number): number {
  return p < 0.25 ? 0 : p < 0.5 ? 1 : p < 0.75 ? 2 : p < 0.92 ? 3 : 4;
}
function size(n: number): number {
  return n <= 3 ? n : n <= 6 ? 4 : n <= 12 ? 5 : n <= 30 ? 6 : 7;
}

/**
 * Stage three, features: what a candidate attribution looks like as a whole, now that its cue has a source and content
 * or lacks them. Stage one had to decide on the cue before it could know.
 */
export function judgeFeatures(
  document: TextDocument,
  lex: Lexical,
  { tags, roles }: Tagging,
  window: Window,
  link: Link,
  out: Int32Array,
): void {
  const { cue, source, content } = link;
  const head = headOf(lex, cue);
  const lemma = lex.lemma[head] as number;
  const group = lex.group[head] as number;
  const tagged = isCueTag(tags[cue.first]) ? 1 : 0;
  const c = tenth(link.cueProbability) * 2 + tagged;
  const c3 = third(link.cueProbability) * 2 + tagged;
  const s = source ? tenth(link.sourceProbability) * 4 + link.how : 100;
  const s3 = source ? third(link.sourceProbability) * 4 + link.how : 100;
  const p = tenth(link.contentProbability);
  const p3 = third(link.contentProbability);
  let tokens = 0;
  let quoted = 0;
  for (const { first, end } of content) {
    tokens += end - first;
    if (((lex.quote[first] as number) & QUOTE.bits) !== 0) quoted = 1;
  }
  const firstContent = content[0];
  const lastContent = content.at(-1);
  const side =
    !firstContent || !lastContent
      ? 0
      : (firstContent.first < cue.first ? 1 : 0) + (lastContent.first >= cue.end ? 2 : 0);
  const beside =
    (content.some(({ first }) => first === cue.end) ? 1 : 0) +
    (content.some(({ end }) => end === cue.first) ? 2 : 0);
  const sourceHead = source ? source.end - 1 : -1;
  const gap = source
    ? source.first >= cue.end
      ? 10 + size(source.first - cue.end)
      : size(cue.first - source.end)
    : 20;
  const sourcePos = source ? (lex.pos[sourceHead] as number) : 30;
  const sourceRank = source ? (lex.source[sourceHead] as number) : 8;
  const rank = lex.cue[head] as number;
  const inQuote = ((lex.quote[cue.first] as number) & QUOTE.bits) !== 0 ? 1 : 0;
  const nextPos = cue.end < window.end ? (lex.pos[cue.end] as number) : 30;
  const prevPos = cue.first > window.first ? (lex.pos[cue.first - 1] as number) : 30;
  const nextLemma = cue.end < window.end ? (lex.lemma[cue.end] as number) : 0;
  const prevLemma = cue.first > window.first ? (lex.lemma[cue.first - 1] as number) : 0;
  const length = size(cue.end - cue.first);
  const firstPos = lex.pos[cue.first] as number;
  const headPos = lex.pos[head] as number;
  let inside = 0;
  for (let k = cue.first; k < cue.end; k++) inside = Math.max(inside, roles[k * 3 + 2] as number);
  const atStart = document.paragraphs[window.paragraph]?.firstToken === cue.first ? 1 : 0;

  let o = 0;
  out[o] = mix1(o++, c);
  out[o] = mix1(o++, s);
  out[o] = mix1(o++, p);
  out[o] = mix2(o++, c3, s3);
  out[o] = mix2(o++, c3, p3);
  out[o] = mix2(o++, s3, p3);
  out[o] = mix3(o++, c3, s3, p3);
  out[o] = mix1(o++, lemma);
  out[o] = mix2(o++, lemma, c3);
  out[o] = mix2(o++, lemma, s3);
  out[o] = mix2(o++, lemma, side);
  out[o] = mix3(o++, rank, c3, headPos);
  out[o] = mix3(o++, rank, source ? 1 : 0, content.length > 0 ? 1 : 0);
  out[o] = mix2(o++, gap, c3);
  out[o] = mix2(o++, gap, sourcePos);
  out[o] = mix3(o++, sourceRank, rank, gap);
  out[o] = mix3(o++, side, beside, quoted);
  out[o] = mix3(o++, side * 4 + beside, rank, c3);
  out[o] = mix2(o++, size(tokens), c3);
  out[o] = mix2(o++, inQuote, c3);
  out[o] = mix3(o++, inQuote, source ? (lex.lemma[sourceHead] as number) : 0, 0);
  out[o] = mix2(o++, firstPos * 32 + headPos, length);
  out[o] = mix2(o++, prevPos * 32 + nextPos, headPos);
  out[o] = mix2(o++, nextLemma, rank);
  out[o] = mix2(o++, prevLemma, rank);
  out[o] = mix2(o++, group, c3);
  out[o] = mix2(o++, third(inside), c3);
  out[o] = mix3(o++, inQuote, quoted, rank);
  out[o] = mix2(o++, atStart, rank);
  out[o] = mix2(o++, lex.lemma[cue.first] as number, length);
}
