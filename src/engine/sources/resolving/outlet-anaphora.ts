import { outletSort, outletSortWords } from '../../lexicons/outlet-sorts.ts';
import { broadcastingCorporations } from '../../lexicons/outlets.ts';
import type { Entity } from '../names/names.ts';
import type { SourceDraft } from './cast.ts';
import type { Scene } from './scene.ts';

/**
 * The outlet that "the news outlet" or "the network" at `token` takes up: the last that spoke, else the last named; never
 * one of another sort, as "the network" a newspaper. Null where there is none.
 */
export function outletTakenUp(
  { antecedents, names, cast }: Scene,
  head: string,
  token: number,
): SourceDraft | null {
  const wanted = outletSortWords.get(head) ?? null;
  const last = (fits: (name: string) => boolean): SourceDraft | null => {
    const spoke = antecedents.lastOutlet(token, (draft) => fits(draft.name));
    const named = spoke ? null : names.outletBefore(token, ({ name }: Entity) => fits(name));
    return named ? cast.ofEntity(named) : spoke;
  };
  if (head === 'corporation') return last((name) => broadcastingCorporations.has(name.toLowerCase()));
  if (wanted === null) return last(() => true);
  return last((name) => outletSort(name) === wanted) ?? last((name) => outletSort(name) === null);
}
