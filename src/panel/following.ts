import { useEffect, useRef } from 'preact/hooks';

interface Following {
  on: boolean;
  /** Index of the sentence that the reader has reached in the page. */
  inView: number | null;
  /** The panel's list was scrolled: this sentence is at its top now. */
  onScrollTo: (sentence: number) => void;
}

/**
 * List and page scroll along with each other. Only one of them leads, or each would push the other: the panel while the pointer is over
 * it or a key was pressed in it, otherwise the page.
 */
export function useFollowing({ on, inView, onScrollTo }: Following): void {
  const panelLeads = useRef(false);
  const scrollTo = useRef(onScrollTo);
  scrollTo.current = onScrollTo;

  useEffect(() => {
    if (!on || inView === null || panelLeads.current) return;
    // At the article's beginning the summary belongs in view, not a row in the middle.
    if (inView === 0) {
      scrollBy({ top: -scrollY, behavior: 'instant' });
      return;
    }
    const row = document.querySelector(`.row[data-index="${inView}"]`);
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [on, inView]);

  useEffect(() => {
    if (!on) return;
    const stop = new AbortController();
    const { signal } = stop;
    const root = document.documentElement;
    const lead = (panel: boolean) => () => {
      panelLeads.current = panel;
    };
    for (const event of ['pointerenter', 'pointerdown', 'keydown'])
      root.addEventListener(event, lead(true), { signal });
    root.addEventListener('pointerleave', lead(false), { signal });
    window.addEventListener('blur', lead(false), { signal });

    let frame = 0;
    let last = -1;
    const tell = (): void => {
      frame = 0;
      const top = topSentence();
      if (top === null || top === last) return;
      last = top;
      scrollTo.current(top);
    };
    const onScroll = (): void => {
      if (panelLeads.current && frame === 0) frame = requestAnimationFrame(tell);
    };
    document.addEventListener('scroll', onScroll, { signal, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      stop.abort();
    };
  }, [on]);
}

/** Index of the first sentence below the panel's bar; null where the list is not in view. */
function topSentence(): number | null {
  const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const list = document.querySelector('.rows')?.getBoundingClientRect();
  // Above the list stands the summary: the page stays where it is.
  if (!list || list.top > bar) return null;
  const x = list.left + list.width / 2;
  const row = document.elementFromPoint(x, bar + 1)?.closest<HTMLElement>('.row');
  return row ? Number(row.dataset['index']) : null;
}
