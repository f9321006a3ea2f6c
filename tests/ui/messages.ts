import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Lookup } from '../../src/ui/text.ts';

/** `i18n.getMessage` as browsers have it, over the English catalogue: "" for a missing key, $1 … $9 replaced. */
export const englishMessages: Lookup = (key, substitutions) => {
  const entry = (catalogue as Record<string, { message: string }>)[key];
  return entry ? entry.message.replace(/\$([1-9])/g, (_, n) => substitutions[Number(n) - 1] ?? '') : '';
};
