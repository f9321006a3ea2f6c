import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import { eventNouns } from '../../../src/engine/lexicons/event-nouns.ts';
import { speechIdiomPatterns } from '../../../src/engine/lexicons/speech-idioms.ts';
import { stancePatterns } from '../../../src/engine/lexicons/stances.ts';

const kinds = (text: string) =>
  analyze(text, { language: 'en' }).sentences.flatMap((sentence) => sentence.kinds ?? []);

describe('stances', () => {
  test.each(stancePatterns.shouldFlag)('are somebody’s: %s', (text) => expect(kinds(text)).not.toEqual([]));
  test.each(stancePatterns.shouldPass)('are none: %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('idioms of speech', () => {
  test.each(speechIdiomPatterns.shouldFlag)('are somebody’s: %s', (text) =>
    expect(kinds(text)).not.toEqual([]),
  );
  test.each(speechIdiomPatterns.shouldPass)('are none: %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('events as subjects', () => {
  test.each(eventNouns.flags)('say nothing: %s', (text) => expect(kinds(text)).toEqual([]));
  test.each(eventNouns.passes)('are bodies or records here: %s', (text) =>
    expect(kinds(text)).not.toEqual([]),
  );
});
