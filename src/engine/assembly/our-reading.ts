import { READ_PRONOUNS } from '../lexicons/pronouns.ts';
import type { Attribution, Source } from '../report.ts';
import type { ResolvedAttribution } from '../sources/resolution.ts';
import type { TextDocument } from '../text/document.ts';

/**
 * Ids of the attributions that trace back to their source only by our reading: through a pronoun, a description, or because they go
 * on with an earlier one. A description of an outlet ("the news organization") is none where the article cites a single one: it can mean no
 * other. `resolved` is parallel to `attributions`.
 */
export function byOurReading(
  attributions: readonly Attribution[],
  resolved: readonly ResolvedAttribution[],
  sources: readonly Source[],
  { text }: TextDocument,
): ReadonlySet<string> {
  const outlets = new Set(sources.filter(({ outlet }) => outlet).map(({ id }) => id));
  const outletsOf = ({ sources, via }: Attribution) => [...sources, ...via].filter((id) => outlets.has(id));
  const cited = new Set(attributions.filter(({ secondhand }) => secondhand).flatMap(outletsOf));
  const describesOnlyOutlet = (attribution: Attribution) => {
    const [first] = attribution.source;
    return (
      cited.size === 1 &&
      outletsOf(attribution).length > 0 &&
      first !== undefined &&
      !READ_PRONOUNS.has(text.slice(...first).toLowerCase())
    );
  };
  const found = new Set<string>();
  for (const [index, attribution] of attributions.entries()) {
    const inferred = resolved[index]?.basis === 'inferred' && !describesOnlyOutlet(attribution);
    if (inferred || isHeldByReading(attributions, index, found)) found.add(attribution.id);
  }
  return found;
}

/** How many attributions before one may hold it. */
const HOLDERS = 3;

/** "They stated that an assessment noted …": the assessment came through whomever "they" means. */
function isHeldByReading(
  attributions: readonly Attribution[],
  index: number,
  found: ReadonlySet<string>,
): boolean {
  const held = attributions[index];
  if (held === undefined) return false;
  const { source, via } = held;
  const [start = -1] = source[0] ?? [];
  const holder = attributions
    .slice(Math.max(0, index - HOLDERS), index)
    .findLast(({ content }) => content.some(([from, to]) => from <= start && start < to));
  return holder !== undefined && found.has(holder.id) && holder.sources.some((id) => via.includes(id));
}
