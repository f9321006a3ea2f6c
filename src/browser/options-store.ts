/** Where the options are kept: `storage.sync`, so that they follow the reader to other computers. */
import browser from 'webextension-polyfill';
import { type Options, readOptions } from '../options.ts';

const KEY = 'options';

export async function loadOptions(): Promise<Options> {
  const stored = await browser.storage.sync.get(KEY);
  return readOptions(stored[KEY]);
}

/** @throws where the browser's storage is full or turned off. */
export async function saveOptions(options: Options): Promise<void> {
  await browser.storage.sync.set({ [KEY]: options });
}

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
  return () => browser.storage.sync.onChanged.removeListener(onChanged);
}
