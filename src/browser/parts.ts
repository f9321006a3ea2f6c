/**
 * Long messages in parts. A browser writes and reads a message of a port in one go: the report on a live blog of 100,000 words, six
 * megabytes, would hold the page up for a tenth of a second at each end. So long arrays and texts travel ahead of their
 * message, in pieces.
 */
import { nextTask } from '../slices.ts';

/** Items of an array that travel together: 100 kB of a report, at most. */
const ITEMS = 200;
/** Characters of a text that travel together. */
const CHARACTERS = 50_000;
/** Long values of one message: a report has seven lists at most. */
const MOST_LONG = 100;
/** What lies deeper in a message than this is short. */
const DEPTH = 3;
/** The longest that sending holds the sender up at a time, in milliseconds. */
const SLICE = 4;
/** Strings up to this length that are said again and again are kept once. */
const SHORT = 40;
const NONE: readonly unknown[] = Object.freeze([]);

type Fields = Record<string, unknown>;
type Path = readonly string[];

/** An array or text of a message that is too long to travel in it. */
interface Long {
  readonly path: Path;
  readonly value: readonly unknown[] | string;
}

/** What travels: a piece of the long value of that number, or the message with the places where its long values belong. */
type Part =
  | { type: 'part'; of: number; items: readonly unknown[] }
  | { type: 'whole'; message: Fields; places: { path: Path; isText: boolean }[] };

/** Sends messages in their order, long ones in parts, each slice in a task of its own. */
export class Outbox {
  private readonly post: (message: unknown) => boolean;
  private readonly waiting: unknown[] = [];
  private busy = false;

  /** @param post hands one message over; false once nobody takes them any more. */
  constructor(post: (message: unknown) => boolean) {
    this.post = post;
  }

  /** False where it is known already that the message will be lost. A long one is not to be changed afterwards. */
  send(message: object): boolean {
    const found: Long[] = [];
    const short = withoutLong(message as Fields, [], found);
    if (found.length === 0 && !this.busy) return this.post(message);
    for (const [of, { value }] of found.entries()) {
      for (const items of pieces(value)) this.waiting.push({ type: 'part', of, items } satisfies Part);
    }
    const places = found.map(({ path, value }) => ({ path, isText: typeof value === 'string' }));
    this.waiting.push(
      found.length === 0 ? message : ({ type: 'whole', message: short, places } satisfies Part),
    );
    if (!this.busy) void this.empty();
    return true;
  }

  private async empty(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      await nextTask();
      const end = performance.now() + SLICE;
      do {
        if (!this.post(this.waiting.shift())) this.waiting.length = 0;
      } while (this.waiting.length > 0 && performance.now() < end);
    }
    this.busy = false;
  }
}

/** Puts messages together again. */
export class Inbox {
  private long: unknown[][] = [];
  private readonly strings = new Map<string, string>();

  /** @returns the message that is now complete; null where more is to come. */
  take(received: Fields): Fields | null {
    const part = received as unknown as Part;
    if (part.type === 'part') {
      if (!isCount(part.of) || !Array.isArray(part.items)) return null;
      const items = this.long[part.of] ?? [];
      this.long[part.of] = items;
      for (const item of part.items) items.push(this.share(item));
      return null;
    }
    if (part.type !== 'whole') return received;
    if (!isFields(part.message) || !Array.isArray(part.places)) return null;
    for (const [of, { path, isText }] of part.places.entries()) {
      const items = this.long[of] ?? [];
      put(part.message, path, isText ? items.join('') : items);
    }
    this.long = [];
    this.strings.clear();
    return part.message;
  }

  /** Each string and each empty array that a report repeats would be an object of its own. */
  private share(value: unknown): unknown {
    if (typeof value === 'string') {
      if (value.length > SHORT) return value;
      const known = this.strings.get(value);
      if (known === undefined) this.strings.set(value, value);
      return known ?? value;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value) && value.length === 0) return NONE;
    const fields = value as Fields;
    for (const key in fields) fields[key] = this.share(fields[key]);
    return value;
  }
}

/** A copy whose long arrays and texts are empty; the full ones are added to `found`. */
function withoutLong(fields: Fields, path: Path, found: Long[]): Fields {
  if (path.length === DEPTH) return fields;
  const copy: Fields = {};
  for (const [key, value] of Object.entries(fields)) {
    const there = [...path, key];
    if (Array.isArray(value) && value.length > ITEMS) {
      found.push({ path: there, value });
      copy[key] = NONE;
    } else if (typeof value === 'string' && value.length > CHARACTERS) {
      found.push({ path: there, value });
      copy[key] = '';
    } else {
      copy[key] = isFields(value) ? withoutLong(value, there, found) : value;
    }
  }
  return copy;
}

function* pieces(value: Long['value']): Generator<readonly unknown[], void> {
  const isText = typeof value === 'string';
  const most = isText ? CHARACTERS : ITEMS;
  for (let from = 0; from < value.length; ) {
    let to = Math.min(from + most, value.length);
    // The two halves of a character stay together: alone, they are no text.
    if (isText && to < value.length && /[\uD800-\uDBFF]/.test(value.charAt(to - 1))) to -= 1;
    yield isText ? [value.slice(from, to)] : value.slice(from, to);
    from = to;
  }
}

function put(fields: Fields, path: Path, value: unknown[] | string): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  // The sender has left an empty value in its place. A path that leads elsewhere, to what all objects share, is no sender's of ours.
  if (!Object.hasOwn(fields, key)) return;
  const inner = fields[key];
  if (rest.length === 0) fields[key] = value;
  else if (isFields(inner)) put(inner, rest, value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST_LONG;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
