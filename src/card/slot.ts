/**
 * Where the card's script leaves itself for the content script, in the world that the two share. It is a script of its own: no page waits
 * for it before its marks are there.
 */
import type { CardScript } from './index.tsx';

interface Slot {
  card?: CardScript;
  onArrival?: (card: CardScript) => void;
}

// Under a symbol: an element whose id is a name is found under that name.
const SLOT = Symbol.for('sourcelight card');
const world = globalThis as typeof globalThis & { [SLOT]?: Slot };

/** Called by the card's script, once it has been loaded. */
export function offerCard(card: CardScript): void {
  const onArrival = world[SLOT]?.onArrival;
  world[SLOT] = { card };
  onArrival?.(card);
}

/** The card's script; null as long as it has not arrived. */
export function arrivedCard(): CardScript | null {
  return world[SLOT]?.card ?? null;
}

/** Calls `listener` when the card's script arrives. Who asked before is forgotten. */
export function awaitCard(listener: (card: CardScript) => void): void {
  world[SLOT] = { onArrival: listener };
}

/** Forgets a card that an older version of the extension has left behind. */
export function forgetCard(): void {
  delete world[SLOT];
}
