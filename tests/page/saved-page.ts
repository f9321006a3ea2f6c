/** Runs inside a saved page (tests/e2e/saved-pages.test.ts bundles it): the whole way, and what came of it. */
import { ArticleError } from '../../src/article/article.ts';
import { LAYERS, Painter } from '../../src/page/painter.ts';
import { letters, readBack, readPage } from './round-trip.ts';

export interface SavedPageResult {
  /** Code of the error instead of an article. */
  error: string | null;
  text: string;
  /** Sentences, roughly, whose ranges do not read back as their text. */
  mismatches: string[];
  sentences: number;
  /** The page's HTML was the same before, during and after marking. */
  untouched: boolean;
}

declare global {
  var readSavedPage: () => SavedPageResult;
}

globalThis.readSavedPage = () => {
  const before = document.documentElement.outerHTML;
  const result: SavedPageResult = { error: null, text: '', mismatches: [], sentences: 0, untouched: true };
  try {
    const { article, map } = readPage(document);
    result.text = article.text;
    for (const { 0: sentence, index } of article.text.matchAll(/[^\n.!?。]+[.!?。]*/g)) {
      result.sentences += 1;
      const there = readBack(map.ranges(index, index + sentence.length));
      if (letters(there) !== letters(sentence)) result.mismatches.push(`${sentence} ≠ ${there}`);
    }
    const painter = new Painter();
    for (const layer of LAYERS) painter.paint(layer, map.stretches(0, article.text.length));
    result.untouched = document.documentElement.outerHTML === before;
    painter.destroy();
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    result.error = error.code;
  }
  result.untouched &&= document.documentElement.outerHTML === before && CSS.highlights.size === 0;
  return result;
};
