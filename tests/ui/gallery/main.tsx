/**
 * Every state of the screens on a plain page, without an extension around it: for screenshots (`scripts/gallery.ts`)
 * and for working on the look. `?state=NAME`, `&frame=page|popup`, `&size=PERCENT` (text size), `&dir=rtl`, `&lang=de`.
 */

import sampleReport from 'virtual:sample-report';
import { render } from 'preact';
import type { Doubt } from '../../../src/doubts.ts';
import { OptionsPage } from '../../../src/options/OptionsPage.tsx';
import { DEFAULT_OPTIONS } from '../../../src/options.ts';
import { Panel } from '../../../src/panel/Panel.tsx';
import { Popup } from '../../../src/popup/Popup.tsx';
import { setMessages } from '../../../src/ui/text.ts';
import { WelcomePage } from '../../../src/welcome/WelcomePage.tsx';
import { englishMessages, frenchMessages, germanMessages, spanishMessages } from '../messages.ts';
import { showCardState } from './cards.tsx';
import { ready, STATES } from './states.ts';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset['frame'] = query.get('frame') ?? 'popup';
root.dir = query.get('dir') ?? 'ltr';
root.style.fontSize = `${query.get('size') ?? '100'}%`;
const LANGUAGES = { de: germanMessages, es: spanishMessages, fr: frenchMessages };
const language = query.get('lang') as keyof typeof LANGUAGES | null;
root.lang = setMessages(language ? LANGUAGES[language] : englishMessages);

/** What the screen asked for, for tests to look at. */
declare global {
  interface Window {
    asked: unknown[][];
  }
}
window.asked = [];
const ask =
  (what: string) =>
  (...details: unknown[]): void => {
    window.asked.push([what, ...details]);
  };

const askBrowser =
  (what: string) =>
  async (...details: unknown[]): Promise<'done'> => {
    ask(what)(...details);
    return 'done';
  };

const DOUBTS: Doubt[] = [
  {
    at: 1_760_000_000_000,
    url: 'https://www.northgate-tribune.example/pier',
    sentence: 'Critics say the town put them off for years so that its new swimming hall would open on time.',
    marked: 'Critics',
    type: 'weak-source',
    foundBy: 'model',
    rule: null,
    reasons: ['vague-source'],
    confidence: 0.9,
    engine: 'fixture@0',
    fault: 'wrong-source',
    words: 'It is the shopkeepers who say so, two sentences before.',
  },
];

const SHORTCUTS = [
  { command: '_execute_action', keys: 'Alt+Shift+S' },
  { command: 'next-mark', keys: 'Alt+Shift+Period' },
  { command: 'previous-mark', keys: 'Alt+Shift+,' },
  { command: 'toggle-marks', keys: '' },
];

const SITES = {
  'https://news.example': 'always',
  'https://www.tribune.example': 'always',
  'https://gossip.example': 'never',
} as const;

function screen(name: string) {
  if (name === 'options')
    return (
      <OptionsPage
        options={{ ...DEFAULT_OPTIONS, sites: SITES, rubric: { witnessed: 90 } }}
        withheld={{ sites: ['https://www.tribune.example'], allArticles: false }}
        onChange={async (options) => ask('options')(options)}
        onSite={askBrowser('site')}
        onAllArticles={askBrowser('all-articles')}
        shortcuts={SHORTCUTS}
        onChangeKeys={ask('keys')}
        doubts={DOUBTS}
        onForget={async (doubts) => ask('forget')(doubts)}
      />
    );
  if (name === 'welcome')
    return (
      <WelcomePage
        sampleUrl="sample-article.html"
        allArticles={false}
        onAllArticles={askBrowser('all-articles')}
      />
    );
  const state = /\bsample$/.test(name) ? ready(sampleReport) : STATES[name];
  if (!state) throw new Error(`no such state; there are options, welcome, ${Object.keys(STATES).join(', ')}`);
  if (name.startsWith('panel'))
    return (
      <Panel
        state={state}
        inView={3}
        onReveal={ask('reveal')}
        onScrollTo={ask('scroll-to')}
        onMarks={ask('marks')}
        onPrint={ask('print')}
        onReadAgain={ask('read-again')}
        onSample={ask('sample')}
      />
    );
  return (
    <Popup
      state={state}
      siteMenu={{
        site: 'https://www.northgate-tribune.example',
        rule: null,
        allArticles: false,
        access: false,
        said: '',
        onRule: ask('rule'),
        onAllArticles: ask('all-articles'),
      }}
      onReveal={ask('reveal')}
      onMarks={ask('marks')}
      onReadAgain={ask('read-again')}
      onPrint={ask('print')}
      onPanel={ask('panel')}
      onOptions={ask('options')}
      onSample={ask('sample')}
    />
  );
}

const name = query.get('state') ?? 'ready';
// Each screen has its own style sheet, as in the extension.
if (name === 'options') await import('../../../src/options/options.css');
else if (name === 'welcome') await import('../../../src/welcome/welcome.css');
else if (name.startsWith('panel')) await import('../../../src/panel/panel.css');
else if (!name.startsWith('card-')) await import('../../../src/popup/popup.css');
if (name.startsWith('card-')) showCardState(name, query);
else render(screen(name), document.getElementById('main') ?? document.body);
