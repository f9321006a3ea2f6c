import { useMemo } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { type LedgerEntry, ledgerOf } from '../model/ledger.ts';
import { plural, t } from '../text.ts';
import { RelayTree } from './RelayTree.tsx';
import { Replies } from './Replies.tsx';
import { kindName } from './words.ts';

interface SourceListProps {
  report: Report;
  /** Leads to a source's first mention in the page. */
  onReveal: (span: { start: number; end: number }) => void;
  /** Shows the sentences that trace back to a source. */
  onSentences: (entry: LedgerEntry) => void;
}

/** Everyone behind the article: who, of what kind, for whom they speak, how many sentences trace back to them. */
export function SourceList({ report, onReveal, onSentences }: SourceListProps) {
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
          <SourceEntry
            key={entry.source.id}
            entry={entry}
            most={most}
            onReveal={onReveal}
            onSentences={onSentences}
          />
        ))}
      </ol>
      <Replies report={report} onReveal={onReveal} />
    </>
  );
}

interface SourceEntryProps extends Pick<SourceListProps, 'onReveal' | 'onSentences'> {
  entry: LedgerEntry;
  most: number;
}

function SourceEntry({ entry, most, onReveal, onSentences }: SourceEntryProps) {
  const { source, speaksFor, sentences, relayOnly } = entry;
  const mention = source.mentions[0];
  return (
    <li class="source">
      {mention ? (
        <button
          type="button"
          class="source-name"
          title={t('source_first_mention')}
          onClick={() => onReveal(mention)}
        >
          {source.name}
        </button>
      ) : (
        <p class="source-name">{source.name}</p>
      )}
      <p class="source-meta">
        {source.outlet ? t('source_outlet') : kindName(source.kind)}
        {speaksFor && <span class="source-for">{t('source_speaks_for', speaksFor.name)}</span>}
        {relayOnly && <span class="tag">{t('source_relay')}</span>}
      </p>
      <button type="button" class="link source-count" onClick={() => onSentences(entry)}>
        {plural('source_sentences', sentences.length)}
        <span class="visually-hidden"> {t('shown_from', source.name)}</span>
      </button>
      <span class="source-share">
        <span class="source-bar" style={{ inlineSize: `${(100 * sentences.length) / most}%` }} />
      </span>
    </li>
  );
}
