import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Lookup } from '../../src/ui/text.ts';

type Catalogue = Record<string, { message: string }>;

/** `i18n.getMessage` as browsers have it, over one catalogue: "" for a missing key, $1 … $9 replaced. */
const messagesOf =
  (catalogue: Catalogue): Lookup =>
  (key, substitutions) =>
    catalogue[key]?.message.replace(/\$([1-9])/g, (_, n) => substitutions[Number(n) - 1] ?? '') ?? '';

export const englishMessages = messagesOf(english);
/** The longest words of the languages that we speak. */
export const germanMessages = messagesOf(german);
