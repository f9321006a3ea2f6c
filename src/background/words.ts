import type { Other } from '../browser/messaging.ts';
import { loadOptions } from '../browser/options-store.ts';
import { getMessage } from '../browser/runtime.ts';
import { CATALOGUES, DEFAULT_OPTIONS } from '../options.ts';
import { loadMessages } from '../ui/catalogues.ts';
import { lookupIn, setMessages } from '../ui/text.ts';

/** Sets the words of the background to the language that the reader has chosen. */
export async function speak(): Promise<void> {
  const { language } = await loadOptions().catch(() => DEFAULT_OPTIONS);
  setMessages(language === 'auto' ? getMessage : lookupIn(await loadMessages(language)));
}

/** Answers one "words" port: pages can't load a catalogue themselves. */
export function answerWords(port: Other<'words'>): void {
  port.onMessage(async ({ language }) => {
    if (CATALOGUES.includes(language)) port.send({ type: 'words', messages: await loadMessages(language) });
  });
}
