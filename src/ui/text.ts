/**
 * The words of the interface. They stand in `public/_locales/<language>/messages.json`, never in code; the type
 * `MessageKey` makes a missing one an error of the compiler.
 *
 * Where the words come from is set once, by each page's `main.tsx` (`browser.i18n.getMessage`) or by a test.
 */
import type catalogue from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof catalogue;
export type Lookup = (key: string, substitutions: string[]) => string;
/** What a `messages.json` holds. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Keys that come in a `_one` and an `_other` form, as `Intl.PluralRules` names the two. */
type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

let lookup: Lookup = (key) => key;
let language = 'en';

/**
 * Sets where messages come from. The catalogue names its own language (BCP 47), by which numbers, lists and plurals are
 * written: the browser's may be one that we have no catalogue for. Returns it.
 */
export function setMessages(getMessage: Lookup): string {
  lookup = getMessage;
  language = t('catalogue_language') || 'en';
  return language;
}

/** `i18n.getMessage` as browsers have it, over one catalogue: "" for a missing key, $1 … $9 replaced. */
export function lookupIn(messages: Messages): Lookup {
  return (key, substitutions) =>
    messages[key]?.message.replace(/\$([1-9])/g, (_, n) => substitutions[Number(n) - 1] ?? '') ?? '';
}

/** The message of this key. Substitutions replace $1, $2, … in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return lookup(key, substitutions.map(String));
}

/** The message of a key that is put together at run time, or null where there is none. */
export function optionalText(key: string, ...substitutions: string[]): string | null {
  return lookup(key, substitutions) || null;
}

/**
 * The form of a message that fits a count: `<key>_one` or `<key>_other`, or another category of the language (few,
 * many, …) where the catalogue has it. The count is $1, further substitutions follow.
 */
export function plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const texts = [formatNumber(count), ...substitutions.map(String)];
  const category = new Intl.PluralRules(language).select(count);
  return lookup(`${key}_${category}`, texts) || lookup(`${key}_other`, texts);
}

/** A count as running text has it: small ones as words where the catalogue gives words. */
export function numberInWords(count: number): string {
  const words = t('numbers_in_words').split(/,\s*/);
  return words[count] ?? formatNumber(count);
}

/** "A, B and C" as the language has it. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A day as running text has it; what is no date stays as it is. `date` is ISO 8601. */
export function formatDate(date: string): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
}

/** A share of one, as a whole per cent. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
