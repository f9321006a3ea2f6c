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
import { answerActivation } from './activate.ts';
import { answerAnalysis } from './analysis.ts';
import { answerArrival, keepRegistered } from './automatic.ts';
import { obey } from './commands.ts';
import { followPresence } from './toolbar.ts';

onOpen('activate', 'page', answerActivation);
onOpen('analyze', 'content-script', answerAnalysis);
onOpen('analyze', 'page', answerAnalysis);
onOpen('presence', 'content-script', followPresence);
onOpen('presence', 'page', followPresence);
onCommand((command, tabId) => void obey(command, tabId));
onOpen('arrival', 'content-script', answerArrival);
// Browsers keep registered scripts through restarts, but not through updates; and options may have come from elsewhere.
onNewSession(keepRegistered);
watchOptions(keepRegistered);
onAccessChange(keepRegistered);
onFirstInstall(() => void openPage('welcome/index.html'));
