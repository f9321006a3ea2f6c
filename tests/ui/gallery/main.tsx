/**
 * Every state of the screens on a plain page, without an extension around it: for screenshots (`scripts/gallery.ts`)
 * and for working on the look. `?state=NAME`, `&frame=page|popup`, `&size=PERCENT` (text size), `&dir=rtl`.
 */
import { render } from 'preact';
import '../../../src/popup/popup.css';
import type { PageState } from '../../../src/messages.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { setMessages } from '../../../src/ui/text.ts';
import { englishMessages } from '../messages.ts';
import { STATES } from './states.ts';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset['frame'] = query.get('frame') ?? 'popup';
root.dir = query.get('dir') ?? 'ltr';
root.style.fontSize = `${query.get('size') ?? '100'}%`;
setMessages(englishMessages, 'en');

const state: PageState | undefined = STATES[query.get('state') ?? 'ready'];
if (!state) throw new Error(`no such state; there are ${Object.keys(STATES).join(', ')}`);
const nothing = (): void => {};
render(
  <Popup
    state={state}
    onReveal={nothing}
    onMarks={nothing}
    onReadAgain={nothing}
    onOptions={nothing}
    onSample={nothing}
  />,
  document.getElementById('main') ?? document.body,
);
