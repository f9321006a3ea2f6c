/** Texts that nobody writes but a page may hold cost no more a word than others: what is counted is the work, not the time. */
import { describe, expect, test } from 'vitest';
import { candidateMarks } from '../../src/engine/assembly/marks.ts';
import type { Draft } from '../../src/engine/attributions/finding/drafts.ts';
import { continueQuotations } from '../../src/engine/attributions/going-on/continuing.ts';
import { leftOver } from '../../src/engine/attributions/going-on/left-over.ts';
import { View } from '../../src/engine/attributions/view.ts';
import { analyze } from '../../src/engine/index.ts';
import type { Span } from '../../src/engine/report.ts';
import { REACH, reachOf } from '../../src/engine/tagger/link-reach.ts';
import { TAGS } from '../../src/engine/tagger/tags.ts';
import { MAX_WINDOW } from '../../src/engine/tagger/windows.ts';
import { readText } from '../../src/engine/text/index.ts';

const MANY = 300;

interface Counted<T> {
  readonly value: T;
  reads(): number;
  writes(): number;
}

/** A value whose property of that name counts how often it is read and written. */
function counting<T extends object>(value: T, name: keyof T): Counted<T> {
  let reads = 0;
  let writes = 0;
  let current = value[name];
  const counted = Object.defineProperty({ ...value }, name, {
    enumerable: true,
    get: () => {
      reads++;
      return current;
    },
    set: (next) => {
      writes++;
      current = next;
    },
  });
  return { value: counted, reads: () => reads, writes: () => writes };
}

const DRAFT: Draft = {
  source: [],
  cue: [],
  content: [],
  continues: null,
  confidence: 1,
  rule: null,
  byForm: false,
  quoted: false,
  opens: false,
};

function sum(counts: readonly Counted<unknown>[]): number {
  return counts.reduce((total, { reads }) => total + reads(), 0);
}

describe('a paragraph of many quotations', () => {
  const view = new View(readText('“The gate was open all night.” '.repeat(MANY).trim()));
  const [paragraph] = view.document.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  const inner = view.document.quotations.map(({ innerStart, innerEnd }): Span => [innerStart, innerEnd]);

  test('asks each attribution what it reports once, not once a quotation', () => {
    const drafts = inner.map((span) => counting({ ...DRAFT, content: [span] }, 'content'));
    const inParagraph = drafts.map(({ value }) => value);
    continueQuotations(view, paragraph, inParagraph, []);
    expect(inParagraph).toHaveLength(MANY);
    expect(sum(drafts)).toBeLessThan(5 * MANY);
  });

  test('goes on with who spoke before, quotation by quotation', () => {
    const inParagraph: Draft[] = [{ ...DRAFT, source: [[0, 1]], content: inner.slice(0, 1) }];
    continueQuotations(view, paragraph, inParagraph, []);
    expect(inParagraph.map(({ content }) => content[0])).toEqual(inner);
  });

  test('gives one speaker all that no cue claims at once, not one by one', () => {
    const tags = new Uint8Array(view.document.tokens.count);
    for (const [start] of inner)
      tags[view.tokensIn(start, start + 1)[0] as number] = TAGS.indexOf('B-content');
    const speaker = counting<Draft>({ ...DRAFT, source: [[0, 1]], cue: [[0, 1]] }, 'content');
    leftOver(view, { tags, roles: new Float32Array(0) }, paragraph, [speaker.value], []);
    expect(speaker.value.content).toHaveLength(MANY);
    // Each list that is written anew is copied and sorted.
    expect(speaker.writes()).toBe(1);
  });
});

describe('a window of many cues', () => {
  test('is looked through a bounded number of times, whatever the cues', () => {
    for (let cues = 1; cues <= MAX_WINDOW; cues++)
      expect(cues * reachOf(cues)).toBeLessThanOrEqual(64 * REACH);
  });

  test('looks as far as training did around each cue of a paragraph that somebody writes', () => {
    expect(reachOf(40)).toBe(REACH);
    expect(reachOf(MAX_WINDOW)).toBeGreaterThan(5);
  });
});

describe('a sentence of many claims that came through one outlet', () => {
  const text = `${'according to CNN the memo said it and '.repeat(MANY)}that was it.`;
  const { sentences, attributions, sources } = analyze(text);

  test('looks for the outlet’s mentions once a sentence', () => {
    const counted = sources.map((source) => counting(source, 'mentions'));
    const values = counted.map(({ value }) => value);
    const marks = candidateMarks(sentences, attributions, values, [], readText(text));
    expect(marks.filter(({ type }) => type === 'secondhand').length).toBeGreaterThan(MANY / 2);
    expect(sum(counted)).toBeLessThan(5 * (sentences.length + sources.length));
  });
});
