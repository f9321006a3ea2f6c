import type { Span } from '../../report.ts';
import type { Paragraph, Quotation } from '../../text/document.ts';
import { firstWhere } from '../../text/search.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';
import { maySay } from './speakers.ts';

/** How many paragraphs back a quotation without a cue may find its speaker. */
const REACH = 3;

/** How many attributions are looked at for a speaker: bounds the work in one long paragraph. */
const MOST = 40;

/** How sure it is that a quotation without a cue goes on with the last speaker. */
const CONFIDENCE = 0.75;

/** Gives the paragraph's words to the speaker whose "added:" ended the paragraph before. */
export function fillOpened(view: View, paragraph: Paragraph, opener: Draft | undefined): void {
  if (!opener?.opens || opener.content.length > 0) return;
  const [quotation] = quotationsIn(view.document.quotations, paragraph);
  const quoted =
    quotation?.start === paragraph.start && !quotation.scare && quotation.innerEnd > quotation.innerStart;
  opener.content = [quoted ? [quotation.innerStart, quotation.innerEnd] : [paragraph.start, paragraph.end]];
}

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
  const { paragraph: index } = view.sentence(paragraph.firstSentence);
  const oldest = paragraphs[Math.max(0, index - REACH)]?.start ?? 0;
  const isClaimed = claimedBy([...inParagraph, ...earlier.slice(-1)]);
  const firstSpeaker = inParagraph.find((draft) => draft.source.length > 0 && !draft.quoted);
  for (const quotation of quotationsIn(quotations, paragraph)) {
    if (quotation.scare || quotation.within !== null || quotation.innerEnd <= quotation.innerStart) continue;
    const inner: Span = [quotation.innerStart, quotation.innerEnd];
    if (isClaimed(inner) || !isSpeech(view, quotation)) continue;
    const speaker =
      speakerOf(view, inParagraph, quotation) ?? speakerOf(view, earlier, quotation, oldest) ?? firstSpeaker;
    if (!speaker) continue;
    inParagraph.push({
      source: [],
      cue: [],
      content: [inner],
      continues: speaker,
      confidence: CONFIDENCE,
      rule: 'going-on/continuing',
      byForm: false,
      quoted: false,
      opens: false,
    });
  }
}

/**
 * Whether any of these attributions reports a quotation from outside; what is said within it may report others. To be asked of
 * quotations that don't overlap, in order: one sweep over all that the attributions report.
 */
function claimedBy(drafts: readonly Draft[]): (inner: Span) => boolean {
  const claimed = drafts
    .flatMap(({ quoted, content }) => (quoted ? [] : content))
    .sort((a, b) => a[0] - b[0]);
  let next = 0;
  let reached = 0;
  return ([from, to]) => {
    for (let span = claimed[next]; span && span[0] < to; span = claimed[++next])
      reached = Math.max(reached, span[1]);
    return reached > from;
  };
}

/** A quotation that stands as a sentence of its own: a fragment within the reporter's sentence may be anybody's. */
function isSpeech(view: View, quotation: Quotation): boolean {
  const before = view.document.text.slice(Math.max(0, quotation.start - 2), quotation.start).trimEnd();
  return before === '' || /[.!?:”"’)]$/.test(before);
}

function speakerOf(view: View, drafts: readonly Draft[], quotation: Quotation, oldest = 0): Draft | null {
  const tokens = view.tokensIn(quotation.start, quotation.end);
  const [first = 0, last = 0] = [tokens[0], tokens.at(-1)];
  for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - MOST); index--) {
    const draft = drafts[index];
    const at = draft?.cue[0]?.[0] ?? draft?.content[0]?.[0] ?? 0;
    if (!draft || at < oldest) return null;
    if (at >= quotation.start || draft.quoted || (draft.source.length === 0 && !draft.continues)) continue;
    if (maySay(view, draft, first, last + 1)) return draft;
  }
  return null;
}

function* quotationsIn(quotations: readonly Quotation[], { start, end }: Paragraph): Generator<Quotation> {
  const first = firstWhere(quotations.length, (index) => (quotations[index] as Quotation).start >= start);
  for (let index = first; index < quotations.length; index++) {
    const quotation = quotations[index];
    if (!quotation || quotation.start >= end) return;
    yield quotation;
  }
}
