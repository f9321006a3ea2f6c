/**
 * Paints marks over the page's text with CSS Custom Highlights: no node is added, moved, split or wrapped. How they
 * look stands in `content/marks.css`.
 *
 * Static ranges, not live ones: browsers adjust every live range at every change of the document, so that a page would
 * pay for our marks wherever it changes. What a static range can't notice, `forget` is told.
 */
import { isDead, viewOf } from './dom-access.ts';
import type { Stretch } from './ranges.ts';

/**
 * The kinds of marks, those of any kind that we are less sure of, and the sentence that is pointed out for a moment; later ones
 * are painted above earlier ones.
 */
export const LAYERS = ['flash', 'faint', 'hedge', 'secondhand', 'weak-source'] as const;
export type Layer = (typeof LAYERS)[number];

/** Sets of colours that the style sheet knows by the names of the highlights; '' is the standard one. */
export const PALETTES = ['', 'contrast', 'plain'] as const;
export type Palette = (typeof PALETTES)[number];

/** The page's scripts see the registry: the prefix keeps our names out of theirs. */
function nameOf(layer: Layer, palette: Palette): string {
  return palette && layer !== 'flash' ? `sourcelight-${palette}-${layer}` : `sourcelight-${layer}`;
}

/** How long a sentence stays pointed out, in milliseconds. It does not move or blink: nothing to reduce. */
const FLASH_TIME = 2000;

interface Painted {
  readonly layer: Layer;
  readonly stretch: Stretch;
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

/**
 * One layer's highlight in one document: a page and each of its frames have their own. Of a frame that goes on to another page, the
 * window stays the same and the registry doesn't.
 */
interface Home {
  readonly registry: HighlightRegistry;
  readonly highlight: Highlight;
}

type View = Window & typeof globalThis;

export class Painter {
  // Maps of its own: Firefox's wrappers refuse to iterate a registry or a highlight, and others may add to both.
  private readonly homes = new Map<Layer, Map<Document, Home>>();
  private readonly painted = new Map<Text, Painted[]>();
  private readonly swept = new WeakSet<Document>();
  private readonly onDocument: (document: Document) => void;
  private flashTimer: ReturnType<typeof setTimeout> | undefined;
  private palette: Palette = '';

  /** Shows marks in the colours of another palette from now on, what is painted already as well. */
  setPalette(palette: Palette): void {
    if (palette === this.palette) return;
    this.leaveGoneHomes();
    const homes = [...this.homes].flatMap(([layer, byView]) =>
      [...byView.values()].map((home) => ({ layer, home })),
    );
    for (const { layer, home } of homes) this.unregister(layer, home);
    this.palette = palette;
    for (const { layer, home } of homes) home.registry.set(this.nameOf(layer), home.highlight);
  }

  /** @param onDocument called with each document in which something is painted, before it is. */
  constructor(onDocument: (document: Document) => void = () => {}) {
    this.onDocument = onDocument;
    this.sweep(document, window);
  }

  /**
   * Shows these stretches, in this order, in place of all that was shown before. What is wanted again is not touched, so
   * that it doesn't flicker; what is no longer wanted goes at the end. Pauses after each item: run it in slices. One that is
   * not run to its end leaves old marks for the next to clear up.
   */
  *show(wanted: Iterable<readonly [Layer, readonly Stretch[]]>): Generator<void, void> {
    this.restore();
    const old = new Set([...this.painted.values()].flat().filter(({ layer }) => layer !== 'flash'));
    for (const [layer, stretches] of wanted) {
      for (const stretch of stretches) {
        const there = this.find(layer, stretch);
        if (there) old.delete(there);
        else this.add(layer, stretch);
      }
      yield;
    }
    for (const painted of old) {
      this.remove(painted);
      yield;
    }
    this.leaveEmptyHomes();
  }

  /** Shows these stretches on a layer, in place of what it showed before. They may lie in several documents. */
  paint(layer: Layer, stretches: readonly Stretch[]): void {
    this.clear(layer);
    for (const stretch of stretches) this.add(layer, stretch);
  }

  /** Points a stretch out for a moment. */
  flash(stretches: readonly Stretch[]): void {
    clearTimeout(this.flashTimer);
    this.paint('flash', stretches);
    this.flashTimer = setTimeout(() => this.clear('flash'), FLASH_TIME);
  }

