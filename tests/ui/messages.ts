import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import french from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { lookupIn } from '../../src/ui/text.ts';

export const englishMessages = lookupIn(english);
/** The longest words of the languages that we speak. */
export const germanMessages = lookupIn(german);
export const spanishMessages = lookupIn(spanish);
export const frenchMessages = lookupIn(french);
