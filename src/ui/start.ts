import { getMessage } from '../browser/runtime.ts';
import { type MessageKey, setMessages, t } from './text.ts';

/** What each screen does first: its words from the browser's catalogue, its language and its title. Returns where to render. */
export function startScreen(title: MessageKey = 'extension_name'): HTMLElement {
  document.documentElement.lang = setMessages(getMessage);
  document.title = t(title);
  return document.getElementById('main') ?? document.body;
}
