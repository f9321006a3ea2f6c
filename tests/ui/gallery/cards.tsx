/** The card by a sentence of an article, in each of its states, for `main.tsx`. */
import { render } from 'preact';
import { Card, type CardSubject, type ClaimSubject } from '../../../src/card/Card.tsx';
import { CARD } from '../../../src/card/facts.ts';
import type { Mark, MarkType } from '../../../src/engine/report.ts';
import { CardHost } from '../../../src/page/card/host.ts';
import { pierReport } from '../pier-report.ts';

const REPORT = pierReport();

function mark(type: MarkType, sentence: number, words: string): Mark {
  const start = REPORT.text.indexOf(words, REPORT.sentences[sentence]?.start);
  const attribution = REPORT.sentences[sentence]?.attributions[0] ?? null;
  return {
    start,
    end: start + words.length,
    type,
    attribution,
    sentence,
    confidence: 0.9,
    foundBy: type === 'hedge' ? 'rule' : 'model',
  };
}

function sentence(index: number, rest: Partial<ClaimSubject> = {}): ClaimSubject {
  const none = { mark: null, steps: null, apart: false, draft: { draft: null }, linkOf: () => null };
  return { about: 'sentence', report: REPORT, sentence: index, ...none, ...rest };
}

const CARDS: Record<string, CardSubject> = {
  'card-mark': sentence(4, {
    mark: mark('weak-source', 4, 'three engineers familiar with the inspection'),
    steps: { among: 'marks', position: 2, count: 7 },
  }),
  'card-hedge': sentence(10, { mark: mark('hedge', 10, 'It is believed') }),
  'card-linked': sentence(3, {
    mark: mark('secondhand', 3, 'the Tribune'),
    linkOf: () => 'https://www.northgate-tribune.example/pier',
  }),
  'card-selection': sentence(6, { steps: { among: 'sentences', position: 0, count: 3 } }),
  'card-apart': sentence(11, { apart: true }),
  'card-own-voice': sentence(0),
  'card-reading': { about: 'reading' },
  'card-problem': { about: 'problem', problem: 'unsupported-language' },
};
export const CARD_STATES = Object.keys(CARDS);

/** Opens a card by its sentence, in a page that looks like none of ours. */
export function showCardState(name: string, query: URLSearchParams): void {
  const subject = CARDS[name];
  if (!subject) throw new Error(`no such card; there are ${CARD_STATES.join(', ')}`);
  const at = subject.about === 'sentence' ? subject.sentence : 4;
  render(
    <main style="max-width: 36rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, serif">
      <h1>The pier in Port Ellin</h1>
      {REPORT.sentences.map(({ start, end }, index) => (
        <p key={start} id={index === at ? 'at' : undefined}>
          {REPORT.text.slice(start, end)}
        </p>
      ))}
    </main>,
    document.getElementById('main') ?? document.body,
  );
  const words = document.getElementById('at')?.firstChild;
  if (!words) throw new Error('no sentence to stand by');
  words.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(words);
  // Tests look into it; in a page it is closed.
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  const host = new CardHost(document, {
    ...CARD,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    look: { theme: query.get('theme') ?? 'auto' },
    anchor: () => range.getBoundingClientRect(),
    mark: () => range,
    onClose: () => {},
  });
  Element.prototype.attachShadow = attachShadow;
  // What a reader has chosen as text size in the browser.
  const size = (16 * Number(query.get('size') ?? 100)) / 100;
  document.querySelector<HTMLElement>('html > div[popover]')?.style.setProperty('--rem', `${size}px`);
  const ask =
    (what: string) =>
    (...details: unknown[]): void => {
      window.asked.push([what, ...details]);
    };
  const onDoubt = async (...details: unknown[]): Promise<'kept'> => {
    ask('doubt')(...details);
    return 'kept';
  };
  const actions = { onClose: () => host.close(), onStep: ask('step'), onGoTo: ask('go-to'), onDoubt };
  render(<Card subject={subject} actions={actions} />, host.panel);
  host.start();
  host.focus();
}
