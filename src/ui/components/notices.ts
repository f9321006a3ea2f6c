import type { Genre, Report } from '../../engine/report.ts';
import { type MessageKey, t } from '../text.ts';

const GENRE_NOTICE = {
  news: null,
  analysis: null,
  unknown: null,
  opinion: 'notice_opinion',
  live: 'notice_live',
  release: 'notice_release',
  sponsored: 'notice_sponsored',
} as const satisfies Record<Genre, MessageKey | null>;

/**
 * What a reader has to know of the article before the findings.
 *
 * @param truncated whether the page shows only a part of it.
 */
export function notices(report: Report, truncated: boolean): string[] {
  const genre = GENRE_NOTICE[report.article.genre];
  return [...(truncated ? [t('notice_truncated')] : []), ...(genre ? [t(genre)] : [])];
}
