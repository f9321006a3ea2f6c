import { BEHIND_BARE_CROWDS } from '../lexicons/noun-phrase-words.ts';
import { BARE_PRONOUNS } from '../lexicons/pronouns.ts';
import { bareCrowdWords, thinSourceWords } from '../lexicons/thin-source-words.ts';
import type { Attribution, Source, Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { singular } from '../text/plurals.ts';

/**
 * What tells right marks of thin sources from wrong ones, and how many points each gives; a logistic function of their sum is
 * the mark's confidence. Fitted by `training/evaluate-marks.ts` on labelled sentences; figures in the model card.
 */
export const MARK_POINTS = {
  /** Every mark. */
  start: 0.25,
  /** The attribution's confidence, in log odds. */
  sure: 0.55,
  /** Nobody is named as the source: the form of the cue says so ("was accused of"), no reading of a phrase. */
  nobody: 0.8,
  /** Nobody is named, and the cue is a passive. */
  passive: 0.6,
  /** The source is a pronoun: it may mean somebody whom the article names. */
  pronoun: -0.65,
  /** What is said opens with "that": a report, not an act or a plan. */
  that: 0.3,
  /** The phrase can hardly mean anything else: "sources", "critics", "people familiar with the plan". */
  plain: 1.4,
} as const;

export type MarkSign = keyof typeof MARK_POINTS;
export const MARK_SIGNS = Object.keys(MARK_POINTS) as readonly MarkSign[];

/** Of a span's words, no more code units than this are looked at. */
const LONGEST = 60;

/** A form of "be" in a cue without a source: "was described as", a passive that leaves out by whom. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\b/;

/** An attribution's confidence is kept this far from 0 and 1. */
const EDGE = 0.01;

/** How sure we are that the source of an attribution is thin, 0 to 1. `sources`: the report's, by id. */
export function thinSourceConfidence(
  attribution: Attribution,
  sources: ReadonlyMap<string, Source>,
  document: TextDocument,
): number {
  const signs = markSigns(attribution, sources, document);
  const sum = MARK_SIGNS.reduce((total, sign) => total + MARK_POINTS[sign] * signs[sign], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** How much each sign says: 1 or 0; `sure` in log odds. */
export function markSigns(
  { source, cue, content, sources: ids, confidence }: Attribution,
  sources: ReadonlyMap<string, Source>,
  document: TextDocument,
): Record<MarkSign, number> {
  const sure = Math.min(1 - EDGE, Math.max(EDGE, confidence));
  return {
    start: 1,
    sure: Math.log(sure / (1 - sure)),
    nobody: Number(source.length === 0),
    pronoun: Number(source.length === 1 && BARE_PRONOUNS.has(wordsOf(source[0], document))),
    that: Number(/^["“‘']?that\b/.test(wordsOf(content[0], document))),
    passive: Number(source.length === 0 && PASSIVE.test(wordsOf(cue[0], document))),
    plain: Number(
      isPlain(wordsOf(source[0], document)) ||
        ids.some((id) => {
          const { knowledge = null, anonymityReason = null } = sources.get(id) ?? {};
          return knowledge !== null || anonymityReason !== null;
        }),
    ),
  };
}

/** Whether a source phrase, in lower case, holds a word for people who mostly speak without a name. */
function isPlain(phrase: string): boolean {
  const words = phrase.match(/[\p{L}-]+/gu) ?? [];
  return words.some((word, at) => {
    if (thinSourceWords.words.has(word) || thinSourceWords.words.has(singular(word))) return true;
    const next = words[at + 1];
    return bareCrowdWords.has(word) && (next === undefined || BEHIND_BARE_CROWDS.has(next));
  });
}

function wordsOf(span: Span | undefined, { text }: TextDocument): string {
  return span ? text.slice(span[0], Math.min(span[1], span[0] + LONGEST)).toLowerCase() : '';
}
