import { type ComponentChildren, Fragment } from 'preact';
import type { Hedge, Reason, Report, Source } from '../../engine/report.ts';
import { type ClaimView, claimsOf, detailsOf } from '../model/claims.ts';
import { guidesOf } from '../model/guidance.ts';
import { labelOf } from '../model/names.ts';
import type { Row } from '../model/rows.ts';
import { isLevel, type Standing } from '../model/standing.ts';
import { formatList, t } from '../text.ts';
import { Disc } from './Disc.tsx';
import { Icon } from './Icon.tsx';
import { accessName, detailName, hedgeText, reasonText, sourceKindName, standingName } from './words.ts';

/** The question and its answer; for a sentence that gets none, how it stands. */
export function Answer({ standing }: { standing: Standing }) {
  return (
    <>
      {isLevel(standing) && `${t('level_question')} `}
      <strong>
        <Disc standing={standing} /> {standingName(standing)}
      </strong>
    </>
  );
}

interface ReasoningProps {
  report: Report;
  row: Row;
  /** What a screen puts below each claim. */
  below?: (claim: ClaimView) => ComponentChildren;
  /** Where the way back to the source begins: with the article, unless something else was read. */
  here?: string;
}

/** Why a sentence stands as it does: whom each of its claims relies on, what speaks for and against, how sure it sounds. */
export function Reasoning({
  report,
  row: { sentence, standing },
  below,
  here = t('chain_this_article'),
}: ReasoningProps) {
  const claims = claimsOf(report, sentence);
  return (
    <>
      {standing === 'own-voice' && <p>{t('own_voice_advice')}</p>}
      {standing === 'reply' && (
        <p>{sentence.response === 'denial' ? t('reply_denial') : t('reply_no_comment')}</p>
      )}
      {standing === 'not-read' && <p>{t('not_read_explained')}</p>}
      {claims.map((claim, position) => (
        <Claim
          key={claim.attribution.id}
          claim={claim}
          here={here}
          earlier={claims.slice(0, position)}
          measured={standing !== 'reply'}
        >
          {below?.(claim)}
        </Claim>
      ))}
      <Certainty report={report} hedges={sentence.hedges} />
      <Guidance reasons={claims.length > 0 ? claims.flatMap(({ reasons }) => reasons) : sentence.reasons} />
    </>
  );
}

interface ClaimProps {
  claim: ClaimView;
  here: string;
  /** Those of the same sentence that stand above it. */
  earlier: readonly ClaimView[];
  measured: boolean;
  children: ComponentChildren;
}

function Claim({ claim, here, earlier, measured, children }: ClaimProps) {
  const also = earlier.length > 0;
  // What is given of a source is said once.
  const known = new Set(earlier.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const unnamed = claim.sources.filter(
    ({ id, kind }) => (kind === 'unnamed' || kind === 'vague') && !known.has(id),
  );
  const reasons = measured ? sourcingReasons(claim) : [];
  // So is what speaks for and against, where a claim stands just as the one above it.
  const above = earlier.at(-1);
  const alike = above !== undefined && codesOf(sourcingReasons(above)) === codesOf(reasons);
  return (
    <section class="claim">
      {also && (
        <h2>
          {t('why_also')}
          {measured && claim.attribution.level && (
            <>
              {': '}
              <span class="visually-hidden">{t('level_question')} </span>
              <Disc standing={claim.attribution.level} /> {standingName(claim.attribution.level)}
            </>
          )}
        </h2>
      )}
      <Chain claim={claim} here={here} />
      {!alike && reasons.length > 0 && <Reasons reasons={reasons} sources={claim.sources} />}
      {unnamed.map((source) => (
        <Given key={source.id} source={source} />
      ))}
      {children}
    </section>
  );
}

function sourcingReasons({ reasons }: ClaimView): Reason[] {
  return reasons.filter(({ axis }) => axis === 'sourcing');
}

const codesOf = (reasons: readonly Reason[]): string => reasons.map(({ code }) => code).join();

/** "This article ← CNN ← a Pentagon document": the way back from the reader to the source. */
function Chain({ claim, here }: { claim: ClaimView; here: string }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers
    <ol class="chain" role="list" aria-label={t('chain_label')}>
      <li class="chain-reader">{here}</li>{' '}
      {claim.relays.map((relay) => (
        <Fragment key={relay.id}>
          <li>{labelOf(relay)}</li>{' '}
        </Fragment>
      ))}
      <li>{endOfChain(claim)}</li>
    </ol>
  );
}

