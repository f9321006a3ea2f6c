import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text/index.ts';

const LEXICONS = new URL('../../../src/engine/lexicons/', import.meta.url);

interface List {
  readonly file: string;
  readonly line: number;
  readonly entries: string[];
  /** Looked up token by token. */
  readonly byToken: boolean;
}

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** The lists that a file writes out: the texts given to `listed` and `phrases`, and the words of each `WordSet`. */
function listsOf(file: string): List[] {
  const text = readFileSync(new URL(file, LEXICONS), 'utf8');
  const lists: List[] = [];
  const add = (node: Node, byToken: boolean) => {
    const written =
      node.type === 'TemplateLiteral'
        ? (node['quasis'] as { value: { cooked: string } }[])[0]?.value.cooked
        : node['value'];
    if (typeof written !== 'string') return;
    lists.push({
      file,
      line: text.slice(0, Number(node['start'])).split('\n').length,
      entries: written
        .split(',')
        .map((entry) => entry.trim().replace(/\s+/g, ' '))
        .filter((entry) => entry !== ''),
      byToken,
    });
  };
  const visit = (node: Node): void => {
    const name = (node['callee'] as Node | undefined)?.['name'];
    const [argument] = (node['arguments'] ?? []) as Node[];
    if (argument && (name === 'listed' || name === 'phrases')) add(argument, name === 'listed');
    if (node.type === 'Property' && (node['key'] as Node)['name'] === 'words')
      add(node['value'] as Node, true);
    for (const child of Object.values(node).flat())
      if (typeof child === 'object' && child !== null) visit(child as Node);
  };
  visit(parseSync(file, text).program as unknown as Node);
  return lists;
}

/** Whether a text can hold the entry as one token: as it is, with a capital, in capitals, or behind a word, as "’ll". */
function isToken(entry: string): boolean {
  const [first = '', ...rest] = entry;
  return [
    `x ${entry} y`,
    `x ${first.toUpperCase()}${rest.join('')} Y y`,
    `x ${entry.toUpperCase()} y`,
    `they${entry} y`,
  ].some((text) => {
    const { tokens } = readText(text);
    return Array.from({ length: tokens.count }, (_, token) => tokens.lower[token]).includes(entry);
  });
}

const LISTS = readdirSync(LEXICONS).flatMap(listsOf);

describe.each(LISTS)('the list at line $line of $file', ({ entries, byToken }) => {
  test('has every entry once', () => {
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  test.runIf(byToken)('holds only what a text has as one token', () => {
    expect(entries.filter((entry) => !isToken(entry))).toEqual([]);
  });
});

test('finds the lists, and knows tokens', () => {
  expect(LISTS.length).toBeGreaterThan(150);
  expect(['spokesman', 'mr.', "'ll", 'e-mail'].filter(isToken)).toEqual([
    'spokesman',
    'mr.',
    "'ll",
    'e-mail',
  ]);
  expect(['press release', 'op-ed', 'cannot'].filter(isToken)).toEqual([]);
});