  /** Takes away what is painted on a text node: the page has rewritten it. Constant time for a node without marks. */
  forget(node: Text): void {
    for (const painted of this.painted.get(node) ?? []) painted.highlight.delete(painted.range);
    this.painted.delete(node);
  }

  /** Takes one layer away; what somebody else has put under its name meanwhile stays. */
  clear(layer: Layer): void {
    for (const home of this.homes.get(layer)?.values() ?? []) this.unregister(layer, home);
    this.homes.delete(layer);
    for (const [node, all] of this.painted) {
      const others = all.filter((painted) => painted.layer !== layer);
      if (others.length === 0) this.painted.delete(node);
      else if (others.length < all.length) this.painted.set(node, others);
    }
  }

  /** Takes everything away and leaves no trace. */
  destroy(): void {
    clearTimeout(this.flashTimer);
    for (const layer of LAYERS) this.clear(layer);
  }

  /** Takes everything out of sight until it is restored; what is painted meanwhile shows. */
  withdraw(): void {
    for (const [layer, homes] of this.homes) for (const home of homes.values()) this.unregister(layer, home);
  }

  /** Puts back what was withdrawn, or what the page has thrown out of the registry: sites clear it to get rid of their own. */
  restore(): void {
    this.leaveGoneHomes();
    for (const [layer, homes] of this.homes) {
      for (const { registry, highlight } of homes.values()) {
        if (!registry.has(this.nameOf(layer))) registry.set(this.nameOf(layer), highlight);
      }
    }
  }

  /** A frame that has gone on to another page took its registry along. */
  private leaveGoneHomes(): void {
    for (const homes of this.homes.values()) {
      for (const document of homes.keys()) if (isDead(document) || !viewOf(document)) homes.delete(document);
    }
  }

  /** A highlight without a range shows nothing, but the page's scripts would still find it. */
  private leaveEmptyHomes(): void {
    for (const [layer, homes] of this.homes) {
      for (const [document, home] of homes) {
        if (!isDead(home.highlight) && home.highlight.size > 0) continue;
        this.unregister(layer, home);
        homes.delete(document);
      }
    }
  }

  private nameOf(layer: Layer): string {
    return nameOf(layer, this.palette);
  }

  private unregister(layer: Layer, { registry, highlight }: Home): void {
    const name = this.nameOf(layer);
    if (!isDead(registry) && registry.get(name) === highlight) registry.delete(name);
  }

  private find(layer: Layer, { start, end, node }: Stretch): Painted | undefined {
    return this.painted
      .get(node)
      ?.find(({ layer: its, stretch }) => its === layer && stretch.start === start && stretch.end === end);
  }

  private add(layer: Layer, stretch: Stretch): void {
    const { node, start, end } = stretch;
    const view = viewOf(node.ownerDocument);
    if (!view) return;
    const { highlight } =
      this.homes.get(layer)?.get(node.ownerDocument) ?? this.settle(layer, node.ownerDocument, view);
    const range = new view.StaticRange({
      startContainer: node,
      startOffset: start,
      endContainer: node,
      endOffset: end,
    });
    highlight.add(range);
    const all = this.painted.get(node);
    const painted = { layer, stretch, highlight, range };
    if (all) all.push(painted);
    else this.painted.set(node, [painted]);
  }

  private remove(painted: Painted): void {
    const { node } = painted.stretch;
    if (!isDead(painted.highlight)) painted.highlight.delete(painted.range);
    const others = (this.painted.get(node) ?? []).filter((other) => other !== painted);
    if (others.length > 0) this.painted.set(node, others);
    else this.painted.delete(node);
  }

  /** Firefox ends a script of ours without a word when the extension is updated: its highlights are still there. */
  private sweep(document: Document, view: View): void {
    if (this.swept.has(document)) return;
    this.swept.add(document);
    for (const palette of PALETTES) {
      for (const layer of LAYERS) view.CSS.highlights.delete(nameOf(layer, palette));
    }
  }

  private settle(layer: Layer, document: Document, view: View): Home {
    this.sweep(document, view);
    this.onDocument(document);
    const home = { registry: view.CSS.highlights, highlight: new view.Highlight() };
    home.highlight.priority = LAYERS.indexOf(layer);
    home.registry.set(this.nameOf(layer), home.highlight);
    const homes = this.homes.get(layer) ?? new Map<Document, Home>();
    this.homes.set(layer, homes.set(document, home));
    return home;
  }
}
