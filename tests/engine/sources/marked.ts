import type { FoundAttribution } from '../../../src/engine/attributions/attribution.ts';
import type { AnalyzeOptions, Source, Span } from '../../../src/engine/report.ts';
import { resolveSources } from '../../../src/engine/sources/index.ts';
import type { ResolvedAttribution } from '../../../src/engine/sources/resolution.ts';
import { readText } from '../../../src/engine/text/index.ts';

const SPAN = { '[': 'source', '<': 'cue', '{': 'content' } as const;
const CLOSING = { source: ']', cue: '>', content: '}' } as const;
type Part = keyof typeof CLOSING;

/** The spans of one attribution, as they are read. */
interface Spans {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/**
 * Reads a text with attributions marked by hand: [source] <cue> {content}. Each line is one attribution, or several
 * divided by "|"; a line without marks has none. `^` at the start of one says that it goes on with the one before.
 */
export function marked(lines: string): { text: string; found: FoundAttribution[] } {
  let text = '';
  const found: FoundAttribution[] = [];
  for (const line of lines.trim().split('\n')) {
    if (text !== '') text += '\n\n';
    for (const piece of line.trim().split('|')) {
      const continues = piece.startsWith('^');
      const spans: Spans = { source: [], cue: [], content: [] };
      const open: [Part, number][] = [];
      for (const character of continues ? piece.slice(1) : piece) {
        const part = SPAN[character as keyof typeof SPAN];
        const top = open[open.length - 1];
        if (part) open.push([part, text.length]);
        else if (top && character === CLOSING[top[0]]) {
          spans[top[0]].push([top[1], text.length]);
          open.pop();
        } else text += character;
      }
      if (spans.source.length + spans.cue.length + spans.content.length === 0) continue;
      found.push({
        ...spans,
        within: null,
        continues: continues ? found.length - 1 : null,
        confidence: 1,
        foundBy: 'rule',
        rule: 'attributions/finding/cues#verb',
      });
    }
  }
  return { text, found };
}

export interface Resolved extends ResolvedAttribution {
  /** The names of `sources` and `via`. */
  names: string[];
  relayers: string[];
}

/** Resolves a marked text, with the names of the sources in the place of their ids. */
export function resolve(
  lines: string,
  options: AnalyzeOptions = {},
): { attributions: Resolved[]; sources: readonly Source[]; text: string } {
  const { text, found } = marked(lines);
  const { attributions, sources } = resolveSources(readText(text), found, options);
  const name = (id: string) => sources.find((source) => source.id === id)?.name ?? `no source ${id}`;
  return {
    attributions: attributions.map((one) => ({
      ...one,
      names: one.sources.map(name),
      relayers: one.via.map(name),
    })),
    sources,
    text,
  };
}
