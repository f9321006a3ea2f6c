import { beforeAll, describe, expect, test } from 'vitest';
import { type Saying, toolbarLook } from '../../src/background/toolbar-look.ts';
import { PROBLEMS } from '../../src/messages.ts';
import { setMessages } from '../../src/ui/text.ts';
import { englishMessages } from '../ui/messages.ts';

beforeAll(() => void setMessages(englishMessages));

const saying = (rest: Partial<Saying>): Saying => ({
  type: 'phase',
  phase: 'ready',
  problem: null,
  marks: null,
  ...rest,
});

test('every state has a sign or a lantern of its own, so that none is told by colour', () => {
  const states = [
    saying({ phase: 'reading' }),
    saying({ marks: 0 }),
    saying({ marks: 7 }),
    saying({ marks: null }),
    saying({ phase: 'problem', problem: 'no-article' }),
    saying({ phase: 'problem', problem: 'restricted-page' }),
    saying({ phase: 'problem', problem: 'internal' }),
  ];
  const shapes = states.map(toolbarLook).map(({ badge, lit }) => `${badge} ${lit}`);
  const untouched = ' false';
  expect(new Set([...shapes, untouched]).size).toBe(states.length + 1);
});

describe('the title', () => {
  test('says what the number counts', () => {
    expect(toolbarLook(saying({ marks: 1 })).title).toMatch(/^One mark in this article/);
    expect(toolbarLook(saying({ marks: 12 })).title).toMatch(/^12 marks in this article/);
  });

  test('lets nobody take an article without a mark for a checked one', () => {
    expect(toolbarLook(saying({ marks: 0 }))).toMatchObject({ badge: '0' });
    expect(toolbarLook(saying({ marks: 0 })).title).toMatch(/doesn’t mean it was checked/);
  });

  test.each(PROBLEMS)('says why there is nothing to show: %s', (problem) => {
    const { badge, title } = toolbarLook(saying({ phase: 'problem', problem }));
    expect(badge).toMatch(/^[–×!]$/);
    expect(title).toMatch(/^Sourcelight: \S/);
  });
});

test('a badge never holds more than fits in it', () => {
  expect(toolbarLook(saying({ marks: 12_345 })).badge).toBe('99+');
});
