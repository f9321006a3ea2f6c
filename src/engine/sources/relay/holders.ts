import type { Material, Relay } from './relay.ts';
import { NO_RELAY } from './relay.ts';

/** In "CNN reported that officials found that …" the officials came through CNN, and through whoever relayed CNN. */
export function withHolders(
  { scene: { attributions }, resolved, own }: Material,
  relays: readonly Relay[],
  index: number,
): Relay {
  const mine = relays[index] ?? NO_RELAY;
  const seen = new Set([index]);
  const holders: number[] = [];
  for (
    let at = attributions[index]?.within ?? null;
    at !== null && !seen.has(at) && holders.length < 20;
    at = attributions[at]?.within ?? null
  ) {
    seen.add(at);
    holders.push(at);
  }
  const outermost = holders[holders.length - 1];
  if (outermost === undefined) return mine;
  const top = relays[outermost] ?? NO_RELAY;
  const via = [...top.via];
  let secondhand = top.secondhand || mine.secondhand;
  for (const holder of holders.reverse()) {
    const draft = resolved[holder]?.drafts[0];
    if (!draft || via.includes(draft) || resolved[index]?.drafts.includes(draft)) continue;
    via.push(draft);
    if (draft.outlet && !(draft.entity && own(draft.entity))) secondhand = true;
  }
  for (const draft of mine.via) if (!via.includes(draft)) via.push(draft);
  return { via, secondhand, inferred: top.inferred || mine.inferred };
}
