import type { Report, Source } from '../engine/report.ts';
import { Icon } from '../ui/components/Icon.tsx';
import type { ClaimView } from '../ui/model/claims.ts';
import { ledgerOf } from '../ui/model/ledger.ts';
import type { Row } from '../ui/model/rows.ts';
import { plural } from '../ui/text.ts';

/** More would fill the card; the popup has them all. */
const MOST = 8;

interface OtherClaimsProps {
  report: Report;
  rows: readonly Row[];
  claim: ClaimView;
  /** The sentence that the card shows already. */
  except: number;
  onGoTo: (sentence: number) => void;
}

/** Whom the article leans on: the one who relayed a claim, else its source. */
export function nearest({ relays, sources }: ClaimView): Source | undefined {
  return relays[0] ?? sources[0];
}

/** What else in the article relies on the same source: folded until the reader asks. */
export function OtherClaims({ report, rows, claim, except, onGoTo }: OtherClaimsProps) {
  const source = nearest(claim);
  if (!source) return null;
  const entry = ledgerOf(report).find((one) => one.source.id === source.id);
  const others = (entry?.sentences ?? []).filter((index) => index !== except);
  if (others.length === 0) return null;
  return (
    <details class="fold card-others">
      <summary>
        <Icon name="chevron" small /> {plural('card_others', others.length, source.name)}
      </summary>
      {/* biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers */}
      <ul role="list">
        {others.slice(0, MOST).map((index) => (
          <li key={index}>
            <button type="button" lang={report.language} dir="auto" onClick={() => onGoTo(index)}>
              {rows[index]?.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
