import type { Report } from '../../engine/report.ts';
import { repliesOf } from '../model/replies.ts';
import { formatList, t } from '../text.ts';
import { Icon } from './Icon.tsx';

interface RepliesProps {
  report: Report;
  /** Leads to the reply in the page. */
  onReveal: (span: { start: number; end: number }) => void;
}

/** Who answered, and how: asking is fair reporting, and not answering is no admission. */
export function Replies({ report, onReveal }: RepliesProps) {
  const replies = repliesOf(report);
  if (replies.length === 0) return null;
  return (
    <section class="replies" aria-labelledby="replies-title">
      <h2 id="replies-title" class="replies-title">
        {t('replies_title')}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers */}
      <ul role="list">
        {replies.map(({ sentence, response, sources }) => {
          const place = report.sentences[sentence];
          const who =
            sources.length > 0 ? formatList(sources.map(({ name }) => name)) : t('replies_somebody');
          return (
            <li key={sentence} class="reply">
              <span>
                <strong>{who}</strong> {response === 'denial' ? t('replies_denial') : t('replies_no_comment')}
              </span>
              {place && (
                <button type="button" class="link" onClick={() => onReveal(place)}>
                  <Icon name="show" small /> {t('reveal')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
