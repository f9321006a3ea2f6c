import { LinkJudge } from '../src/engine/tagger/judge.ts';
import { CueLinker, type TokenRange } from '../src/engine/tagger/link.ts';
import type { AttributionModel } from '../src/engine/tagger/model.ts';
import { SpanTagger } from '../src/engine/tagger/tag.ts';
import { windows } from '../src/engine/tagger/windows.ts';
import type { TextDocument } from '../src/engine/text/document.ts';
import type { Span } from './corpus.ts';

export interface LinkedSpans {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
}

/** What a model alone finds in a text, without the engine's rules. */
export function spansBy(model: AttributionModel, document: TextDocument): LinkedSpans[] {
  const tagger = new SpanTagger(model);
  const linker = new CueLinker(model);
  const judge = new LinkJudge(model);
  const { lex, tagging } = tagger.begin(document);
  const { start, end } = document.tokens;
  const spanOf = (range: TokenRange): Span => [start[range.first] as number, end[range.end - 1] as number];
  return windows(document).flatMap((window) => {
    tagger.tag(document, lex, window, tagging);
    return judge
      .accept(document, lex, window, tagging, linker.link(document, lex, window, tagging))
      .map(({ source, cue, content }) => ({
        source: source ? [spanOf(source)] : [],
        cue: [spanOf(cue)],
        content: content.map(spanOf),
      }));
  });
}
