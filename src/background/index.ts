/**
 * The background: puts the content script into a tab when the reader asks, and turns snapshots into reports. It keeps
 * nothing between two events: the browser stops and starts it as it likes.
 */
import { onCommand } from '../browser/commands.ts';
import { onOpen } from '../browser/messaging.ts';
import { watchOptions } from '../browser/options-store.ts';
import { onAccessChange } from '../browser/permissions.ts';
import { onFirstInstall, onNewSession } from '../browser/runtime.ts';
import { openPage } from '../browser/tabs.ts';
import { answerActivation, answerMissing } from './activate.ts';
import { answerAnalysis, answerTextAnalysis } from './analysis.ts';
import { answerArrival, keepRegistered } from './automatic.ts';
import { obey } from './commands.ts';
import { keepMenu, listenToMenu } from './menu.ts';
import { followPresence } from './toolbar.ts';
import { answerWords } from './words.ts';

onOpen('activate', 'page', answerActivation);
// The sample article is a page of our own that brings the content script along.
for (const caller of ['content-script', 'page'] as const) {
  onOpen('analyze', caller, answerAnalysis);
  onOpen('analyze-text', caller, answerTextAnalysis);
  onOpen('words', caller, answerWords);
  onOpen('presence', caller, followPresence);
}
onCommand((command, tabId) => void obey(command, tabId));
onOpen('arrival', 'content-script', answerArrival);
onOpen('missing', 'content-script', answerMissing);
// Browsers keep registered scripts through restarts, but not through updates; and options may have come from elsewhere.
onNewSession(keepRegistered);
watchOptions(keepRegistered);
// Browsers keep a menu too, but it speaks the language of its day.
onNewSession(() => void keepMenu());
watchOptions(() => void keepMenu());
listenToMenu();
onAccessChange(keepRegistered);
onFirstInstall(() => void openPage('welcome/index.html'));
