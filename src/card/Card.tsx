import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ruleBehind } from '../doubts.ts';
import type { Mark, Report } from '../engine/report.ts';
import type { Problem } from '../messages.ts';
import { Icon } from '../ui/components/Icon.tsx';
import { Answer, Reasoning } from '../ui/components/Why.tsx';
import { markName } from '../ui/components/words.ts';
import { type ClaimView, claimsOf } from '../ui/model/claims.ts';
import { wrongOneIn } from '../ui/model/mark-figures.ts';
import { breakableHost } from '../ui/model/names.ts';
import { type Row, rowsOf } from '../ui/model/rows.ts';
import { formatNumber, optionalText, t } from '../ui/text.ts';
import { Doubt, type DraftPlace, type OnDoubt } from './Doubt.tsx';
import { nearest, OtherClaims } from './OtherClaims.tsx';
import { Steps, type StepsAmong } from './Steps.tsx';

/** Id of what names the card. */
export const TITLE = 'card-title';

/** What the card is about: a sentence, one that is still being read, or why there is nothing to say. */
export type CardSubject = ClaimSubject | { about: 'reading' } | { about: 'problem'; problem: Problem };

export interface ClaimSubject {
  about: 'sentence';
  report: Report;
  /** Index. */
  sentence: number;
  /** The mark that the reader asked about; null for a sentence without one. */
  mark: Mark | null;
  /** What "next" and "before" lead through; null where there is nothing but this. */
  steps: StepsAmong | null;
  /** Selected words that were read by themselves. */
  apart: boolean;
  /** Where a note on it waits that the reader has begun. */
  draft: DraftPlace;
  /** Address to which the article links the source of a claim. */
  linkOf: (claim: ClaimView) => string | null;
}

export interface CardActions {
  onClose: () => void;
  /** To the next (1) or the one before (-1). */
  onStep: (by: 1 | -1) => void;
  onGoTo: (sentence: number) => void;
  onDoubt: OnDoubt;
}

/** What stands behind the words that the reader points at. Knows nothing of the page: `content/` connects it. */
export function Card({ subject, actions }: { subject: CardSubject; actions: CardActions }) {
  switch (subject.about) {
    case 'sentence':
      return <SentenceCard subject={subject} actions={actions} />;
    case 'reading':
      return (
        <Header onClose={actions.onClose}>
          <span role="status">{t('progress_analyzing')}</span>
        </Header>
      );
    case 'problem': {
      const code = `error_${subject.problem.replaceAll('-', '_')}`;
      return (
        <>
          <Header onClose={actions.onClose}>
            <strong>{optionalText(code)}</strong>
          </Header>
          <p class="card-body" role="status">
            {optionalText(`${code}_advice`)}
          </p>
        </>
      );
    }
  }
}

function SentenceCard({ subject, actions }: { subject: ClaimSubject; actions: CardActions }) {
  const { report, sentence, mark, steps, apart, draft, linkOf } = subject;
  const rows = useMemo(() => rowsOf(report), [report]);
  const row = rows[sentence];
  if (!row) return null;
  const claims = claimsOf(report, row.sentence);
  /** Two claims of one sentence may go back to the same source. */
  const isFirstOf = (claim: ClaimView): boolean =>
    claims.find((one) => nearest(one)?.id === nearest(claim)?.id)?.attribution === claim.attribution;
  const below = (claim: ClaimView) => (
    <>
      <SourceLink href={linkOf(claim)} />
      {!apart && isFirstOf(claim) && (
        <OtherClaims report={report} rows={rows} claim={claim} except={sentence} onGoTo={actions.onGoTo} />
      )}
    </>
  );
  return (
    <>
      <Header onClose={actions.onClose}>
        <Answer standing={row.standing} />
      </Header>
      {(mark || steps) && (
        <div class="card-mark">
          {mark ? (
            <span class="mark-example" data-mark={report.faintMarks.includes(mark) ? 'faint' : mark.type}>
              {markName(mark.type)}
            </span>
          ) : (
            <span>{t('card_selected')}</span>
          )}
          {steps && <Steps {...steps} onStep={actions.onStep} />}
        </div>
      )}
      <div class="card-body">
        {!mark && <Quoted report={report} row={row} />}
        {apart && (
          <p class="card-note">
            <Icon name="info" small />
            <span>{t('card_apart')}</span>
          </p>
        )}
        <Reasoning report={report} row={row} below={below} {...(apart && { here: t('chain_these_words') })} />
      </div>
      <footer class="card-foot">
        {mark && <HowOftenWrong report={report} mark={mark} />}
        <Doubt
          key={`${sentence} ${mark?.type} ${mark?.start}`}
          mark={mark}
          rule={mark && ruleBehind(report, mark)}
          place={draft}
          onDoubt={actions.onDoubt}
        />
      </footer>
    </>
  );
}

function Header({ onClose, children }: { onClose: () => void; children: ComponentChildren }) {
  return (
    <header class="card-header">
      <h2 id={TITLE}>{children}</h2>
      <button type="button" class="icon-button" title={t('card_close')} onClick={onClose}>
        <Icon name="cross" small />
        <span class="visually-hidden">{t('card_close')}</span>
      </button>
    </header>
  );
}

function HowOftenWrong({ report, mark }: { report: Report; mark: Mark }) {
  const oneIn = wrongOneIn(mark.type, report.faintMarks.includes(mark) ? 'faint' : mark.foundBy);
  return oneIn && <p class="card-aside">{t('card_wrong_rate', formatNumber(oneIn))}</p>;
}

/** The article's words, as such. */
function Quoted({ report, row }: { report: Report; row: Row }) {
  return (
    <blockquote class="card-quoted" lang={report.language} dir="auto">
      {row.text}
    </blockquote>
  );
}

/** Where the article links its source. The address is the page's: it is shown as where it really leads. */
function SourceLink({ href }: { href: string | null }) {
  if (!href) return null;
  return (
    <a class="link card-link" href={href} target="_blank" rel="noreferrer">
      <Icon name="leave" small /> {t('card_open_source', breakableHost(new URL(href).hostname))}
    </a>
  );
}
