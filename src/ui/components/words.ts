import type { Fault } from '../../doubts.ts';
import type { Access, HedgeSort, MarkType, Source, SourceKind } from '../../engine/report.ts';
import type { Detail } from '../model/claims.ts';
import { labelOf, shortened } from '../model/names.ts';
import type { Row, Trait } from '../model/rows.ts';
import type { Standing } from '../model/standing.ts';
import type { Outcome } from '../site-access.ts';
import { formatList, type MessageKey, optionalText, t } from '../text.ts';

/** The report's codes in the words of the interface: one table a field, complete by type. */

const STANDING = {
  strong: 'level_strong',
  good: 'level_good',
  fair: 'level_fair',
  weak: 'level_weak',
  untraceable: 'level_untraceable',
  attributed: 'standing_attributed',
  'own-voice': 'standing_own_voice',
  reply: 'standing_reply',
  'not-read': 'standing_not_read',
} as const satisfies Record<Standing, MessageKey>;

const KIND = {
  named: 'kind_named',
  organization: 'kind_organization',
  document: 'kind_document',
  unnamed: 'kind_unnamed',
  vague: 'kind_vague',
  impersonal: 'kind_impersonal',
} as const satisfies Record<SourceKind, MessageKey>;

const TRAIT = {
  secondhand: 'trait_secondhand',
  unnamed: 'trait_unnamed',
  hedged: 'trait_hedged',
  inferred: 'trait_inferred',
} as const satisfies Record<Trait, MessageKey>;

const HEDGE = {
  likelihood: 'hedge_likelihood',
  possibility: 'hedge_possibility',
  appearance: 'hedge_appearance',
  allegation: 'hedge_allegation',
  legal: 'hedge_legal',
} as const satisfies Record<HedgeSort, MessageKey>;

const ACCESS = {
  linked: 'access_linked',
  'seen-by-article': 'access_seen_by_article',
  'seen-by-relay': 'access_seen_by_relay',
  described: 'access_described',
} as const satisfies Record<Access, MessageKey>;

const DETAIL = {
  name: 'detail_name',
  description: 'detail_description',
  number: 'detail_number',
  knowledge: 'detail_knowledge',
  anonymityReason: 'detail_anonymity_reason',
} as const satisfies Record<Detail, MessageKey>;

/** What a filter of the list means, in a sentence. */
const ABOUT = {
  strong: 'welcome_level_strong',
  good: 'welcome_level_good',
  fair: 'welcome_level_fair',
  weak: 'welcome_level_weak',
  untraceable: 'welcome_level_untraceable',
  attributed: null,
  'own-voice': 'own_voice_advice',
  reply: 'standing_reply_about',
  'not-read': 'not_read_explained',
  secondhand: 'trait_secondhand_about',
  unnamed: 'trait_unnamed_about',
  hedged: 'trait_hedged_about',
  inferred: 'trait_inferred_about',
} as const satisfies Record<Standing | Trait, MessageKey | null>;

export function about(filter: Standing | Trait): string | undefined {
  const key = ABOUT[filter];
  return key ? t(key) : undefined;
}

const MARK = {
  'weak-source': 'mark_weak_source',
  secondhand: 'mark_secondhand',
  hedge: 'mark_hedge',
} as const satisfies Record<MarkType, MessageKey>;

const FAULT = {
  'nothing-here': 'doubt_nothing_here',
  'wrong-source': 'doubt_wrong_source',
  'wrong-answer': 'doubt_wrong_answer',
  other: 'doubt_other',
} as const satisfies Record<Fault, MessageKey>;

export const standingName = (standing: Standing): string => t(STANDING[standing]);
/** Where there is little room. */
export const shortStandingName = (standing: Standing): string =>
  standing === 'own-voice' ? t('standing_own_voice_short') : standingName(standing);
export const kindName = (kind: SourceKind): string => t(KIND[kind]);
const areOutlets = (sources: readonly Source[]): boolean =>
  sources.length > 0 && sources.every(({ outlet }) => outlet);
/** The kind of a source, or of several that stand together: outlets, which the report counts as organizations, are called so. */
export const sourceKindName = (kind: SourceKind, sources: readonly Source[]): string =>
  kind === 'organization' && areOutlets(sources) ? t('source_outlet') : kindName(kind);
/**
 * Who says a sentence, as the list tells it: by name where there is one, else what the article gives instead of a name. Null where
 * nobody does, or where the standing says already that the source isn't given.
 */
export function whoName({ sentence: { kinds }, sources, standing }: Row): string | null {
  const kind = kinds?.[0];
  if (!kind || (kind === 'impersonal' && standing === 'untraceable')) return null;
  const named = kind === 'named' || kind === 'organization' || kind === 'document';
  if (!named || sources.length === 0) return sourceKindName(kind, sources);
  return formatList(sources.map((source) => shortened(labelOf(source))));
}
/** Null for a reason that only the engine keeps count of. `sources`: of its claim. */
export const reasonText = (code: string, sources: readonly Source[] = []): string | null =>
  code === 'organization-source' && areOutlets(sources)
    ? t('outlet_speaks')
    : optionalText(`reason_${code.replaceAll('-', '_')}`);
/** The mark that what has a trait is marked with in the article; what is only our reading has none. */
export const TRAIT_MARK = {
  secondhand: 'secondhand',
  unnamed: 'weak-source',
  hedged: 'hedge',
  inferred: null,
} as const satisfies Record<Trait, MarkType | null>;
export const traitName = (trait: Trait): string => t(TRAIT[trait]);
export const hedgeText = (sort: HedgeSort, words: string): string => t(HEDGE[sort], words);
export const accessName = (access: Access): string => t(ACCESS[access]);
export const detailName = (detail: Detail): string => t(DETAIL[detail]);
export const markName = (type: MarkType): string => t(MARK[type]);
export const faultName = (fault: Fault): string => t(FAULT[fault]);

/** What came of a change of a site's rule. */
export function outcomeWords(outcome: Outcome): string {
  if (outcome === 'done') return t('options_saved');
  if (outcome === 'refused') return t('site_refused');
  if (outcome === 'failed') return t('not_kept');
  return `${t('error_storage_full')}. ${t('error_storage_full_advice')}`;
}
