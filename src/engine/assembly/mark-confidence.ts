import type { Attribution, Source, Span } from '../report.ts';
import type { TextDocument } from '../text/document.ts';

/**
 * What tells right marks of thin sources from wrong ones, and how many points each gives; a logistic function of their sum is
 * the mark's confidence. Fitted by `training/evaluate-marks.ts` on labelled sentences; figures in the model card.
 */
export const MARK_POINTS = {
  /** Every mark. */
  start: 0.05,
  /** The attribution's confidence, in log odds. */
  sure: 0.65,
  /** Nobody is named as the source: the form of the cue says so ("was accused of"), no reading of a phrase. */
  nobody: 1.25,
  /** The source is a pronoun: it may mean somebody whom the article names. */
  pronoun: -0.6,
  /** What is said opens with "that": a report, not an act or a plan. */
  that: 0.65,
  /** The phrase can hardly mean anything else: "sources", "critics", "people familiar with the plan". */
  plain: 1.05,
} as const;

export type MarkSign = keyof typeof MARK_POINTS;
export const MARK_SIGNS = Object.keys(MARK_POINTS) as readonly MarkSign[];

const PRONOUNS = new Set('he she it they who which that this these those him her them one'.split(' '));

/** Of a span's words, no more code units than this are looked at. */
const LONGEST = 60;

/** Words for people who are cited without a name so often that a phrase with one of them is a thin source. */
const PLAIN =
  /\b(?:sources?|insiders?|critics?|experts?|observers?|analysts?|officials?|authorities|people|person|aides?|(?:eye)?witness(?:es)?|supporters?|opponents?|protesters?|residents?|s[ck]eptics?|scholars?|researchers?|detractors?|neighbou?rs?|bystanders?|whistle-?blowers?|employees|staffers?|diplomats?|investigators?|many|some|others)\b/i;

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
  { source, content, sources: ids, confidence }: Attribution,
  sources: ReadonlyMap<string, Source>,
  document: TextDocument,
): Record<MarkSign, number> {
  const sure = Math.min(1 - EDGE, Math.max(EDGE, confidence));
  return {
    start: 1,
    sure: Math.log(sure / (1 - sure)),
    nobody: Number(source.length === 0),
    pronoun: Number(source.length === 1 && PRONOUNS.has(wordsOf(source[0], document))),
    that: Number(/^["“‘']?that\b/.test(wordsOf(content[0], document))),
    plain: Number(
      PLAIN.test(wordsOf(source[0], document)) ||
        ids.some((id) => {
          const { knowledge = null, anonymityReason = null } = sources.get(id) ?? {};
          return knowledge !== null || anonymityReason !== null;
        }),
    ),
  };
}

function wordsOf(span: Span | undefined, { text }: TextDocument): string {
  return span ? text.slice(span[0], Math.min(span[1], span[0] + LONGEST)).toLowerCase() : '';
}
