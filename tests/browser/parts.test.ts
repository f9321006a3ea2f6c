import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Inbox, Outbox } from '../../src/browser/parts.ts';

/** Sends messages and returns what the browser carried, copied as it copies, and what arrived. */
async function carry(messages: readonly object[]): Promise<{ carried: string[]; arrived: unknown[] }> {
  const carried: string[] = [];
  const arrived: unknown[] = [];
  const inbox = new Inbox();
  await new Promise<void>((done) => {
    const outbox = new Outbox((message) => {
      carried.push(JSON.stringify(message));
      const complete = inbox.take(JSON.parse(carried.at(-1) ?? ''));
      if (complete) arrived.push(complete);
      if (arrived.length === messages.length) done();
      return true;
    });
    for (const message of messages) outbox.send(message);
  });
  return { carried, arrived };
}

const sentences = (count: number): object[] =>
  Array.from({ length: count }, (_, start) => ({
    start,
    kinds: ['named'],
    hedges: [],
    reasons: [{ code: 'named' }],
  }));

test('a short message goes at once, as it is', () => {
  const carried: unknown[] = [];
  const message = { type: 'progress', done: 0.5 };
  expect(new Outbox((one) => carried.push(one) > 0).send(message)).toBe(true);
  expect(carried).toEqual([message]);
});

test('a long one goes in short parts and arrives whole, in its turn', async () => {
  const report = { text: 'Long.', sentences: sentences(5000), marks: sentences(201), sources: sentences(3) };
  const messages = [
    { type: 'progress', done: 0 },
    { type: 'report', report, article: { runs: sentences(1000) } },
    { type: 'state', state: { phase: 'ready', report } },
    { type: 'progress', done: 1 },
  ];
  const { carried, arrived } = await carry(messages);
  expect(arrived).toEqual(messages);
  expect(Math.max(...carried.map(({ length }) => length))).toBeLessThan(20_000);
});

test('so does a long text, whose characters are not cut through', async () => {
  const skeleton = `a${'\u{100001}'.repeat(80_000)}`;
  const { carried, arrived } = await carry([{ type: 'snapshot', skeleton, url: 'https://news.example' }]);
  expect(arrived).toEqual([{ type: 'snapshot', skeleton, url: 'https://news.example' }]);
  for (const message of carried) expect(JSON.parse(message).items?.[0] ?? '').not.toMatch(/^[\uDC00-\uDFFF]/);
  expect(Math.max(...carried.map(({ length }) => length))).toBeLessThan(60_000);
});

test('what a report repeats is kept once', async () => {
  const { arrived } = await carry([{ type: 'report', sentences: sentences(300) }]);
  const [{ sentences: received }] = arrived as [{ sentences: { hedges: unknown[] }[] }];
  expect(received[0]?.hedges).toBe(received[299]?.hedges);
});

test('once nobody takes parts any more, the rest is let go', async () => {
  let posted = 0;
  const outbox = new Outbox(() => ++posted < 2);
  outbox.send({ type: 'report', sentences: sentences(5000) });
  await new Promise<void>((done) => {
    const ended = (): void => void (posted === 2 ? setImmediate(done) : setImmediate(ended));
    ended();
  });
  expect(posted).toBe(2);
  outbox.send({ type: 'progress', done: 1 });
  expect(posted).toBe(3);
});

test('any message arrives as it was', async () => {
  const long = fc.array(fc.jsonValue({ depthSize: 'small' }), {
    minLength: 190,
    maxLength: 420,
    size: 'max',
  });
  const fields = fc.record({
    type: fc.constant('any'),
    one: long,
    two: fc.record({ three: long, four: fc.jsonValue() }),
  });
  await fc.assert(
    fc.asyncProperty(fields, async (message) => {
      const asJson = JSON.parse(JSON.stringify(message));
      expect((await carry([message])).arrived).toEqual([asJson]);
    }),
    { numRuns: 15 },
  );
});

test.each([
  [
    'a path to what all objects share',
    { message: { type: 'state' }, places: [{ path: ['__proto__', 'polluted'], isText: true }] },
  ],
  ['a path to nothing', { message: { type: 'state' }, places: [{ path: ['polluted'], isText: true }] }],
])('%s changes nothing', (_, rest) => {
  const inbox = new Inbox();
  inbox.take({ type: 'part', of: 0, items: ['x'] });
  expect(inbox.take({ type: 'whole', ...rest })).toEqual({ type: 'state' });
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test.each([
  { type: 'part', of: 'length', items: [] },
  { type: 'part', of: -1, items: [] },
  { type: 'part', of: 4e9, items: [] },
  { type: 'part', of: 0, items: 'text' },
  { type: 'whole', message: null, places: [] },
  { type: 'whole', message: {}, places: 7 },
])('what no sender of ours makes is dropped: %j', (message) => {
  const inbox = new Inbox();
  expect(inbox.take(message)).toBeNull();
  expect(inbox.take({ type: 'progress', done: 1 })).toEqual({ type: 'progress', done: 1 });
});
