/** What is measured, one function a measure. Times are in milliseconds. */
import type { PuppeteerTab } from '../../scripts/driver/tab.ts';
import { DEFAULT_OPTIONS } from '../../src/options.ts';
import type { BenchBrowser } from './browser.ts';
import { changeUnrelated, QUIET, rest, restInFrames, watchMarks } from './recorder.ts';
import { longest, type MainThread, total, trace } from './trace.ts';

export interface Reading {
  /** From the first line of our script to the frame that shows the first, and the last, marks. */
  firstPainted: number;
  lastPainted: number;
  /** Longest task in which our script ran, and longest of all from then on. */
  longestOurs: number;
  longestAny: number;
  marks: number;
  /** Marks in view that the first frame with marks lacked. */
  missedInView: number;
  /** From the click to the frame that shows the last mark, by the clock: the popup and the background's start are part of it. */
  took: number;
}

/** A click on the button, up to the last mark. The popup is open afterwards. */
export async function read(browser: BenchBrowser, tab: PuppeteerTab, file?: string): Promise<Reading> {
  let seen: Awaited<ReturnType<typeof watchMarks>> | undefined;
  let clicked = 0;
  const thread = await trace(
    browser.root,
    async () => {
      const watching = tab.evaluate(watchMarks, QUIET);
      clicked = Date.now();
      await browser.clickToolbar(tab);
      seen = await watching;
    },
    file,
  );
  const start = thread.evaluatedAt(browser.origin);
  const first = thread.markAt('bench-first');
  if (!seen || start === null || first === null) throw new Error('the page was not read');
  return {
    firstPainted: first - start,
    lastPainted: (thread.markAt('bench-last') ?? first) - start,
    longestOurs: longest(thread.ourTasks()),
    longestAny: longest(thread.tasks().filter((task) => task.end >= start)),
    marks: seen.all,
    missedInView: seen.missedInView,
    took: seen.at - clicked,
  };
}

/** The longest task of a page that is left to itself. */
export async function longestAtRest(browser: BenchBrowser, tab: PuppeteerTab, time: number): Promise<number> {
  const thread = await trace(browser.root, async () => tab.evaluate(restInFrames, time));
  return longest(thread.tasks());
}

/** How often our script ran while nothing happened for so long: timers, frames, messages. */
export async function callsAtRest(browser: BenchBrowser, tab: PuppeteerTab, time: number): Promise<number> {
  const thread = await trace(browser.root, async () => tab.evaluate(rest, time));
  return thread.ourTasks().length;
}

export interface Change {
  /** How often our script was called, for how long in all, and how often it made the browser compute style or layout. */
  calls: number;
  ours: number;
  layouts: number;
  /** Time of the page's main thread in all. */
  all: number;
}

/** A change of so many nodes outside the article. */
export async function change(browser: BenchBrowser, tab: PuppeteerTab, records: number): Promise<Change> {
  const thread = await trace(browser.root, async () => tab.evaluate(changeUnrelated, records));
  const calls = thread.ourCalls();
  const layouts = calls.flatMap((call) => thread.within(call, ['UpdateLayoutTree', 'Layout']));
  return { calls: calls.length, ours: total(calls), layouts: layouts.length, all: total(thread.tasks()) };
}

/** Bytes that a page holds after a collection of garbage: JavaScript's, and the DOM's own objects. */
export async function memory(tab: PuppeteerTab): Promise<number> {
  const session = await tab.page.createCDPSession();
  // What the first one sets free of the DOM lets the second one free more.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** From now on, pages are read without a click. */
export async function turnAutomaticOn(browser: BenchBrowser, site: string): Promise<void> {
  const page = await browser.openExtensionPage('options/index.html');
  await page.evaluate(
    async (options) => {
      type World = {
        chrome: {
          storage: { sync: { set(items: object): Promise<void> } };
          scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
        };
      };
      const { storage, scripting } = (globalThis as unknown as World).chrome;
      await storage.sync.set({ options });
      while ((await scripting.getRegisteredContentScripts()).length === 0) {
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    { ...DEFAULT_OPTIONS, sites: { [site]: 'always' } },
  );
  await page.close();
}

export interface Loading {
  ours: number;
  all: number;
}

/** Loads a page: the time of our script, its compilation included, and of all tasks. */
export async function load(browser: BenchBrowser, url: string, throttling: number): Promise<Loading> {
  const tab = await browser.open('about:blank', throttling);
  const thread: MainThread = await trace(browser.root, async () => {
    await tab.goto(url);
    // Scripts of the browser's idle time come after the load.
    await tab.evaluate(rest, 500);
  });
  await tab.close();
  return { ours: total(thread.ourCalls()), all: total(thread.tasks()) };
}
