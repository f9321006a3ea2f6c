import { useId, useState } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { textFragment } from '../model/export.ts';
import type { Row } from '../model/rows.ts';
import { isLevel } from '../model/standing.ts';
import { t } from '../text.ts';
import { CopyButton } from './CopyButton.tsx';
import { Disc } from './Disc.tsx';
import { Icon } from './Icon.tsx';
import { Reasoning } from './Why.tsx';
import { about, standingName, TRAIT_MARK, traitName, whoName } from './words.ts';

interface SentenceRowProps {
  report: Report;
  /** Address of the page. */
  url: string;
  row: Row;
  onReveal: (row: Row) => void;
  /** The reader has got here in the page. */
  current: boolean;
}

/** One sentence: its words (they lead to it in the page), how it stands, and on demand why. */
export function SentenceRow({ report, url, row, onReveal, current }: SentenceRowProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { standing, traits } = row;
  const who = whoName(row);
  const kind = row.sentence.kinds?.[0];
  return (
    <li
      class="row"
      data-index={row.index}
      data-standing={standing}
      data-open={open}
      aria-current={current ? 'location' : undefined}
    >
      <Disc standing={standing} />
      <div class="row-body">
        <button
          type="button"
          class="row-text"
          lang={report.language}
          dir="auto"
          title={t('reveal')}
          onClick={() => onReveal(row)}
        >
          <span>{row.text}</span>
        </button>
        <div class="row-foot">
          <p class="row-meta">
            <span class="row-standing">
              {isLevel(standing) && <span class="visually-hidden">{t('level_question')} </span>}
              {standing === 'attributed' && who ? who : standingName(standing)}
            </span>
            {who && standing !== 'attributed' && (
              <span
                class="row-who mark-example"
                data-mark={kind === 'unnamed' || kind === 'vague' ? TRAIT_MARK.unnamed : null}
              >
                {who}
              </span>
            )}
            {traits.map(
              (trait) =>
                trait !== 'unnamed' && (
                  <span
                    key={trait}
                    class={trait === 'inferred' ? 'tag' : 'mark-example'}
                    data-mark={TRAIT_MARK[trait]}
                    title={about(trait)}
                  >
                    {traitName(trait)}
                  </span>
                ),
            )}
          </p>
          <button
            type="button"
            class="row-why"
            aria-expanded={open}
            aria-controls={panel}
            onClick={() => setOpen(!open)}
          >
            {t('why')} <Icon name="chevron" small />
          </button>
        </div>
        <div id={panel} class="row-panel" hidden={!open}>
          {open && (
            <>
              <Reasoning report={report} row={row} />
              <CopyButton label={t('copy_link')} text={() => textFragment(url, row.text)} />
            </>
          )}
        </div>
      </div>
    </li>
  );
}
