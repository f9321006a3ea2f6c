import type { Span } from '../report.ts';
import type { Draft } from './drafts.ts';
import type { View } from './view.ts';

/**
 * Cues behind which nobody has said anything yet, or nobody but the author: by the label guide no attribution. Quoted words
 * overrule all three, since they were said.
 */
const UNREALISED = new Set([
  'will',
  'would',
  'could',
  'should',
  'can',
  'may',
  'might',
  'must',
  'shall',
  "'ll",
  "'d",
]);
const NEGATIONS = new Set(['not', "n't", 'never', 'cannot']);
const AUTHOR_OR_READER = new Set(['i', 'we', 'you', 'one']);

/** Pronouns for anybody: "you never know", "everyone agrees that …". */
const ANYBODY = new Set(['you', 'one', 'everyone', 'everybody', 'anyone', 'anybody', 'nobody']);

/** Whether the source is nobody in particular, and nothing is quoted. */
export function isAnybody(view: View, { source, content, quoted }: Draft): boolean {
  const [who, ...others] = source.flatMap((span) => wordsOf(view, span));
  if (quoted || who === undefined || others.length > 0 || !ANYBODY.has(who)) return false;
  return !content.some((span) => isInQuotation(view, span));
}

/**
 * Whether the attribution reports what somebody said, wrote or thinks. Not: what will or could be said ("will announce"),
 * what was not ("have not said when"), and what author or reader say or think ("I doubt it").
 */
export function isReported(view: View, { source, cue, content, quoted }: Draft): boolean {
  if (
    cue.length === 0 ||
    content.length === 0 ||
    content.some((span) => isInQuotation(view, span) && !quoted)
  )
    return true;
  const words = cue.flatMap((span) => wordsOf(view, span));
  if (words.some((word) => UNREALISED.has(word) || NEGATIONS.has(word) || word.endsWith("n't"))) return false;
  const [who, ...others] = source.flatMap((span) => wordsOf(view, span));
  return quoted || who === undefined || others.length > 0 || !AUTHOR_OR_READER.has(who);
}

function isInQuotation(view: View, [start, end]: Span): boolean {
  return view.tokensIn(start, end).some((token) => view.quotation(token) >= 0);
}

function wordsOf(view: View, [start, end]: Span): string[] {
  return view.tokensIn(start, end).map((token) => view.lower(token));
}
