import type { FoundResponse } from '../responses/index.ts';
import type { TextDocument } from '../text/document.ts';
import { leastOf } from '../text/ranges.ts';
import type { FoundAttribution } from './attribution.ts';
import { draftsInSentence } from './by-sentence.ts';
import { enclosing } from './enclosing.ts';
import type { Draft } from './finding/drafts.ts';
import { LabelledParagraphs, withLabel } from './finding/labelled.ts';
import { plainReport } from './finding/noun-reports.ts';
import { SignedBlocks } from './finding/signed-blocks.ts';
import { TaggedFinder } from './finding/tagged.ts';
import { claimChains } from './going-on/chained.ts';
import { continueQuotations, fillOpened } from './going-on/continuing.ts';
import { HearsayThings } from './going-on/hearsay-things.ts';
import { introducedSpeaker } from './going-on/introduced.ts';
import { leaveToSpeakers, leftOver } from './going-on/left-over.ts';
import { AnnouncedLists } from './going-on/listed.ts';
import { respondersOf } from './going-on/responders.ts';
import { withoutDoubtfulNested } from './ruling-out/nested.ts';
import { View } from './view.ts';

/**
 * Finds who says what: by the trained tagger; by rules where they are surer ("according to", speech verbs and their
 * subjects that it missed, hearsay adverbs and passives, quotations that go on with an earlier speaker); and who gave each of the
 * `responses`. In order of appearance. Takes time linear in the text's length.
 */
export function* findAttributionsInSteps(
  document: TextDocument,
  responses: readonly (FoundResponse | null)[],
): Generator<void, FoundAttribution[]> {
  const view = new View(document);
  const things = new HearsayThings(view);
  const finder = new TaggedFinder(view);
  const labelled = new LabelledParagraphs(view);
  const signed = new SignedBlocks(view);
  const lists = new AnnouncedLists(view);
  const drafts: Draft[] = [];
  for (const paragraph of document.paragraphs) {
    let inParagraph: Draft[] = [];
    const tagged = yield* finder.draftsOf(paragraph);
    let next = 0;
    for (let sentence = paragraph.firstSentence; sentence < paragraph.endSentence; sentence++) {
      const range = view.sentence(sentence);
      const here: Draft[] = [];
      for (; (tagged[next]?.cue[0]?.[0] ?? Infinity) < range.end; next++) here.push(tagged[next] as Draft);
      const own = draftsInSentence(view, range, here, responses[sentence] ?? null);
      leaveToSpeakers(inParagraph, own, range);
      const goesOn = things.next(range, own);
      const plain = own.length === 0 && !goesOn ? plainReport(view, range) : null;
      for (const draft of [...own, goesOn, plain]) if (draft) inParagraph.push(draft);
    }
    const label = labelled.next(paragraph) ?? signed.of(paragraph);
    if (label) inParagraph = withoutDoubtfulNested(view, withLabel(label, inParagraph));
    fillOpened(view, paragraph, drafts.at(-1));
    const introduced = introducedSpeaker(view, paragraph, inParagraph, drafts);
    if (introduced) inParagraph = [introduced];
    leftOver(view, finder.tagging, paragraph, inParagraph, drafts);
    continueQuotations(view, paragraph, inParagraph, drafts);
    const item = lists.next(paragraph, inParagraph);
    if (item) inParagraph.push(item);
    for (const draft of inParagraph) drafts.push(draft);
    yield;
  }
  const claimed = claimChains(view, drafts);
  return finish([...claimed, ...respondersOf(view, responses, claimed)]);
}

/** Orders the drafts and turns their links to each other into indexes. */
function finish(drafts: readonly Draft[]): FoundAttribution[] {
  const ordered = drafts
    .filter(({ opens, content }) => !opens || content.length > 0)
    .map((draft) => ({ draft, first: firstOffset(draft) }))
    .sort((a, b) => a.first - b.first)
    .map(({ draft }) => draft);
  const indexes = new Map(ordered.map((draft, index) => [draft, index]));
  const within = enclosing(ordered);
  return ordered.map(({ source, cue, content, continues, confidence, rule }, index) => ({
    source,
    cue,
    content,
    within: within[index] ?? null,
    continues: continues ? (indexes.get(continues) ?? null) : null,
    confidence,
    foundBy: rule ? 'rule' : 'model',
    rule: rule && `attributions/${rule}`,
  }));
}

function firstOffset({ source, cue, content }: Draft): number {
  return leastOf([source, cue, content], (spans) => leastOf(spans, ([start]) => start));
}
