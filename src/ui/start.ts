import { loadOptions, watchOptions } from '../browser/options-store.ts';
import { getMessage } from '../browser/runtime.ts';
import { DEFAULT_OPTIONS, type Language, type Theme } from '../options.ts';
import { loadCatalogue } from './catalogues.ts';
import { type MessageKey, setMessages, t } from './text.ts';

/**
 * What each screen does first: its words, language, title and theme, as the reader has chosen them. A theme that
 * changes is followed at once.
 *
 * @param onLanguage called when another language was chosen and its words are there; the screen starts anew by default.
 * @returns where to render.
 */
export async function startScreen(
  title: MessageKey = 'extension_name',
  onLanguage: () => void = () => location.reload(),
): Promise<HTMLElement> {
  // Where the browser keeps no options, a screen can still be read.
  const options = await loadOptions().catch(() => DEFAULT_OPTIONS);
  let { language } = options;
  setTheme(options.theme);
  await speak(language, title);
  watchOptions(async (changed) => {
    setTheme(changed.theme);
    if (changed.language === language) return;
    language = changed.language;
    await speak(language, title);
    onLanguage();
  });
  const main = document.getElementById('main') ?? document.body;
  // What stood there until now would stay below what is rendered.
  main.replaceChildren();
  return main;
}

/** The colours of `tokens.css` follow this attribute; without it, the system. */
function setTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

async function speak(language: Language, title: MessageKey): Promise<void> {
  const lookup = language === 'auto' ? getMessage : await loadCatalogue(language);
  document.documentElement.lang = setMessages(lookup);
  document.title = t(title);
}
