import { type BlockQuote, BlockQuotes, isAnnounced, isSignature } from './block-quotations.ts';
import { isSpace } from './characters.ts';
import type { Paragraph, Quotation, Tokens } from './document.ts';
import { type MarkFamily, marksOf, type QuotationMark } from './quotation-marks.ts';
import { isScare } from './scare-quotes.ts';

/** Quotations nested deeper than this are not told apart; hostile text could nest without end. */
const MAX_DEPTH = 8;

/** A quotation while its paragraph is still being read: its end may move, and it may turn out to be none. */
interface QuotationDraft {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  mark: Quotation['mark'];
  family: MarkFamily;
  closed: boolean;
  /** A straight mark that may have been an apostrophe or a stray one is a quotation only if it is closed. */
  needsClosing: boolean;
}

/**
 * Pairs the quotation marks of each paragraph: “ ” ‘ ’ « » and straight ones by their context, nested or not. One
 * that is still open ends with its paragraph. Time is linear in the text's length.
 */
export class QuotationFinder {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #quotations: Quotation[] = [];
  #before: Paragraph | undefined;
  /** The quotation with which the paragraph before ended without closing it. */
  #open: number | null = null;

  readonly #setOff: BlockQuotes;

  constructor(text: string, tokens: Tokens, blockQuotes: readonly BlockQuote[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#setOff = new BlockQuotes(blockQuotes);
  }

  get quotations(): readonly Quotation[] {
    return this.#quotations;
  }

  /** Finds those of the next paragraph; paragraphs come in order. */
  addParagraph(paragraph: Paragraph): void {
    const drafts = pairMarks(this.#text, paragraph);
    const isBlock =
      (this.#setOff.hold(paragraph) && !isSignature(this.#text, paragraph)) ||
      (this.#before && isAnnounced(this.#text, this.#tokens, this.#before, paragraph));
    if (isBlock && drafts[0]?.start !== paragraph.start) drafts.unshift(blockOf(paragraph));
    const openBefore = this.#open;
    const nest: number[] = [];
    this.#open = null;
    for (const draft of drafts) {
      while (nest.length > 0 && this.#at(nest.at(-1) as number).end <= draft.start) nest.pop();
      const isSameMark = openBefore !== null && this.#at(openBefore).mark === draft.mark;
      const continues = isSameMark && draft.start === paragraph.start ? openBefore : null;
      const { start, end, innerStart, innerEnd, mark, closed } = draft;
      const scare = mark !== 'block' && isScare(this.#text, this.#tokens, draft);
      const within = nest.at(-1) ?? null;
      const id = this.#quotations.length;
      this.#quotations.push({ start, end, innerStart, innerEnd, mark, closed, continues, within, scare });
      nest.push(id);
      if (!closed && within === null && end === paragraph.end) this.#open = id;
    }
    this.#before = paragraph;
  }

  #at(index: number): Quotation {
    return this.#quotations[index] as Quotation;
  }
}

/** The quotations of one paragraph in order of their opening marks. */
function pairMarks(text: string, paragraph: Paragraph): QuotationDraft[] {
  const found: QuotationDraft[] = [];
  const stack: QuotationDraft[] = [];

  /** Takes everything from `depth` upwards off the stack; what lies there was never closed. */
  const unwind = (depth: number, at: number): void => {
    while (stack.length > depth) {
      const draft = stack.pop() as QuotationDraft;
      draft.innerEnd = trimEnd(text, draft.innerStart, at);
      draft.end = draft.innerEnd;
    }
  };

  for (const mark of marksOf(text, paragraph.start, paragraph.end)) {
    const same = depthOf(stack, mark, mark.family);
    const any = same >= 0 ? same : depthOf(stack, mark);
    const role = mark.decide(same >= 0 ? 'same' : any >= 0 ? 'other' : 'none');
    if (role === 'close') {
      unwind(any + 1, mark.start);
      const draft = stack.pop() as QuotationDraft;
      draft.innerEnd = mark.start;
      draft.end = mark.end;
      draft.closed = true;
    } else if (role !== 'none') {
      // The same mark again: nested if enough closing marks follow, else the earlier one lacks its closing mark.
      if (same >= 0 && !mark.mayNest(countOf(stack, mark))) unwind(same, mark.start);
      if (stack.length >= MAX_DEPTH) continue;
      const draft: QuotationDraft = {
        start: mark.start,
        end: mark.end,
        innerStart: mark.end,
        innerEnd: mark.end,
        mark: mark.kind,
        family: mark.family,
        closed: false,
        needsClosing: role === 'open-if-closed',
      };
      stack.push(draft);
      found.push(draft);
    }
  }
  unwind(0, paragraph.end);
  return found.filter((draft) => draft.closed || !draft.needsClosing);
}

function blockOf({ start, end }: Paragraph): QuotationDraft {
  const range = { start, end, innerStart: start, innerEnd: end };
  return { ...range, mark: 'block', family: 'curly', closed: true, needsClosing: false };
}

/** The innermost open quotation of the mark's kind, of one family or of any; -1 for none. */
function depthOf(stack: readonly QuotationDraft[], { kind }: QuotationMark, family?: MarkFamily): number {
  return stack.findLastIndex(
    (draft) => draft.mark === kind && (family === undefined || draft.family === family),
  );
}

function countOf(stack: readonly QuotationDraft[], { kind, family }: QuotationMark): number {
  return stack.filter((draft) => draft.mark === kind && draft.family === family).length;
}

/** `end` moved back over white space, not before `start`. */
function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpace(text.charCodeAt(trimmed - 1))) trimmed--;
  return trimmed;
}
