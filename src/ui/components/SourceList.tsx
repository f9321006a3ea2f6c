import { useMemo } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { type LedgerEntry, ledgerOf } from '../model/ledger.ts';
import { plural, t } from '../text.ts';
import { Icon } from './Icon.tsx';
import { RelayTree } from './RelayTree.tsx';
import { Replies } from './Replies.tsx';
import { kindName } from './words.ts';

interface SourceListProps {
  report: Report;
  /** Leads to a source's first mention in the page. */
  onReveal: (span: { start: number; end: number }) => void;
}

/** Everyone behind the article: who, of what kind, for whom they speak, how many sentences trace back to them. */
export function SourceList({ report, onReveal }: SourceListProps) {
  const entries = useMemo(() => ledgerOf(report), [report]);
  if (entries.length === 0) return <p class="empty">{t('sources_none')}</p>;
  const most = entries[0]?.sentences.length ?? 1;
  return (
    <>
      <RelayTree report={report} />
      <h2 id="sources-title" class="sources-title">
        {t('sources_title')}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers */}
      <ol class="sources" role="list" aria-labelledby="sources-title">
        {entries.map((entry) => (
          <SourceEntry key={entry.source.id} entry={entry} most={most} onReveal={onReveal} />
        ))}
      </ol>
      <Replies report={report} onReveal={onReveal} />
    </>
  );
}

function SourceEntry({
  entry,
  most,
  onReveal,
}: {
  entry: LedgerEntry;
  most: number;
  onReveal: SourceListProps['onReveal'];
}) {
  const { source, speaksFor, sentences, relayOnly } = entry;
  const mention = source.mentions[0];
  return (
    <li class="source">
      <p class="source-name">{source.name}</p>
      <p class="source-meta">
        {source.outlet ? t('source_outlet') : kindName(source.kind)}
        {speaksFor && <span class="source-for">{t('source_speaks_for', speaksFor.name)}</span>}
        {relayOnly && <span class="tag">{t('source_relay')}</span>}
      </p>
      <div class="source-share">
        <span class="source-bar" style={{ inlineSize: `${(100 * sentences.length) / most}%` }} />
      </div>
      <span class="source-count">{plural('source_sentences', sentences.length)}</span>
      {mention && (
        <button type="button" class="link" onClick={() => onReveal(mention)}>
          <Icon name="show" small /> {t('source_first_mention')}
        </button>
      )}
    </li>
  );
}
