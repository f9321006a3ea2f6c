/**
 * Paints marks over the page's text with CSS Custom Highlights: no node is added, moved, split or wrapped. How they
 * look stands in `content/marks.css`.
 */

/** The kinds of marks, and the sentence that is pointed out for a moment; later ones are painted above earlier ones. */
export const LAYERS = ['flash', 'hedge', 'secondhand', 'weak-source'] as const;
export type Layer = (typeof LAYERS)[number];

/** How long a sentence stays pointed out, in milliseconds. It does not move or blink: nothing to reduce. */
const FLASH_TIME = 2000;

/** The page's scripts see the registry: the prefix keeps our names out of theirs. */
function nameOf(layer: Layer): string {
  return `sourcelight-${layer}`;
}

export class Painter {
  // A map of its own: Firefox's wrappers refuse to iterate a registry or a highlight, and others may add to both.
  private readonly painted = new Map<Layer, { registry: HighlightRegistry; highlight: Highlight }[]>();
  private flashTimer: ReturnType<typeof setTimeout> | undefined;

  /** Shows these ranges on a layer, in place of what it showed before. Ranges may lie in several documents. */
  paint(layer: Layer, ranges: readonly Range[]): void {
    this.clear(layer);
    const byWindow = new Map<Window & typeof globalThis, Range[]>();
    for (const range of ranges) {
      const view = range.startContainer.ownerDocument?.defaultView;
      if (view) byWindow.set(view, [...(byWindow.get(view) ?? []), range]);
    }
    const painted = [...byWindow].map(([view, inView]) => {
      const highlight = new view.Highlight(...inView);
      highlight.priority = LAYERS.indexOf(layer);
      const registry = view.CSS.highlights;
      registry.set(nameOf(layer), highlight);
      return { registry, highlight };
    });
    this.painted.set(layer, painted);
  }

  /** Points a stretch out for a moment. */
  flash(ranges: readonly Range[]): void {
    clearTimeout(this.flashTimer);
    this.paint('flash', ranges);
    this.flashTimer = setTimeout(() => this.clear('flash'), FLASH_TIME);
  }

  /** Takes one layer away; what somebody else has put under its name meanwhile stays. */
  clear(layer: Layer): void {
    for (const { registry, highlight } of this.painted.get(layer) ?? []) {
      if (registry.get(nameOf(layer)) === highlight) registry.delete(nameOf(layer));
    }
    this.painted.delete(layer);
  }

  /** Takes everything away and leaves no trace. */
  destroy(): void {
    clearTimeout(this.flashTimer);
    for (const layer of LAYERS) this.clear(layer);
  }
}
