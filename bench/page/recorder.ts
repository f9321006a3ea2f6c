/** What runs in the measured page itself. These functions travel as text: they see nothing of this file. */

/** Ranges in our highlights must not have changed for so long, in milliseconds, before painting counts as finished. */
export const QUIET = 1500;

/**
 * Looks at the registry of highlights in each frame until marks are there and no more come; sets a mark in the timeline for the first
 * frame that shows some ("bench-first") and the last that brought more ("bench-last"), each after the frame was painted.
 *
 * @returns of the marks in the first frame that had some: how many, and how many of all marks in view were among them; and when the last
 * frame that brought more was painted, in milliseconds of the clock that all programs share.
 */
export async function watchMarks(
  quiet: number,
): Promise<{ first: number; all: number; missedInView: number; at: number }> {
  performance.mark('bench');
  const ranges = (): StaticRange[] =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sourcelight'))
      .flatMap(([, highlight]) => [...highlight] as StaticRange[]);
  const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  const painted = (): Promise<void> =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  let first: StaticRange[] = [];
  let count = 0;
  let changed = 0;
  let at = 0;
  for (;;) {
    const now = await frame();
    let size = 0;
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('sourcelight')) size += highlight.size;
    if (size !== count) {
      if (count === 0) first = ranges();
      await painted();
      performance.mark(count === 0 ? 'bench-first' : 'bench-last');
      at = Date.now();
      count = size;
      changed = now;
    } else if (count > 0 && now - changed > quiet) break;
  }
  const inView = (range: StaticRange): boolean => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = live.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const early = new Set(first);
  const missedInView = ranges().filter((range) => !early.has(range) && inView(range)).length;
  return { first: first.length, all: count, missedInView, at };
}

/** Lets the page run for a while without doing anything. */
export async function rest(time: number): Promise<void> {
  performance.mark('bench');
  await new Promise((done) => setTimeout(done, time));
}

/** Frames without end, as while `watchMarks` runs, for so long. */
export async function restInFrames(time: number): Promise<void> {
  performance.mark('bench');
  const end = performance.now() + time;
  while (performance.now() < end) {
    await new Promise((done) => requestAnimationFrame(done));
    for (const [, highlight] of CSS.highlights) void highlight.size;
  }
}

/** Changes a part of the page that has nothing to do with the article: so many records for observers, in one task. */
export async function changeUnrelated(records: number): Promise<void> {
  performance.mark('bench');
  const place = document.querySelector('#unrelated') as HTMLElement;
  for (let i = 0; i < records; i++) place.append(document.createElement('i'));
  // Two frames: what the change brings about is over.
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
}
