import { useState } from 'preact/hooks';
import { type Doubt, MOST_DOUBTS, writeDoubts } from '../doubts.ts';
import { Icon } from '../ui/components/Icon.tsx';
import { faultName, markName } from '../ui/components/words.ts';
import { saveFile } from '../ui/save-file.ts';
import { formatNumber, plural, t } from '../ui/text.ts';

interface DoubtsSectionProps {
  /** In the order in which they came. */
  doubts: readonly Doubt[];
  onForget: (doubts: readonly Doubt[]) => void;
}

/** What the reader found wrong in cards: to be looked through, saved to a file, and deleted. */
export function DoubtsSection({ doubts, onForget }: DoubtsSectionProps) {
  /** What is deleted is gone: a first press only asks. */
  const [sure, setSure] = useState(false);
  const save = (): void => saveFile('sourcelight-doubts.json', writeDoubts(doubts), 'application/json');
  return (
    <section class="doubts">
      <h2>{t('doubts_title')}</h2>
      <p class="about">{t('doubts_about', formatNumber(MOST_DOUBTS))}</p>
      {doubts.length === 0 ? (
        <p>{t('doubts_none')}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers */}
          <ul role="list">
            {doubts.toReversed().map((doubt) => (
              <DoubtRow key={doubt.at} doubt={doubt} onForget={() => onForget([doubt])} />
            ))}
          </ul>
          <p class="page-actions">
            <button type="button" class="button button-quiet" onClick={save}>
              {t('doubts_save')}
            </button>
            <button
              type="button"
              class="button button-quiet"
              data-action="forget"
              onClick={() => (sure ? onForget(doubts) : setSure(true))}
              onBlur={() => setSure(false)}
            >
              {sure ? plural('doubts_forget_sure', doubts.length) : t('doubts_forget_all')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function DoubtRow({ doubt, onForget }: { doubt: Doubt; onForget: () => void }) {
  const { sentence, type, fault, words, url } = doubt;
  const host = URL.canParse(url) ? new URL(url).host : '';
  return (
    <li class="doubt">
      <div>
        <blockquote dir="auto">{sentence}</blockquote>
        <p>
          <strong>{faultName(fault)}</strong>
        </p>
        {words && <p dir="auto">{words}</p>}
        <p class="about">{[type && markName(type), host].filter(Boolean).join(' · ')}</p>
      </div>
      <button type="button" class="icon-button" title={t('doubts_forget')} onClick={onForget}>
        <Icon name="cross" small />
        <span class="visually-hidden">{t('doubts_forget')}</span>
      </button>
    </li>
  );
}
