/** Where doubts are kept: on this device alone, never in storage that the browser syncs. */

import { type Doubt, MOST_DOUBTS, readDoubts, trimDoubt } from '../doubts.ts';
import { browser } from './api.ts';
import { StorageFull } from './options-store.ts';

const KEY = 'doubts';

/** In the order in which they came. */
export async function loadDoubts(): Promise<Doubt[]> {
  const stored = await browser.storage.local.get(KEY);
  return readDoubts(stored[KEY]);
}

/** @throws {StorageFull} where as many are kept as may be, or the browser has no room. What was kept before stays. */
export function keepDoubt(doubt: Doubt): Promise<void> {
  return change((doubts) => {
    if (doubts.length >= MOST_DOUBTS) throw new StorageFull(`${MOST_DOUBTS} doubts are kept already`);
    return [...doubts, trimDoubt(doubt)];
  });
}

/** Forgets those of these times; what else has come meanwhile stays. */
export function forgetDoubts(times: readonly number[]): Promise<void> {
  return change((doubts) => doubts.filter(({ at }) => !times.includes(at)));
}

/** Two changes at once in one place follow each other: neither loses the other's. */
function change(by: (doubts: readonly Doubt[]) => Doubt[]): Promise<void> {
  const changed = last.then(async () => {
    const doubts = by(await loadDoubts());
    await browser.storage.local.set({ [KEY]: doubts }).catch((error) => {
      throw new StorageFull(String(error), { cause: error });
    });
  });
  last = changed.catch(() => {});
  return changed;
}

let last: Promise<void> = Promise.resolve();

/** Calls `listener` at each change, made here or elsewhere. */
export function watchDoubts(listener: (doubts: Doubt[]) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) listener(readDoubts(change.newValue));
  });
}
