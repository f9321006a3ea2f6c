import type { AttributionModel } from '../src/engine/tagger/model.ts';
import { SpanTagger, type Tagging } from '../src/engine/tagger/tag.ts';
import { windows } from '../src/engine/tagger/windows.ts';
import type { TextDocument } from '../src/engine/text/document.ts';

/** Stage one over a whole text, by the engine's own code. */
export function tagWith(
  model: Pick<AttributionModel, 'lexicon' | 'stage1' | 'sums'>,
  document: TextDocument,
): Tagging {
  const tagger = new SpanTagger(model);
  const { lex, tagging } = tagger.begin(document);
  for (const window of windows(document)) tagger.tag(document, lex, window, tagging);
  return tagging;
}
