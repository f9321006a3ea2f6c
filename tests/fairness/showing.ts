import { analyze } from '../../src/engine/index.ts';
import { LEVELS, type Report, type SentenceReport } from '../../src/engine/report.ts';
import type { Version } from './pairs/pair.ts';

export interface Shown {
  readonly report: Report;
  /** The sentence that makes the claim. */
  readonly sentence: SentenceReport;
}

export function show({ text, claimAt, options }: Version): Shown {
  const report = analyze(text, { language: 'en', ...options });
  const sentence = report.sentences.find(({ start, end }) => start <= claimAt && claimAt < end);
  if (!sentence) throw new Error(`no sentence holds the claim of "${text}"`);
  return { report, sentence };
}

/** 5 for the highest level to 1 for the lowest; null without one. */
export function rank({ level }: SentenceReport): number | null {
  return level === null ? null : LEVELS.length - LEVELS.indexOf(level);
}

/** Points of the sentence's sourcing, or of both axes. */
export function points({ reasons }: SentenceReport, axes: 'sourcing' | 'both'): number {
  return reasons
    .filter(({ axis, code }) => code !== 'limit' && (axes === 'both' || axis === 'sourcing'))
    .reduce((sum, { effect }) => sum + effect, 0);
}
