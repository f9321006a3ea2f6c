import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { lookupIn } from '../../src/ui/text.ts';

export const englishMessages = lookupIn(english);
/** The longest words of the languages that we speak. */
export const germanMessages = lookupIn(german);
