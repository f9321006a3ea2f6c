import type { FoundAttribution } from '../attributions/attribution.ts';
import { mostOf } from '../text/ranges.ts';
import type { Nesting } from './nesting.ts';
import { covered, type Range } from './spans.ts';

/**
 * How much of the widest claim of a sentence another must cover to count as its main clause where it comes first, and
 * how much of a report the claim within it must fill to be what that report is about. Half: of two halves of a
 * sentence ("A said this, and B said that") the first leads; a mere aside ("A, who calls himself a fan, said …")
 * does not.
 */
const MAIN_SHARE = 0.5;

/** What resolving the sources showed of how claims hang together. Attributions are given by index. */
export interface Relays {
  /** Whether the source merely passes on what others say: an outlet, or what something is "according to". */
  passesOn(index: number): boolean;
  /** Whether the inner claim reached the article through the outer one's source. */
  heardThrough(inner: number, outer: number): boolean;
}

/**
 * Which of the attributions `touching` a sentence makes its main claim: what the main clause asserts, by the farthest source
 * that the text names for it. Null where there is none. Only an outlet or a record leads on to who stands behind it: in "CNN
 * said that officials found …" the claim is the officials', in "Lee said that officials found …" it is Lee's.
 */
export function mainClaim(
  found: readonly FoundAttribution[],
  nesting: Nesting,
  touching: readonly number[],
  sentence: Range,
  relays: Relays,
): number | null {
  const here = new Set(touching);
  const unheld = touching.filter((index) => !nesting.holders(index).some((holder) => here.has(holder)));
  // Through what it goes on with, each may be held by another: then all count.
  const outermost = unheld.length > 0 ? unheld : touching;
  const extent = (index: number) => extentOf(found[index], sentence);
  const widest = Math.max(0, mostOf(outermost, extent));
  let main = outermost.find((index) => extent(index) >= widest * MAIN_SHARE) ?? null;
  const seen = new Set<number>();
  for (let next = main; next !== null && !seen.has(next); ) {
    main = next;
    seen.add(next);
    next = filling(found, nesting, touching, main, sentence, relays);
  }
  return main;
}

/**
 * The attribution directly behind `outer` that fills most of its content in this sentence, or null: one that lies within it,
 * or one beside it that was heard through its source ("CNN said …, but officials confirmed …").
 */
function filling(
  found: readonly FoundAttribution[],
  nesting: Nesting,
  touching: readonly number[],
  outer: number,
  sentence: Range,
  relays: Relays,
): number | null {
  if (!relays.passesOn(outer)) return null;
  const room = covered(found[outer]?.content ?? [], sentence);
  const inner = touching.filter((index) => {
    // "He allegedly ran, the papers show": what nobody says leads no farther.
    const { source, continues } = found[index] as FoundAttribution;
    if (source.length === 0 && continues === null) return false;
    const parent = nesting.parent(index);
    return parent === outer || (parent === null && index !== outer && relays.heardThrough(index, outer));
  });
  const filled = inner.filter((index) => extentOf(found[index], sentence) >= room * MAIN_SHARE);
  // "Halden plans a sale, the Courier reported, citing two people": whose words are the whole report, before what others do in it.
  const whole = filled.find((index) => covered(found[index]?.content ?? [], sentence) >= room);
  return whole ?? filled[0] ?? null;
}

function extentOf(attribution: FoundAttribution | undefined, sentence: Range): number {
  if (!attribution) return 0;
  const { source, cue, content } = attribution;
  return [source, cue, content].reduce((sum, spans) => sum + covered(spans, sentence), 0);
}
