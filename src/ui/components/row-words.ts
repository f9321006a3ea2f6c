import type { RowWords } from '../model/export.ts';
import { formatList } from '../text.ts';
import { reasonText, sourceKindName, standingName, traitName } from './words.ts';

/** How what leaves the screen puts a sentence into words: files, the clipboard, paper. */
export const ROW_WORDS: RowWords = {
  standing: ({ standing }) => standingName(standing),
  kinds: ({ sentence: { kinds }, sources }) =>
    formatList(kinds?.map((kind, at) => sourceKindName(kind, at === 0 ? sources : [])) ?? []),
  reasons: ({ sentence, sources }) =>
    sentence.reasons
      // That a sum ends at the scale's ends is arithmetic, and nothing of the sentence.
      .flatMap(({ code }) => (code === 'limit' ? [] : (reasonText(code, sources) ?? [])))
      .join(' '),
  // As in the list, the kind of source says already whether there is a name.
  traits: ({ traits }) => formatList(traits.filter((trait) => trait !== 'unnamed').map(traitName)),
};
