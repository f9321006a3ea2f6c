import { afterEach, expect, test } from 'vitest';
import type { CardScript } from '../../src/card/index.tsx';
import { arrivedCard, awaitCard, forgetCard, offerCard } from '../../src/card/slot.ts';

const card = {} as CardScript;

afterEach(forgetCard);

test('a card that came before anybody asked is there', () => {
  expect(arrivedCard()).toBeNull();
  offerCard(card);
  expect(arrivedCard()).toBe(card);
});

test('who asks before it comes is told once, the last one alone', () => {
  const told: string[] = [];
  awaitCard(() => told.push('first'));
  awaitCard(() => told.push('second'));
  expect(arrivedCard()).toBeNull();
  offerCard(card);
  offerCard(card);
  expect(told).toEqual(['second']);
  expect(arrivedCard()).toBe(card);
});

test('the card of an older version is forgotten', () => {
  offerCard(card);
  forgetCard();
  expect(arrivedCard()).toBeNull();
});
