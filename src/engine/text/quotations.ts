import type { Paragraph, Quotation, Tokens } from './document.ts';
import { type MarkRole, marksOf, type QuotationMark } from './quotation-marks.ts';
import { isScare } from './scare-quotes.ts';

/** Quotations nested deeper than this are not told apart; hostile text could nest without end. */
const MAX_DEPTH = 8;

interface Draft {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  mark: Quotation['mark'];
  closed: boolean;
  opensParagraph: boolean;
  /** A straight single mark is a quotation only if it is closed; otherwise it was an apostrophe. */
  needsClosing: boolean;
  /** Which paragraph, to join a quotation that runs over several. */
  paragraph: number;
}

/**
 * Pairs the quotation marks of each paragraph: “ ” ‘ ’ « » and straight ones by their context, nested or not. One
 * that is still open ends with its paragraph. Linear in the number of marks.
 */
export function findQuotations(text: string, tokens: Tokens, paragraphs: readonly Paragraph[]): Quotation[] {
  const drafts: Draft[] = [];
  for (const [index, paragraph] of paragraphs.entries()) pairMarks(text, paragraph, index, drafts);

  const quotations: Quotation[] = [];
  const nest: number[] = [];
  let open: { id: number; paragraph: number; mark: Quotation['mark'] } | undefined;
  for (const draft of drafts) {
    while (nest.length > 0 && (quotations[nest[nest.length - 1] as number] as Quotation).end <= draft.start)
      nest.pop();
    const id = quotations.length;
    const continues =
      draft.opensParagraph && open?.mark === draft.mark && open.paragraph === draft.paragraph - 1
        ? open.id
        : null;
    const { start, end, innerStart, innerEnd, mark, closed } = draft;
    const within = nest[nest.length - 1] ?? null;
    const scare = closed && continues === null && isScare(text, tokens, draft);
    quotations.push({ start, end, innerStart, innerEnd, mark, closed, continues, within, scare });
    nest.push(id);
    if (!closed && within === null && end === (paragraphs[draft.paragraph] as Paragraph).end) {
      open = { id, paragraph: draft.paragraph, mark };
    }
  }
  return quotations;
}

/** Appends the quotations of one paragraph in order of their opening marks. */
function pairMarks(text: string, paragraph: Paragraph, index: number, drafts: Draft[]): void {
  const marks = marksOf(text, paragraph.start, paragraph.end);
  if (marks.length === 0) return;
  const found: Draft[] = [];
  const stack: Draft[] = [];

  const finish = (draft: Draft, innerEnd: number, end: number, closed: boolean): void => {
    draft.innerEnd = innerEnd;
    draft.end = end;
    draft.closed = closed;
  };
  /** Takes everything from `depth` upwards off the stack; what lies above was never closed. */
  const unwind = (depth: number, at: number): void => {
    while (stack.length > depth) {
      const draft = stack.pop() as Draft;
      const end = trimEnd(text, draft.innerStart, at);
      finish(draft, end, end, false);
    }
  };

  for (const mark of marks) {
    const role = mark.decide((kind) => depthOf(stack, kind) >= 0);
    const depth = depthOf(stack, mark.kind);
    if (role === 'close' && depth >= 0) {
      unwind(depth + 1, mark.start);
      const draft = stack.pop() as Draft;
      finish(draft, mark.start, mark.end, true);
    } else if (opens(role)) {
      // The same mark again: nested if enough closing marks follow, else the earlier one lacks its closing mark.
      if (depth >= 0 && !mark.mayNest(countOf(stack, mark.kind))) unwind(depth, mark.start);
      if (stack.length >= MAX_DEPTH) continue;
      const draft: Draft = {
        start: mark.start,
        end: mark.end,
        innerStart: mark.end,
        innerEnd: mark.end,
        mark: mark.kind,
        closed: false,
        opensParagraph: mark.start === paragraph.start,
        needsClosing: role === 'open-if-closed',
        paragraph: index,
      };
      stack.push(draft);
      found.push(draft);
    }
  }
  unwind(0, paragraph.end);
  for (const draft of found) if (draft.closed || !draft.needsClosing) drafts.push(draft);
}

function opens(role: MarkRole): boolean {
  return role === 'open' || role === 'open-if-closed';
}

function depthOf(stack: readonly Draft[], kind: QuotationMark['kind']): number {
  for (let i = stack.length - 1; i >= 0; i--) if ((stack[i] as Draft).mark === kind) return i;
  return -1;
}

function countOf(stack: readonly Draft[], kind: QuotationMark['kind']): number {
  let count = 0;
  for (const draft of stack) if (draft.mark === kind) count++;
  return count;
}

/** `end` moved back over white space, not before `start`. */
function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /\s/.test(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}
