import { asRead } from '../skeleton.ts';
import { createRange, isVisible } from './dom-access.ts';
import { standsOnPage } from './replacements.ts';

/** `text.slice(start, end)` stands in text node `node` from `offset` on; white space may differ in kind. */
type Run = readonly [start: number, end: number, node: number, offset: number];

/** A part of one text node of the page, by offsets into it. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** Leads from offsets in an article's text back to the live page. */
export class TextMap {
  private readonly text: string;
  private readonly runs: readonly Run[];
  private nodes: readonly Text[];

  /**
   * @param text the article's text.
   * @param runs in order and disjoint (`article.ts`); they come from the finder, so that each is checked on use.
   * @param nodes the snapshot's live text nodes.
   */
  constructor(text: string, runs: readonly Run[], nodes: readonly Text[]) {
    this.text = text;
    this.runs = runs;
    this.nodes = nodes;
  }

  /**
   * The places where a stretch of text stands on the page now: one for each piece of a text node, in the text's order.
   * What the page has removed or rewritten since the snapshot is left out, and so is what never stood on it.
   */
  stretches(start: number, end: number): Stretch[] {
    const stretches: Stretch[] = [];
    for (let index = this.firstRun(start); index < this.runs.length; index++) {
      const run = this.runs[index];
      if (!run || run[0] >= end) break;
      const node = this.nodes[run[2]];
      if (!node || !this.stillStands(run, node)) continue;
      const from = run[3] + Math.max(0, start - run[0]);
      const to = run[3] + Math.min(run[1], end) - run[0];
      const last = stretches.at(-1);
      if (last?.node === node && isBlank(node.data.slice(last.end, from))) last.end = to;
      else stretches.push({ node, start: from, end: to });
    }
    return stretches;
  }

  /** The same places as live ranges, which can be measured. Browsers keep them up to date: don't hold many. */
  ranges(start: number, end: number): Range[] {
    return this.stretches(start, end).map((stretch) => {
      const range = createRange(stretch.node.ownerDocument);
      range.setStart(stretch.node, stretch.start);
      range.setEnd(stretch.node, stretch.end);
      return range;
    });
  }

  /** The part of the text that a range of the page holds; null where it holds none. */
  spanOf(range: Range): { start: number; end: number } | null {
    const parts: { start: number; end: number }[] = [];
    for (const run of this.runs) {
      const node = this.nodes[run[2]];
      if (!node || !range.intersectsNode(node) || !this.stillStands(run, node)) continue;
      const length = run[1] - run[0];
      const clip = (offset: number): number => Math.max(0, Math.min(length, offset - run[3]));
      const start = run[0] + (node === range.startContainer ? clip(range.startOffset) : 0);
      const end = run[0] + (node === range.endContainer ? clip(range.endOffset) : length);
      if (start < end) parts.push({ start, end });
    }
    const [first] = parts;
    return first ? { start: first.start, end: parts.at(-1)?.end ?? first.end } : null;
  }

  /** Whether every piece of a stretch of text stands on the page as it did. */
  isIntact(start: number, end: number): boolean {
    for (let index = this.firstRun(start); index < this.runs.length; index++) {
      const run = this.runs[index];
      if (!run || run[0] >= end) break;
      const node = this.nodes[run[2]];
      if (!node || !this.stillStands(run, node)) return false;
    }
    return true;
  }

  /**
   * Sites that build their page anew when their scripts have loaded put equal texts in the place of those that they sent. Lets
   * such texts stand for the ones that have gone, each for one, in order.
   *
   * @param added what the page has put in.
   * @returns whether any does.
   */
  adopt(added: Iterable<Text>): boolean {
    const gone = this.numbers().filter((number) => !this.isThere(number));
    if (gone.length === 0) return false;
    const taken = new Set(this.texts());
    const byText = new Map<string, Text[]>();
    for (const text of new Set(added)) {
      if (taken.has(text)) continue;
      const alike = byText.get(text.data);
      if (alike) alike.push(text);
      else byText.set(text.data, [text]);
    }
    for (const alike of byText.values()) alike.reverse();
    const nodes = [...this.nodes];
    let any = false;
    for (const number of gone) {
      const instead = byText.get(nodes[number]?.data ?? '')?.pop();
      if (!instead) continue;
      nodes[number] = instead;
      any = true;
    }
    this.nodes = nodes;
    return any;
  }

  /** Whether most of the text no longer stands on the page. */
  isMostlyGone(): boolean {
    let all = 0;
    let there = 0;
    for (const run of this.runs) {
      const node = this.nodes[run[2]];
      all += run[1] - run[0];
      if (node && this.stillStands(run, node)) there += run[1] - run[0];
    }
    return there < all / 2;
  }

  /** Whether any of its text can be seen, wherever the page is scrolled to. */
  isAnyVisible(): boolean {
    return this.texts().some((node) => node.parentElement && isVisible(node.parentElement));
  }

  /** The text nodes that hold the text, in order. */
  texts(): Text[] {
    return this.numbers().flatMap((number) => this.nodes[number] ?? []);
  }

  private numbers(): number[] {
    return [...new Set(this.runs.map(([, , node]) => node))];
  }

  private isThere(number: number): boolean {
    const node = this.nodes[number];
    return node !== undefined && standsOnPage(node);
  }

  private stillStands([start, end, , offset]: Run, node: Text): boolean {
    if (!standsOnPage(node)) return false;
    const there = node.data.slice(offset, offset + end - start);
    const wanted = this.text.slice(start, end);
    return there === wanted || fold(asRead(there)) === wanted;
  }

  /** Index of the first run that ends behind an offset. */
  private firstRun(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.[1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Each white space character as a space: a run has one for one. */
function fold(text: string): string {
  return text.replace(/\s/g, ' ');
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
