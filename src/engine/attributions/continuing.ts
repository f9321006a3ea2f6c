import type { Span } from '../report.ts';
import type { Paragraph, Quotation } from '../text/document.ts';
import type { Draft } from './drafts.ts';
import type { View } from './view.ts';

/** How many paragraphs back a quotation without a cue may find its speaker. */
const REACH = 3;

/**
 * Adds to `inParagraph` an attribution for each quotation of the paragraph that no cue claims: it goes on with the
 * speaker of the paragraph, else with the one before it.
 */
export function continueQuotations(
  view: View,
  paragraph: Paragraph,
  inParagraph: Draft[],
  earlier: readonly Draft[],
): void {
  const { quotations, paragraphs } = view.document;
  for (const quotation of quotationsIn(quotations, paragraph)) {
    if (quotation.scare || quotation.within !== null || quotation.innerEnd <= quotation.innerStart) continue;
    const inner: Span = [quotation.innerStart, quotation.innerEnd];
    if (inParagraph.some(({ content }) => content.some(([start, end]) => start < inner[1] && inner[0] < end)))
      continue;
    const index = paragraphs.indexOf(paragraph);
    const oldest = paragraphs[Math.max(0, index - REACH)]?.start ?? 0;
    const speaker = speakerOf(inParagraph, quotation.start) ?? speakerOf(earlier, quotation.start, oldest);
    if (!speaker || !isSpeech(view, quotation)) continue;
    inParagraph.push({ source: [], cue: [], content: [inner], continues: speaker, confidence: 0.75 });
  }
}

/** A quotation that stands as a sentence of its own: a fragment within the reporter's sentence may be anybody's. */
function isSpeech(view: View, quotation: Quotation): boolean {
  const before = view.document.text.slice(Math.max(0, quotation.start - 2), quotation.start).trimEnd();
  return before === '' || /[.!?:”"’)]$/.test(before);
}

function speakerOf(drafts: readonly Draft[], before: number, oldest = 0): Draft | null {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    const at = draft?.cue[0]?.[0] ?? draft?.content[0]?.[0] ?? 0;
    if (!draft || at < oldest) return null;
    if (at < before && (draft.source.length > 0 || draft.continues)) return draft;
  }
  return null;
}

function* quotationsIn(quotations: readonly Quotation[], { start, end }: Paragraph): Generator<Quotation> {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < quotations.length; index++) {
    const quotation = quotations[index];
    if (!quotation || quotation.start >= end) return;
    yield quotation;
  }
}
