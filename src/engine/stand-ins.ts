/**
 * Bare stand-ins for steps that are still being built, so that the whole line runs. Each goes when its room has the
 * real one.
 */
import type { FoundAttribution } from './attributions/attribution.ts';
import type { AnalyzeOptions, Mention, Source, SourceKind } from './report.ts';
import type { Resolution, ResolvedAttribution } from './sources/resolution.ts';
import type { TextDocument } from './text/document.ts';

export function resolveSources(
  document: TextDocument,
  attributions: readonly FoundAttribution[],
  _options: AnalyzeOptions,
): Resolution {
  const sources = new Map<string, Source & { mentions: Mention[] }>();
  const resolved: ResolvedAttribution[] = [];
  for (const { source, continues, within } of attributions) {
    const inherited = continues === null ? undefined : resolved[continues];
    if (inherited && source.length === 0) {
      resolved.push({ ...inherited, basis: 'inferred' });
      continue;
    }
    const span = source[0];
    const name = span ? document.text.slice(span[0], span[1]) : '';
    const kind = kindOf(name);
    if (span) {
      const mention: Mention = { start: span[0], end: span[1], basis: 'stated' };
      const known = sources.get(name);
      if (known) known.mentions.push(mention);
      else sources.set(name, newSource(`s${sources.size + 1}`, name, kind, mention));
    }
    const outlet = sources.get(name)?.outlet ?? false;
    const outer = within === null ? undefined : resolved[within];
    const via = outer ? [...outer.via, ...outer.sources] : [];
    resolved.push({
      kind,
      sources: span ? [sources.get(name)?.id ?? ''] : [],
      via,
      access: kind === 'document' ? 'described' : null,
      secondhand: outlet || outer?.secondhand === true,
      basis: 'stated',
    });
  }
  for (const { mentions } of sources.values()) mentions.sort((a, b) => a.start - b.start);
  return { sources: [...sources.values()], attributions: resolved };
}

function newSource(
  id: string,
  name: string,
  kind: SourceKind,
  mention: Mention,
): Source & { mentions: Mention[] } {
  const outlet = /^(?:CNN|Reuters|The news outlet|the news organi[sz]ation)$/.test(name);
  const described = kind === 'unnamed' ? name : null;
  return {
    id,
    name,
    kind,
    outlet,
    mentions: [mention],
    speaksFor: null,
    description: described,
    number: null,
    knowledge: null,
    anonymityReason: null,
  };
}

function kindOf(name: string): SourceKind {
  if (name === '') return 'impersonal';
  if (/\b(?:sources?|officials?|people)\b/.test(name)) return 'unnamed';
  if (/\b(?:critics|experts|some|many)\b/i.test(name)) return 'vague';
  if (/\b(?:documents?|reports?|assessment|study|poll)\b/i.test(name)) return 'document';
  return /\b(?:CNN|agency|agencies|government|police|department|organi[sz]ation|outlet)\b/i.test(name)
    ? 'organization'
    : 'named';
}
