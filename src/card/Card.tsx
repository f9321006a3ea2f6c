import { useMemo } from 'preact/hooks';
import type { Mark, Report } from '../engine/report.ts';
import { Icon } from '../ui/components/Icon.tsx';
import { Answer, Reasoning } from '../ui/components/Why.tsx';
import { markName } from '../ui/components/words.ts';
import type { ClaimView } from '../ui/model/claims.ts';
import { type Row, rowsOf } from '../ui/model/rows.ts';
import { formatNumber, t } from '../ui/text.ts';
import { OtherClaims } from './OtherClaims.tsx';

/** Id of what names the card. */
export const TITLE = 'card-title';

/** What the card is about. */
export interface CardSubject {
  report: Report;
  /** Index. */
  sentence: number;
  /** The mark that the reader asked about, and its place among those on show; null for a sentence without one. */
  mark: { mark: Mark; position: number; count: number } | null;
  /** Address to which the article links the source of a claim. */
  linkOf: (claim: ClaimView) => string | null;
}

export interface CardActions {
  onClose: () => void;
  /** To the next mark (1) or the one before (-1). */
  onStep: (by: 1 | -1) => void;
  onGoTo: (sentence: number) => void;
}

/** What stands behind the words that the reader points at. Knows nothing of the page: `content/` connects it. */
export function Card({ subject, actions }: { subject: CardSubject; actions: CardActions }) {
  const { report, sentence, mark, linkOf } = subject;
  const rows = useMemo(() => rowsOf(report), [report]);
  const row = rows[sentence];
  if (!row) return null;
  const below = (claim: ClaimView) => (
    <>
      <SourceLink href={linkOf(claim)} />
      <OtherClaims report={report} rows={rows} claim={claim} except={sentence} onGoTo={actions.onGoTo} />
    </>
  );
  return (
    <>
      <header class="card-header">
        <h2 id={TITLE}>
          <Answer standing={row.standing} />
        </h2>
        <Close onClose={actions.onClose} />
      </header>
      {mark && (
        <div class="card-mark">
          <span class="mark-example" data-mark={mark.mark.type}>
            {markName(mark.mark.type)}
          </span>
          {mark.count > 1 && <Steps position={mark.position} count={mark.count} onStep={actions.onStep} />}
        </div>
      )}
      <div class="card-body">
        {!mark && <Quoted report={report} row={row} />}
        <Reasoning report={report} row={row} below={below} />
      </div>
    </>
  );
}

/** The article's words, as such. */
function Quoted({ report, row }: { report: Report; row: Row }) {
  return (
    <blockquote class="card-quoted" lang={report.language} dir="auto">
      {row.text}
    </blockquote>
  );
}

function Steps({
  position,
  count,
  onStep,
}: {
  position: number;
  count: number;
  onStep: (by: 1 | -1) => void;
}) {
  return (
    <div class="card-steps">
      <button type="button" class="icon-button" title={t('card_previous')} onClick={() => onStep(-1)}>
        <Icon name="up" small />
        <span class="visually-hidden">{t('card_previous')}</span>
      </button>
      <span class="count">{t('card_position', formatNumber(position + 1), formatNumber(count))}</span>
      <button type="button" class="icon-button" title={t('card_next')} onClick={() => onStep(1)}>
        <Icon name="down" small />
        <span class="visually-hidden">{t('card_next')}</span>
      </button>
    </div>
  );
}

function Close({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="icon-button" title={t('card_close')} onClick={onClose}>
      <Icon name="cross" small />
      <span class="visually-hidden">{t('card_close')}</span>
    </button>
  );
}

/** Where the article links its source. The address is the page's: it is shown as where it really leads. */
function SourceLink({ href }: { href: string | null }) {
  if (!href) return null;
  return (
    <a class="link card-link" href={href} target="_blank" rel="noreferrer">
      <Icon name="leave" small /> {t('card_open_source', new URL(href).hostname)}
    </a>
  );
}
