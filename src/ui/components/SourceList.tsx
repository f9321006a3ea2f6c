import { useMemo } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { countsSources } from '../model/headline.ts';
import { labelOf } from '../model/names.ts';
import { type RelayStep, relayTree } from '../model/relay-tree.ts';
import type { Selection } from '../model/rows.ts';
import { plural, t } from '../text.ts';
import { Replies } from './Replies.tsx';
import { kindName, sourceKindName } from './words.ts';

interface SourceListProps {
  report: Report;
  /** Leads to a source's first mention in the page. */
  onReveal: (span: { start: number; end: number }) => void;
  /** Shows the sentences that came this way. */
  onSentences: (from: NonNullable<Selection['from']>) => void;
}

/**
 * Everyone behind the article, as a tree: this article, those it heard, those they had it from; who they are and for whom they speak. A
 * line is the thicker the more sentences came that way; the numbers say the same. A nested list, so that it is read out as it is drawn.
 */
export function SourceList({ report, onReveal, onSentences }: SourceListProps) {
  const roots = useMemo(() => relayTree(report), [report]);
  const most = roots[0]?.sentences.length ?? 1;
  return (
    <>
      {roots.length === 0 && report.summary.responses === 0 && <p class="empty">{t('sources_none')}</p>}
      {roots.length > 0 && (
        <section class="relay" aria-labelledby="relay-title">
          <h2 id="relay-title">{t('relay_title')}</h2>
          <p class="relay-root">{t('chain_this_article')}</p>
          <Steps steps={roots} most={most} onReveal={onReveal} onSentences={onSentences} />
          {countsSources(report) && <p class="relay-about">{t('sources_separate')}</p>}
        </section>
      )}
      <Replies report={report} onReveal={onReveal} />
    </>
  );
}

interface StepsProps extends Pick<SourceListProps, 'onReveal' | 'onSentences'> {
  steps: readonly RelayStep[];
  /** Of the way that most sentences came. */
  most: number;
}

function Steps({ steps, most, onReveal, onSentences }: StepsProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers
    <ul class="relay-steps" role="list">
      {steps.map((step) => (
        <li
          key={step.source?.id ?? step.kind}
          class="relay-step"
          data-kind={step.kind}
          // From 1 to 7 pixels.
          style={{ '--flow': `${1 + Math.round((6 * step.sentences.length) / most)}px` }}
        >
          <Step step={step} onReveal={onReveal} onSentences={onSentences} />
          {step.from.length > 0 && (
            <Steps steps={step.from} most={most} onReveal={onReveal} onSentences={onSentences} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who it is; the name leads to its first mention, the number to the sentences. */
function Step({ step, onReveal, onSentences }: Omit<StepsProps, 'steps' | 'most'> & { step: RelayStep }) {
  const { source, kind, speaksFor, sentences } = step;
  const name = source ? labelOf(source) : kind === 'impersonal' ? t('chain_nobody') : kindName(kind);
  const mention = source?.mentions[0];
  return (
    <>
      <div class="relay-line">
        {mention ? (
          <button
            type="button"
            class="relay-name"
            title={t('source_first_mention')}
            onClick={() => onReveal(mention)}
          >
            {name}
          </button>
        ) : (
          <p class="relay-name">{name}</p>
        )}
        <button type="button" class="link relay-count" onClick={() => onSentences({ name, sentences })}>
          {plural('source_sentences', sentences.length)}
          <span class="visually-hidden"> {t('shown_from', name)}</span>
        </button>
      </div>
      {source && (
        <p class="relay-kind">
          <span>{sourceKindName(kind, [source])}</span>
          {speaksFor && <span>{t('source_speaks_for', speaksFor.name)}</span>}
        </p>
      )}
    </>
  );
}
