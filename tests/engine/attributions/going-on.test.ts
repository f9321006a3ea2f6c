import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/attributions/finding/drafts.ts';
import { continueQuotations } from '../../../src/engine/attributions/going-on/continuing.ts';
import { introducedSpeaker } from '../../../src/engine/attributions/going-on/introduced.ts';
import { leftOver } from '../../../src/engine/attributions/going-on/left-over.ts';
import { respondersOf } from '../../../src/engine/attributions/going-on/responders.ts';
import type { View } from '../../../src/engine/attributions/view.ts';
import { findResponses } from '../../../src/engine/responses/index.ts';
import { TAG } from '../../../src/engine/tagger/tags.ts';
import type { Paragraph } from '../../../src/engine/text/document.ts';
import { draftOf, wordsOf } from './drafts.ts';

type Spans = [source: string, cue: string, content: string];

function setting(text: string, ...all: Spans[]): { view: View; paragraph: Paragraph; drafts: Draft[] } {
  const { view } = draftOf(text, '', '', '');
  const paragraph = view.document.paragraphs.at(-1) as Paragraph;
  return { view, paragraph, drafts: all.map((spans) => draftOf(text, ...spans).draft) };
}

describe('a quotation that no cue claims', () => {
  const text =
    'Ruiz said on Monday that the dam leaks. “It has leaked for years.” The ministry has no money.';
  /** What was added to the paragraph’s attributions, with the source of whom each goes on with. */
  const added = (whole: string, ...all: Spans[]) => {
    const { view, paragraph, drafts } = setting(whole, ...all);
    const found = [...drafts];
    continueQuotations(view, paragraph, found, []);
    return found
      .slice(drafts.length)
      .map((draft) => [wordsOf(whole, draft)[2], draft.continues && wordsOf(whole, draft.continues)[0]]);
  };

  test('goes on with whoever spoke before it', () => {
    expect(added(text, ['Ruiz', 'said', 'that the dam leaks'])).toEqual([
      ['It has leaked for years.', 'Ruiz'],
    ]);
  });

  test('stays nobody’s where nobody speaks, and whose it is where somebody reports it', () => {
    expect(added(text)).toEqual([]);
    expect(added(text, ['Ruiz', 'said', '“It has leaked for years.”'])).toEqual([]);
  });

  test('is no fragment amid a sentence of the reporter’s', () => {
    const amid = 'Ruiz said that the dam leaks. The plan to “flood the whole of it at once” has failed.';
    expect(added(amid, ['Ruiz', 'said', 'that the dam leaks'])).toEqual([]);
  });
});

describe('content that was tagged and that no cue claims', () => {
  /** The contents of the drafts once those words have been tagged as content. */
  const contents = (text: string, tagged: string, earlier: Spans[], ...all: Spans[]) => {
    const { view, paragraph, drafts } = setting(text, ...all);
    const before = earlier.map((spans) => draftOf(text, ...spans).draft);
    const tags = new Uint8Array(view.document.tokens.count);
    const at = text.indexOf(tagged);
    for (const [index, token] of view.tokensIn(at, at + tagged.length).entries())
      tags[token] = index === 0 ? TAG.beginContent : TAG.inContent;
    leftOver(view, { tags, roles: new Float32Array(0) }, paragraph, drafts, before);
    return [...before, ...drafts].map((draft) => wordsOf(text, draft)[2]);
  };
  const text = 'Ruiz said that the dam leaks. “It has leaked for years.” Bell added that it was old.';
  const two: Spans[] = [
    ['Ruiz', 'said', 'that the dam leaks'],
    ['Bell', 'added', 'that it was old'],
  ];

  test('is of the nearest speaker where it is quoted', () => {
    expect(contents(text, '“It has leaked for years.”', [], ...two)).toEqual([
      'that the dam leaks … “It has leaked for years.”',
      'that it was old',
    ]);
    const later = text.replace(
      'Ruiz said that the dam leaks.',
      'Ruiz said that the dam leaks. It rained a lot.',
    );
    expect(contents(later, '“It has leaked for years.”', [], ...two)).toEqual([
      'that the dam leaks',
      '“It has leaked for years.” … that it was old',
    ]);
  });

  test('stays the article’s where it is not quoted', () => {
    const unquoted = text.replace(/[“”]/g, '');
    expect(contents(unquoted, 'It has leaked for years.', [], ...two)).toEqual(two.map(([, , said]) => said));
  });

  test('stays with the cue that claims it', () => {
    const claimed: Spans = ['Ruiz', 'said', 'that the dam leaks. “It has leaked for years.”'];
    expect(contents(text, '“It has leaked for years.”', [], claimed)).toEqual([claimed[2]]);
  });

  test('is of whoever spoke in the paragraph before, where nobody speaks in its own', () => {
    const apart = 'Ruiz said that the dam leaks.\n\n“It has leaked for years.”';
    expect(contents(apart, '“It has leaked for years.”', [['Ruiz', 'said', 'that the dam leaks']])).toEqual([
      'that the dam leaks … “It has leaked for years.”',
    ]);
  });

  test('is not of those of whom nobody says who speaks', () => {
    const rumour: Spans = ['', 'reportedly', 'the dam leaks'];
    const hearsay = 'Reportedly the dam leaks; reportedly it is old. “It has leaked for years.”';
    expect(contents(hearsay, '“It has leaked for years.”', [], rumour)).toEqual(['the dam leaks']);
  });
});

