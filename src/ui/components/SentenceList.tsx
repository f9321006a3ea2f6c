import { useMemo, useRef } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { countTraits, type Row, type Selection, selectRows } from '../model/rows.ts';
import { isLevel } from '../model/standing.ts';
import { plural, t } from '../text.ts';
import { Icon } from './Icon.tsx';
import { SentenceRow } from './SentenceRow.tsx';
import { about, TRAIT_MARK, traitName } from './words.ts';

interface SentenceListProps {
  report: Report;
  /** Address of the page. */
  url: string;
  rows: readonly Row[];
  selection: Selection;
  /** Whether search, order and filters are on show. */
  tools: boolean;
  onSelect: (change: Partial<Selection>) => void;
  onReveal: (row: Row) => void;
  /** Index of the sentence that the reader has reached in the page. */
  current: number | null;
}

/** Every sentence of the article, or those that the reader's filter, search and order leave. */
export function SentenceList(props: SentenceListProps) {
  const { report, url, rows, selection, tools, onSelect, onReveal, current } = props;
  const shown = useMemo(() => selectRows(rows, selection), [rows, selection]);
  const hasLevels = rows.some(({ standing }) => isLevel(standing));
  const { only, from, search } = selection;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const showAll = (): void => {
    onSelect({ only: null, from: null, search: '' });
    // The button goes.
    if (tools) field.current?.focus();
    else list.current?.querySelector<HTMLElement>('.row-text')?.focus();
  };
  const narrowed = only !== null || from !== null || search.trim() !== '';
  return (
    <>
      <search id="tools" class="tools" hidden={!tools}>
        <label class="search">
          <span class="visually-hidden">{t('search_label')}</span>
          <Icon name="search" small />
          <input
            ref={field}
            type="search"
            value={selection.search}
            placeholder={t('search_placeholder')}
            onInput={(event) => onSelect({ search: event.currentTarget.value })}
          />
        </label>
        {hasLevels && (
          <label class="order">
            <span class="visually-hidden">{t('order_label')}</span>
            <select
              value={selection.order}
              onChange={(event) =>
                onSelect({ order: event.currentTarget.value === 'thinnest' ? 'thinnest' : 'text' })
              }
            >
              <option value="text">{t('order_text')}</option>
              <option value="thinnest">{t('order_thinnest')}</option>
            </select>
          </label>
        )}
        <ul class="traits">
          {countTraits(rows).map(({ trait, count }) => (
            <li key={trait}>
              <button
                type="button"
                class="chip"
                aria-pressed={selection.only === trait}
                onClick={() => onSelect({ only: selection.only === trait ? null : trait })}
              >
                <span class="mark-example" data-mark={TRAIT_MARK[trait]}>
                  {traitName(trait)}
                </span>{' '}
                <span class="count">{count}</span>
              </button>
            </li>
          ))}
        </ul>
      </search>
      <p class="shown" role="status">
        {narrowed && (
          <>
            {only && <span class="shown-about">{about(only)} </span>}
            {from && <span class="shown-about">{t('shown_from', from.name)} </span>}
            {shown.length > 0 ? plural('shown', shown.length, rows.length) : t('shown_none')}{' '}
            <button type="button" class="link" onClick={showAll}>
              {t('show_all')}
            </button>
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers */}
      <ol ref={list} class="rows" role="list" aria-label={t('tab_sentences')} onKeyDown={moveBetweenRows}>
        {shown.map((row) => (
          <SentenceRow
            key={row.index}
            report={report}
            url={url}
            row={row}
            onReveal={onReveal}
            current={row.index === current}
          />
        ))}
      </ol>
    </>
  );
}

/** Arrow keys, Home and End go from sentence to sentence, so that Tab isn't the only way through a long article. */
function moveBetweenRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const texts = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-text')];
  const row = event.target instanceof Element ? event.target.closest('.row') : null;
  const here = texts.findIndex((text) => row?.contains(text));
  const targets: Record<string, number> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: texts.length - 1,
  };
  const next = targets[event.key];
  if (next === undefined || here < 0) return;
  event.preventDefault();
  texts[next]?.focus();
}
