import { THIN_WORDS } from '../lexicons/thin-source-words.ts';
import { type Genre, LEVELS, type Level, type Reason, type Source, type Span } from '../report.ts';
import type { Claim, Rating } from './claim.ts';
import { LEVEL_BOUNDS, type ReasonCode, RUBRIC, type RubricRule } from './rubric.ts';

export { readKnowledge } from './knowledge.ts';
export { readIdentified } from './records.ts';

/** Weights by reason code that replace the rubric's own. Codes that the rubric lacks are ignored. */
export type Weights = Readonly<Record<string, number>>;

/** Genres whose claims get no level: an opinion piece argues, it doesn't report. */
const WITHOUT_LEVELS: ReadonlySet<Genre> = new Set(['opinion']);

/**
 * Rates one claim by the rubric. `strength` is the sum of the reasons' effects, `level` that of the axis "sourcing"
 * alone: hedging never lowers it. The first reason is the base of the kind; where a sum leaves 0 to 100 the last
 * is `limit`.
 */
export function rateClaim(claim: Claim, weights: Weights = {}): Rating {
  const reasons = reasonsFor(claim).map(([code, [start, end]]): Reason => {
    const rule: RubricRule = RUBRIC[code];
    const basis = rule.reading ? 'inferred' : claim.basis;
    return { code, axis: rule.axis, effect: weights[code] ?? rule.effect, start, end, basis };
  });
  const sourcing = total(reasons.filter(({ axis }) => axis === 'sourcing'));
  const sum = total(reasons);
  const strength = clamp(sum);
  if (strength !== sum) {
    const [start, end] = claim.evidence;
    reasons.push({ code: 'limit', axis: 'certainty', effect: strength - sum, start, end, basis: 'inferred' });
  }
  const rated = claim.response === null && !WITHOUT_LEVELS.has(claim.genre);
  return { strength, level: rated ? levelOf(sourcing) : null, reasons };
}

/** The level of a number of points; numbers outside 0 to 100 count as the nearer end. */
export function levelOf(points: number): Level {
  return LEVELS.find((level) => clamp(points) >= LEVEL_BOUNDS[level]) ?? 'untraceable';
}

const clamp = (points: number) => Math.min(100, Math.max(0, points));
const total = (reasons: readonly Reason[]) => reasons.reduce((sum, { effect }) => sum + effect, 0);

type Found = readonly [code: ReasonCode, where: Span];

function reasonsFor(claim: Claim): Found[] {
  const { evidence } = claim;
  const words = claim.content[0] ?? evidence;
  const found: (Found | false)[] = [
    [baseOf(claim), claim.kind === 'named' ? (claim.knowledge.evidence ?? evidence) : evidence],
    claim.secondhand && [relayOf(claim), evidence],
    claim.access === 'seen-by-relay' && ['seen-by-relay', evidence],
    claim.knowledge.kind === 'hearsay' &&
      claim.kind === 'named' && ['hearsay', claim.knowledge.evidence ?? evidence],
    independent(claim.sources) > 1 && ['corroborated', evidence],
    isUnnamed(claim) &&
      claim.sources.some(({ knowledge }) => knowledge !== null) && ['knowledge-stated', evidence],
    isUnnamed(claim) &&
      claim.sources.some(({ anonymityReason }) => anonymityReason !== null) && [
        'anonymity-explained',
        evidence,
      ],
    // A record that is open has its points for that; a link to who saw one shows nobody the record.
    claim.link !== null &&
      (claim.access === null || claim.access === 'described') && ['source-linked', claim.link],
    claim.quote && claim.kind !== 'named' && claim.kind !== 'impersonal' && ['verbatim', words],
    claim.sources.some(({ speaksFor }) => speaksFor !== null) && ['speaks-for-party', evidence],
    isUnnamed(claim) && claim.sources.some(isProtected) && ['protected-source', evidence],
    (claim.kind === 'unnamed' || claim.kind === 'vague') &&
      claim.knowledge.kind === 'beyond' &&
      claim.knowledge.evidence !== null && ['unnamed-opinion', claim.knowledge.evidence],
    (claim.genre === 'release' || claim.genre === 'sponsored') && ['issued-by-subject', evidence],
    claim.response !== null && ['response', claim.cue[0] ?? evidence],
    ...certainty(claim),
  ];
  return found.filter((reason) => reason !== false);
}

