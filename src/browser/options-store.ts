/** Where the options are kept: `storage.sync`, so that they follow the reader to other computers. */

import { type Options, readOptions } from '../options.ts';
import { browser } from './api.ts';
import { isAlive } from './runtime.ts';

const KEY = 'options';

export async function loadOptions(): Promise<Options> {
  const stored = await browser.storage.sync.get(KEY);
  return readOptions(stored[KEY]);
}

/** The browser's storage for extensions is full or turned off: the problem "storage-full". */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** @throws {StorageFull}. What was kept before stays. */
async function saveOptions(options: Options): Promise<void> {
  try {
    await browser.storage.sync.set({ [KEY]: options });
  } catch (error) {
    throw new StorageFull(String(error), { cause: error });
  }
}

/**
 * Changes what is kept by what `change` makes of it. Two changes at once in one place follow each other: neither loses
 * the other's.
 *
 * @throws {StorageFull}.
 */
export function changeOptions(change: (options: Options) => Options): Promise<void> {
  const changed = last.then(async () => saveOptions(change(await loadOptions())));
  last = changed.catch(() => {});
  return changed;
}

let last: Promise<void> = Promise.resolve();

/**
 * Calls `listener` at each change, made here or elsewhere.
 *
 * @returns a function that stops listening.
 */
export function watchOptions(listener: (options: Options) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) listener(readOptions(change.newValue));
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  return () => {
    // Gone with the extension, where it was updated or removed under a script of ours.
    if (isAlive()) browser.storage.sync.onChanged.removeListener(onChanged);
  };
}
