/**
 * Long messages in parts. A browser writes and reads a message of a port in one go: the report on a live blog of 100,000 words, six
 * megabytes, would hold the page up for a tenth of a second at each end. So long arrays travel ahead of their message, in pieces.
 */
import { nextTask } from '../slices.ts';

/** Items of an array that travel together: 100 kB of a report, at most. */
const ITEMS = 200;
/** Arrays deeper in a message than this are short. */
const DEPTH = 3;
/** The longest that sending holds the sender up at a time, in milliseconds. */
const SLICE = 4;
/** Strings up to this length that are said again and again are kept once. */
const SHORT = 40;
const NONE: readonly unknown[] = Object.freeze([]);

type Fields = Record<string, unknown>;
type Path = readonly string[];

/** What travels: a piece of the array of that number, or the message with the places where its arrays belong. */
type Part =
  | { type: 'part'; array: number; items: unknown[] }
  | { type: 'whole'; message: Fields; paths: Path[] };

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
    const arrays: { path: Path; items: unknown[] }[] = [];
    const short = withoutLongArrays(message as Fields, [], arrays);
    if (arrays.length === 0 && !this.busy) return this.post(message);
    for (const [array, { items }] of arrays.entries()) {
      for (let from = 0; from < items.length; from += ITEMS) {
        this.waiting.push({ type: 'part', array, items: items.slice(from, from + ITEMS) } satisfies Part);
      }
    }
    const paths = arrays.map(({ path }) => path);
    this.waiting.push(
      arrays.length === 0 ? message : ({ type: 'whole', message: short, paths } satisfies Part),
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
  private arrays: unknown[][] = [];
  private readonly strings = new Map<string, string>();

  /** @returns the message that is now complete; null where more is to come. */
  take(received: Fields): Fields | null {
    const part = received as unknown as Part;
    if (part.type === 'part') {
      const items = this.arrays[part.array] ?? [];
      this.arrays[part.array] = items;
      for (const item of part.items) items.push(this.share(item));
      return null;
    }
    if (part.type !== 'whole') return received;
    for (const [array, path] of part.paths.entries()) put(part.message, path, this.arrays[array] ?? []);
    this.arrays = [];
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

/** A copy whose long arrays are empty; the full ones are added to `found`. */
function withoutLongArrays(fields: Fields, path: Path, found: { path: Path; items: unknown[] }[]): Fields {
  if (path.length === DEPTH) return fields;
  const copy: Fields = {};
  for (const [key, value] of Object.entries(fields)) {
    const there = [...path, key];
    if (Array.isArray(value) && value.length > ITEMS) {
      found.push({ path: there, items: value });
      copy[key] = NONE;
    } else {
      copy[key] = isFields(value) ? withoutLongArrays(value, there, found) : value;
    }
  }
  return copy;
}

function put(fields: Fields, path: Path, value: unknown[]): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const inner = fields[key];
  if (rest.length === 0) fields[key] = value;
  else if (isFields(inner)) put(inner, rest, value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