/** One hedge weakens a claim as much as three do; legal caution doesn't at all. */
function certainty({ hedges }: Claim): Found[] {
  const doubt = hedges.find(({ sort }) => sort !== 'legal');
  const caution = hedges.find(({ sort }) => sort === 'legal');
  const found: Found[] = [];
  if (doubt) found.push(['hedged', [doubt.start, doubt.end]]);
  if (caution) found.push(['legal-caution', [caution.start, caution.end]]);
  return found;
}

function baseOf(claim: Claim): ReasonCode {
  if (isWitnessed(claim)) return 'witnessed';
  switch (claim.kind) {
    case 'named':
      if (claim.knowledge.kind === 'first-hand') return 'named-first-hand';
      return claim.knowledge.kind === 'beyond' ? 'named-beyond' : 'named-source';
    case 'organization':
      return 'organization-source';
    case 'document':
      if (claim.access === 'linked' || claim.access === 'seen-by-article') return 'document-open';
      // What only the relaying outlet saw can't be looked for, however well it is named.
      if (claim.access === 'seen-by-relay') return 'document-described';
      return claim.identified || claim.sources.some(isIdentified)
        ? 'document-identified'
        : 'document-described';
    case 'unnamed':
      return unnamedBase(claim.sources);
    case 'vague':
      return 'vague-source';
    case 'impersonal':
      return 'impersonal-source';
  }
}

/** The article's own outlet was there: any other outlet would make the claim second-hand. */
function isWitnessed({ knowledge, secondhand, sources }: Claim): boolean {
  return knowledge.kind === 'witnessed' && !secondhand && sources.some(({ outlet }) => outlet);
}

function unnamedBase(sources: readonly Source[]): ReasonCode {
  if (!sources.some(isDescribed)) return 'unnamed-thin';
  return sources.length > 1 || sources.some(({ number }) => number === 'several')
    ? 'unnamed-several'
    : 'unnamed-one';
}

function relayOf({ kind, quote, via, sources }: Claim): ReasonCode {
  if (kind === 'unnamed' || kind === 'vague' || kind === 'impersonal') return 'second-hand-unnamed';
  const outletNamed = [...via, ...sources].some(({ outlet }) => outlet);
  return kind === 'named' && quote && outletNamed ? 'second-hand-verbatim' : 'second-hand';
}

const isUnnamed = ({ kind }: Claim) => kind === 'unnamed';

/** Says more than "officials", "sources", "a person": who they are or how they know. */
function isDescribed({ description, knowledge, name, speaksFor }: Source): boolean {
  if (knowledge !== null || speaksFor !== null) return true;
  const words = (description ?? name).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => !THIN_WORDS.has(word));
}

/** A record with a name: "the Mueller report", "a Reuters poll", "House Bill 12"; not "a report". */
function isIdentified({ name }: Source): boolean {
  return /(?<=[^.!?]\s)\p{Lu}|\p{N}/u.test(` ${name}`.replace(/^ (?:The|A|An|This|That|In) /, 'x '));
}

/** Whom not naming shields. Words of the article's own reason or description. */
const SHIELDED =
  /\b(?:child|children|minors?|teen|teenager|boy|girl|victims?|survivors?|whistle-?blowers?|retaliation|retribution|reprisals?|repercussions|safety|fear(?:s|ed|ing)?|afraid|threats?|danger)\b/i;

function isProtected({ description, anonymityReason }: Source): boolean {
  return [description, anonymityReason].some((words) => words !== null && SHIELDED.test(words));
}

/** How many of the sources are independent of each other: people of one organization count once, crowds never. */
function independent(sources: readonly Source[]): number {
  const bodies = sources.filter(({ kind }) => kind !== 'vague' && kind !== 'impersonal');
  return new Set(bodies.map(({ id, speaksFor }) => speaksFor ?? id)).size;
}
