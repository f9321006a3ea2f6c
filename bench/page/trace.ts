import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'puppeteer-core';

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** What of `dur` the thread had a processor: other programs don't lengthen it, throttling does. */
  tdur?: number;
  args: {
    data?: { url?: string; stackTrace?: { url?: string }[]; [more: string]: unknown };
    [more: string]: unknown;
  };
}

/** Chromium names a content script's world after its extension. */
const WORLD = 'Sourcelight';
/** Events by which the trace says that a script runs. */
const SCRIPT = new Set(['v8.run', 'v8.callFunction', 'FunctionCall', 'EvaluateScript']);

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'blink.user_timing',
  'v8',
  'v8.execute',
];

/** What a page's main thread did while `work` ran. The page must call `performance.mark('bench')` meanwhile: it tells which thread. */
export async function trace(
  session: CDPSession,
  work: () => Promise<void>,
  file?: string,
): Promise<MainThread> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: CATEGORIES,
      excludedCategories: ['*'],
    },
  });
  await work();
  const complete = new Promise<string>((resolve) => {
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? ''));
  });
  await session.send('Tracing.end');
  const json = await readAll(session, await complete);
  if (file) await writeFile(file, json);
  const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
  return new MainThread(traceEvents);
}

async function readAll(session: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 24 });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(parts).toString('utf8');
}

/** A stretch of time on the main thread; times in milliseconds. */
export interface Task {
  start: number;
  end: number;
  /** Time on the processor, `TraceEvent.tdur`: on a machine with nothing else to do, that from start to end. */
  duration: number;
}

export class MainThread {
  /** In the order of time. */
  readonly events: readonly TraceEvent[];

  constructor(all: readonly TraceEvent[]) {
    const mark = all.find(({ name, cat }) => name === 'bench' && cat.includes('blink.user_timing'));
    if (!mark) throw new Error('the trace has no mark "bench": the page did not set it');
    this.events = all
      .filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid)
      .sort((one, other) => one.ts - other.ts);
  }

  tasks(): Task[] {
    return this.events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(asTask);
  }

  /** When a script from this origin was first evaluated, in milliseconds; null if never. */
  evaluatedAt(origin: string): number | null {
    const event = this.events.find(
      ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(origin),
    );
    return event ? event.ts / 1000 : null;
  }

  /**
   * Calls into our world (content scripts have one of their own, named after the extension), with all that they caused at once, such
   * as layout; outermost ones only.
   */
  ourCalls(): Task[] {
    const calls: Task[] = [];
    for (const event of this.events) {
      if (event.dur === undefined || !isOurs(event)) continue;
      const call = asTask(event);
      const last = calls.at(-1);
      if (!last || call.start >= last.end) calls.push(call);
    }
    return calls;
  }

  /**
   * Tasks in which our script ran, whatever else they did. Where the browser resolves a promise of ours the trace names no script: a task
   * of microtasks alone counts as ours, as the measured pages make none.
   */
  ourTasks(): Task[] {
    const tasks = this.tasks();
    const named = new Set(holding(tasks, this.ourCalls()));
    const scripts = this.events.filter(({ name }) => SCRIPT.has(name)).map(asTask);
    const others = new Set(holding(tasks, scripts));
    const microtasks = this.events.filter(({ name }) => name === 'RunMicrotasks').map(asTask);
    for (const task of holding(tasks, microtasks)) if (!others.has(task)) named.add(task);
    return tasks.filter((task) => named.has(task));
  }

  /** Events of these names within a stretch of time. */
  within({ start, end }: Task, names: readonly string[]): TraceEvent[] {
    return this.events.filter(
      ({ name, ts }) => names.includes(name) && ts / 1000 >= start && ts / 1000 < end,
    );
  }

  /** When `performance.mark(name)` was last called, in milliseconds; null if never. */
  markAt(name: string): number | null {
    const mark = this.events.findLast(
      (event) => event.name === name && event.cat.includes('blink.user_timing'),
    );
    return mark ? mark.ts / 1000 : null;
  }
}

/** An evaluation holds its compilation, which names the world too, and more. */
function isOurs({ name, args }: TraceEvent): boolean {
  return (
    args['worldName'] === WORLD ||
    (name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension:') === true)
  );
}

function asTask({ ts, dur = 0, tdur = dur }: TraceEvent): Task {
  return { start: ts / 1000, end: (ts + dur) / 1000, duration: tdur / 1000 };
}

/** Of stretches in the order of time, those in which one of the others begins. */
function holding(tasks: readonly Task[], others: readonly Task[]): Task[] {
  const found: Task[] = [];
  let index = 0;
  for (const task of tasks) {
    while (index < others.length && (others[index]?.start ?? 0) < task.start) index++;
    if (index < others.length && (others[index]?.start ?? 0) <= task.end) found.push(task);
  }
  return found;
}

export function longest(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

export function total(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { duration }) => sum + duration, 0);
}