function endOfChain({ sources, kind, access }: ClaimView) {
  if (kind === 'impersonal') return t('chain_nobody');
  const what = access && kind === 'document' ? accessName(access) : sourceKindName(kind, sources);
  if (sources.length === 0) return what;
  return (
    <>
      {formatList(sources.map(labelOf))} <span class="chain-kind">{what}</span>
    </>
  );
}

/** The first reason is the kind's base: it stands for neither more nor less. */
function directionOf({ effect }: Reason, position: number): 'dot' | 'up' | 'down' {
  if (position === 0 || effect === 0) return 'dot';
  return effect > 0 ? 'up' : 'down';
}

function Reasons({ reasons, sources }: { reasons: readonly Reason[]; sources: readonly Source[] }) {
  // What all of it rests on is said once.
  const allInferred = reasons.length > 1 && reasons.every(({ basis }) => basis === 'inferred');
  const told = reasons.flatMap((reason, position) => {
    const text = reasonText(reason.code, sources);
    return text ? [{ ...reason, text, direction: directionOf(reason, position) }] : [];
  });
  return (
    <>
      {allInferred && (
        <p>
          <span class="tag">{t('trait_inferred')}</span>
        </p>
      )}
      <ul class="reasons">
        {told.map(({ code, text, direction, basis }) => (
          <li key={code} data-direction={direction}>
            <Icon name={direction} small />
            <span>
              {direction === 'up' && <span class="visually-hidden">{t('reason_up')} </span>}
              {direction === 'down' && <span class="visually-hidden">{t('reason_down')} </span>}
              {text} {basis === 'inferred' && !allInferred && <span class="tag">{t('trait_inferred')}</span>}
            </span>
          </li>
        ))}
      </ul>
      {told.some(({ direction }) => direction !== 'dot') && (
        // Each arrow says so by itself to those who don't see it.
        <p class="arrows-legend" aria-hidden="true">
          {t('arrows_legend')}
        </p>
      )}
    </>
  );
}

/** Of a source without a name: what the article tells of it, and what it keeps back. */
function Given({ source }: { source: Source }) {
  const { given, missing } = detailsOf(source);
  const describe = (detail: (typeof given)[number]): string => {
    switch (detail) {
      case 'knowledge':
      case 'anonymityReason':
        return t('detail_with_words', detailName(detail), source[detail] ?? '');
      default:
        return detailName(detail);
    }
  };
  return (
    <dl class="given">
      {given.length > 0 && (
        <>
          <dt>{t('details_given')}</dt>
          <dd>{formatList(given.map(describe))}</dd>
        </>
      )}
      {missing.length > 0 && (
        <>
          <dt>{t('details_missing')}</dt>
          <dd>{formatList(missing.map(detailName))}</dd>
        </>
      )}
    </dl>
  );
}

/** The other axis: how sure the claim itself sounds. It never lowers the level, and says so by standing apart. */
function Certainty({ report, hedges }: { report: Report; hedges: readonly Hedge[] }) {
  if (hedges.length === 0) return null;
  return (
    <section class="certainty">
      <h2>{t('certainty_title')}</h2>
      <ul>
        {hedges.map((hedge) => (
          <li key={hedge.start}>
            {hedgeText(hedge.sort, report.text.slice(hedge.start, hedge.end))}
            {hedge.by === 'source' && ` ${t('hedge_by_source')}`}
            {hedge.by === 'article' && ` ${t('hedge_by_article')}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On whose published guidance all this rests, and what is our reading; folded, as it is much the same for every sentence. */
function Guidance({ reasons }: { reasons: readonly Reason[] }) {
  const guides = guidesOf(reasons.map(({ code }) => code));
  const inferred = reasons.some(({ basis }) => basis === 'inferred');
  if (guides.length === 0 && !inferred) return null;
  return (
    <details class="fold guidance">
      <summary>
        <Icon name="chevron" small /> {t('guidance_title')}
      </summary>
      {guides.length > 0 && (
        <>
          <p>{t('guidance_about')}</p>
          <ul>
            {guides.map(({ body, title, sections }) => (
              <li key={title} lang="en" dir="ltr">
                {body}, <cite>{title}</cite>: {sections.join('; ')}
              </li>
            ))}
          </ul>
          <p>{t('guidance_numbers')}</p>
        </>
      )}
      {inferred && <p>{t('trait_inferred_meaning')}</p>}
    </details>
  );
}
