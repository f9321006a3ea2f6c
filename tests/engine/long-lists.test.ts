import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { enclosing } from '../../src/engine/attributions/enclosing.ts';
import type { Span } from '../../src/engine/report.ts';
import { Cast, mention } from '../../src/engine/sources/resolving/cast.ts';
import { leastOf, mostOf } from '../../src/engine/text/ranges.ts';

/** More than an argument list holds: spreading as many into a call throws a RangeError. */
const MANY = 200_000;
const numbers = Array.from({ length: MANY }, (_, index) => index);

describe('lists longer than an argument list', () => {
  test('the least and the most of them', () => {
    expect(leastOf(numbers, (value) => value - 5)).toBe(-5);
    expect(mostOf(numbers, (value) => value)).toBe(MANY - 1);
    expect(leastOf([], () => 0)).toBe(Infinity);
    expect(mostOf([], () => 0)).toBe(-Infinity);
  });

  test('a source mentioned as often', () => {
    const cast = new Cast();
    const draft = cast.add({
      kind: 'unnamed',
      name: 'an aide',
      outlet: false,
      entity: null,
      head: 'aide',
      plural: false,
    });
    for (const index of numbers) mention(draft, 10 * index, 10 * index + 7, 'stated');
    const { sources } = cast.finish(new Set([draft]));
    expect(sources[0]?.mentions).toHaveLength(MANY);
  });

  test('an attribution with as many spans', () => {
    const content = numbers.map((index): Span => [10 * index, 10 * index + 5]);
    expect(enclosing([{ source: [], cue: [], content }])).toEqual([null]);
  });
});

/** Calls that spread a list into Math.min, Math.max, push, unshift or splice, as they stand in the code. */
function spreadCalls(code: string): string[] {
  const found: string[] = [];
  const visitor = new Visitor({
    CallExpression({ callee, arguments: values, start, end }) {
      const spreads = values.some(({ type }) => type === 'SpreadElement');
      const into = code.slice(callee.start, callee.end).split('.').at(-1) ?? '';
      if (spreads && /^(?:min|max|push|unshift|splice)$/.test(into)) found.push(code.slice(start, end));
    },
  });
  visitor.visit(parseSync('file.ts', code).program);
  return found;
}

describe('no list is spread into an argument list', () => {
  const engine = fileURLToPath(new URL('../../src/engine', import.meta.url));
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.ts$/.test(path),
  );

  test('in the engine', () => {
    expect(files.flatMap((path) => spreadCalls(readFileSync(join(engine, path), 'utf8')))).toEqual([]);
  });

  test('and the rule sees what it should', () => {
    expect(spreadCalls('Math.min(0, ...list); list.push(...others); f(...list);')).toHaveLength(2);
  });
});
