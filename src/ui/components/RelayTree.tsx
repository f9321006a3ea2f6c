import { useMemo } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { type RelayStep, relayTree } from '../model/relay-tree.ts';
import { plural, t } from '../text.ts';
import { kindName } from './words.ts';

/**
 * How the claims reached the reader, as a tree: this article, those it heard, those they had it from. A line is the thicker the more
 * sentences came that way; the numbers say the same. A nested list, so that it is read out as it is drawn.
 */
export function RelayTree({ report }: { report: Report }) {
  const roots = useMemo(() => relayTree(report), [report]);
  // Where nobody passed anything on, the list of sources says it all.
  if (!roots.some(({ from }) => from.length > 0)) return null;
  const most = roots[0]?.sentences.length ?? 1;
  return (
    <section class="relay" aria-labelledby="relay-title">
      <h2 id="relay-title">{t('relay_title')}</h2>
      <p class="relay-root">{t('chain_this_article')}</p>
      <Steps steps={roots} most={most} />
    </section>
  );
}

function Steps({ steps, most }: { steps: readonly RelayStep[]; most: number }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers
    <ul class="relay-steps" role="list">
      {steps.map(({ source, sentences, from }) => (
        <li
          key={source?.id ?? ''}
          class="relay-step"
          data-kind={source?.kind ?? 'impersonal'}
          // From 1 to 7 pixels.
          style={{ '--flow': `${1 + Math.round((6 * sentences.length) / most)}px` }}
        >
          <p class="relay-name">
            {source ? source.name : t('chain_nobody')}
            <span class="relay-count">{plural('source_sentences', sentences.length)}</span>
          </p>
          {source && <p class="relay-kind">{source.outlet ? t('source_outlet') : kindName(source.kind)}</p>}
          {from.length > 0 && <Steps steps={from} most={most} />}
        </li>
      ))}
    </ul>
  );
}
