import { outletSort, outletSortWords } from '../lexicons/outlet-sorts.ts';
import { broadcastingCorporations } from '../lexicons/outlets.ts';
import type { Draft } from './cast.ts';
import type { Entity } from './names.ts';
import type { Scene } from './scene.ts';

/**
 * The outlet that "the news outlet" or "the network" at `token` takes up: the last that spoke, else the last named; never
 * one of another sort, as "the network" a newspaper. Null where there is none.
 */
export function outletTakenUp(
  { antecedents, names, cast }: Scene,
  head: string,
  token: number,
): Draft | null {
  const wanted = outletSortWords.get(head) ?? null;
  const fits = (name: string): boolean => {
    if (head === 'corporation') return broadcastingCorporations.has(name.toLowerCase());
    const sort = outletSort(name);
    return wanted === null || sort === null || sort === wanted;
  };
  const spoke = antecedents.lastOutlet(token, (draft) => fits(draft.name));
  if (spoke) return spoke;
  const named = names.outletBefore(token, ({ name }: Entity) => fits(name));
  return named ? cast.ofEntity(named) : null;
}
