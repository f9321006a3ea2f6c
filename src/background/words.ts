import { loadOptions } from '../browser/options-store.ts';
import { getMessage } from '../browser/runtime.ts';
import { DEFAULT_OPTIONS } from '../options.ts';
import { loadCatalogue } from '../ui/catalogues.ts';
import { setMessages } from '../ui/text.ts';

/** Sets the words of the background to the language that the reader has chosen. */
export async function speak(): Promise<void> {
  const { language } = await loadOptions().catch(() => DEFAULT_OPTIONS);
  setMessages(language === 'auto' ? getMessage : await loadCatalogue(language));
}
