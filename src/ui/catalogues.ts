/**
 * The interface in another language than the browser's. `browser.i18n` knows the browser's alone, so the chosen
 * catalogue is loaded as a script of the extension: its pages may fetch nothing, not even their own files.
 */
import type { Catalogue } from '../options.ts';
import { type Lookup, lookupIn, type Messages } from './text.ts';

const LOADERS: Record<Catalogue, () => Promise<{ default: Messages }>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
};

/** All the messages of one language. */
export async function loadMessages(catalogue: Catalogue): Promise<Messages> {
  return (await LOADERS[catalogue]()).default;
}

/** The same, to be looked up in. */
export async function loadCatalogue(catalogue: Catalogue): Promise<Lookup> {
  return lookupIn(await loadMessages(catalogue));
}
