import type { FoundResponse } from '../responses/index.ts';
import type { TextDocument } from '../text/document.ts';
import type { FoundAttribution } from './attribution.ts';
import { continueQuotations, fillOpened } from './continuing.ts';
import { type Draft, draftsOfSentence } from './drafts.ts';
import { enclosing } from './enclosing.ts';
import { HearsayThings } from './hearsay-things.ts';
import { respondersOf } from './responders.ts';
import { isReported } from './unreported.ts';
import { View } from './view.ts';

/**
 * Finds who says what, by rules: speech verbs and their subjects, "according to", hearsay adverbs and passives,
 * quotations that go on with an earlier speaker, and who gave each of the `responses`. In order of appearance. Takes time linear in the text's length.
 */
export function* findAttributionsInSteps(
  document: TextDocument,
  responses: readonly (FoundResponse | null)[],
): Generator<void, FoundAttribution[]> {
  const view = new View(document);
  const things = new HearsayThings(view);
  const drafts: Draft[] = [];
  for (const paragraph of document.paragraphs) {
    const inParagraph: Draft[] = [];
    for (let sentence = paragraph.firstSentence; sentence < paragraph.endSentence; sentence++) {
      const own = draftsOfSentence(view, view.sentence(sentence)).filter((draft) => isReported(view, draft));
      const goesOn = things.next(view.sentence(sentence), own);
      inParagraph.push(...own, ...(goesOn ? [goesOn] : []));
    }
    fillOpened(view, paragraph, drafts.at(-1));
    continueQuotations(view, paragraph, inParagraph, drafts);
    drafts.push(...inParagraph);
    yield;
  }
  return finish([...drafts, ...respondersOf(responses, drafts)]);
}

/** Orders the drafts and turns their links to each other into indexes. */
function finish(drafts: readonly Draft[]): FoundAttribution[] {
  const ordered = drafts
    .filter(({ opens, content }) => !opens || content.length > 0)
    .sort((a, b) => firstOffset(a) - firstOffset(b));
  const indexes = new Map(ordered.map((draft, index) => [draft, index]));
  const within = enclosing(ordered);
  return ordered.map(({ source, cue, content, continues, confidence }, index) => ({
    source,
    cue,
    content,
    within: within[index] ?? null,
    continues: continues ? (indexes.get(continues) ?? null) : null,
    confidence,
  }));
}

function firstOffset({ source, cue, content }: Draft): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start));
}
