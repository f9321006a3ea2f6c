import type { Report } from '../../engine/report.ts';
import { formatDate } from '../text.ts';
import { Logo } from './Icon.tsx';

interface SheetHeadProps {
  report: Report;
  /** Address of the page. */
  url: string;
  /** What the sheet is. */
  brand: string;
}

/** On top of a printed sheet: of which article it is. */
export function SheetHead({ report, url, brand }: SheetHeadProps) {
  const { title, byline, publisher, date } = report.article;
  // Bylines often name the paper too.
  const paper = publisher && byline?.includes(publisher) ? null : publisher;
  const facts = [byline, paper, date && formatDate(date)].filter(Boolean).join(' · ');
  return (
    <header class="sheet-head">
      <p class="sheet-brand">
        <Logo /> {brand}
      </p>
      <h1 lang={report.language}>{title ?? new URL(url).hostname}</h1>
      {facts && <p lang={report.language}>{facts}</p>}
      <p class="sheet-address">{url}</p>
    </header>
  );
}