describe('a denial or refused comment', () => {
  const responders = (text: string, ...all: Spans[]) => {
    const { view, drafts } = setting(text, ...all);
    return respondersOf(view, findResponses(view.document), drafts).map((draft) => wordsOf(text, draft)[0]);
  };

  test.each([
    ['The ministry did not respond to a request for comment.', 'The ministry'],
    ['The ministry denied that the dam leaks.', 'The ministry'],
  ])('has somebody who gave it: %s', (text, source) => expect(responders(text)).toEqual([source]));

  test('has nobody where nobody gave it', () => {
    expect(responders('The claims that the dam leaks were false.')).toEqual([]);
  });

  test('needs no second one beside a cue, or within what somebody says', () => {
    const text = 'The ministry denied that the dam leaks.';
    expect(responders(text, ['The ministry', 'denied', 'that the dam leaks'])).toEqual([]);
    const told = 'Ruiz said the ministry denied that the dam leaks.';
    expect(responders(told, ['Ruiz', 'said', 'the ministry denied that the dam leaks'])).toEqual([]);
  });
});

describe('a paragraph that is a quotation, behind one that is about somebody', () => {
  /** Who speaks in the last paragraph: the words that name them, or with whose words they go on. */
  const speaker = (text: string, earlier: Spans[] = [], here: Spans[] = []) => {
    const { view, paragraph, drafts } = setting(text, ...here);
    const before = earlier.map((spans) => draftOf(text, ...spans).draft);
    const draft = introducedSpeaker(view, paragraph, drafts, before);
    return draft && (wordsOf(text, draft)[0] || (draft.continues && wordsOf(text, draft.continues)[0]));
  };
  const hale: Spans = ['Tom Hale', 'said', 'that the dam leaks'];
  const opening = 'Tom Hale said that the dam leaks.';

  test.each([
    ['Ana Ruiz, 44, lost her house.', 'Ana Ruiz, 44'],
    ['Ana Ruiz, a nurse, lost the house.', 'Ana Ruiz, a nurse'],
    ['Ana Ruiz sold the house. Her sons had left.', null],
    ['Her sons had left. Ana Ruiz sold the house.', 'Ana Ruiz'],
    ['Hale has lost three boats.', 'Tom Hale'],
    ['But for Hale and the crew, the loss is personal.', 'Tom Hale'],
    ['New York has seen worse floods.', null],
    ['The council of Marsh met on Tuesday.', null],
    ['It rained.', null],
  ])('%s', (about, who) => {
    expect(speaker(`${opening}\n\n${about}\n\n“I have nothing left.”`, [hale])).toBe(who);
  });

  test('only where nobody is said to speak in either, and in the first person', () => {
    const about = 'Ana Ruiz, 44, lost her house.';
    expect(speaker(`${about}\n\n“Nothing is left.”`)).toBeNull();
    expect(speaker(`${about}\n\n“I lost it.” The rain went on.`)).toBeNull();
    expect(speaker(`${about}\n\n“I lost it,” Hale said.`, [], [['Hale', 'said', '“I lost it,”']])).toBeNull();
    const told = 'Ana Ruiz, 44, told the council that her house was gone.';
    const tells: Spans = ['Ana Ruiz, 44', 'told', 'that her house was gone'];
    expect(speaker(`${told}\n\n“I lost it.”`, [tells])).toBeNull();
  });
});
