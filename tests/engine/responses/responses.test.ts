import { describe, expect, test } from 'vitest';
import { findResponses, RESPONSE_RULES } from '../../../src/engine/responses/index.ts';
import { PROVENANCE } from '../../../src/engine/responses/rule.ts';
import { readText } from '../../../src/engine/text/index.ts';
import { DENIALS, NO_DENIALS } from './denials.examples.ts';
import { FURTHER_REPLIES, NO_FURTHER_REPLIES } from './further-replies.examples.ts';
import { NO_REPLIES, REPLIES } from './replies.examples.ts';
import { NO_RESPONSES, RESPONSES } from './responses.examples.ts';

const kinds = (text: string) => findResponses(readText(text)).flatMap((found) => found?.kind ?? []);

describe.each(RESPONSE_RULES.map((rule) => ({ name: rule.patterns[0] ?? '', rule })))('$name', ({ rule }) => {
  test('has a source, examples that must flag and examples that must pass', () => {
    expect(PROVENANCE).toHaveProperty(rule.from);
    expect(rule.flag).not.toEqual([]);
    expect(rule.pass).not.toEqual([]);
  });

  test.each(rule.flag)('flags: %s', (example) => {
    const found = kinds(example);
    expect(found).toHaveLength(1);
    if (rule.kind) expect(found).toEqual([rule.kind]);
  });
  test.each(rule.pass)('passes: %s', (example) => expect(kinds(example)).toEqual([]));
});

test('there are at least 40 sentences of each sort', () => {
  expect(RESPONSES.length).toBeGreaterThanOrEqual(40);
  expect(NO_RESPONSES.length).toBeGreaterThanOrEqual(40);
});
test.each(RESPONSES)('%s: %s', (kind, text) => expect(kinds(text)).toEqual([kind]));
test.each(NO_RESPONSES)('no response: %s', (text) => expect(kinds(text)).toEqual([]));

test('there are at least 60 denials and 60 sentences like them that are none', () => {
  expect(DENIALS.length).toBeGreaterThanOrEqual(60);
  expect(NO_DENIALS.length).toBeGreaterThanOrEqual(60);
});
test.each(DENIALS)('denial: %s', (text) => expect(kinds(text)).toEqual(['denial']));
test.each(NO_DENIALS)('no denial: %s', (text) => expect(kinds(text)).toEqual([]));

test.each(REPLIES)('reply, %s: %s', (kind, text) => expect(kinds(text)).toEqual([kind]));
test.each(NO_REPLIES)('no reply: %s', (text) => expect(kinds(text)).toEqual([]));
test.each(FURTHER_REPLIES)('further reply, %s: %s', (kind, text) => expect(kinds(text)).toEqual([kind]));
test.each(NO_FURTHER_REPLIES)('no further reply: %s', (text) => expect(kinds(text)).toEqual([]));

describe('who asked, and whose response it is', () => {
  const parties = (text: string) =>
    findResponses(readText(text)).map((found) => ({
      askedBy: found?.askedBy ? text.slice(...found.askedBy) : null,
      responder: found?.responder ? text.slice(...found.responder) : null,
    }));

  test.each([
    ['The Norland government did not respond to CNN’s request for comment.', 'CNN', 'The Norland government'],
    ['Harbour Bank did not respond to a request for comment from Reuters.', 'Reuters', 'Harbour Bank'],
    ['The port’s director, Hans Moen, could not be reached.', null, 'Hans Moen'],
    ['The port declined to comment.', null, 'The port'],
    ['On Friday, Ms. Ode denied the charges.', null, 'Ms. Ode'],
  ])('%s', (text, askedBy, responder) => expect(parties(text)).toEqual([{ askedBy, responder }]));
});
