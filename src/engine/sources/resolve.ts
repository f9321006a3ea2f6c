import type { FoundAttribution } from '../attributions/attribution.ts';
import type { AnalyzeOptions } from '../report.ts';
import type { FoundResponse } from '../responses/index.ts';
import type { TextDocument } from '../text/document.ts';
import { accessOf } from './relay/access.ts';
import { isOwnShortName, ownOutlets } from './relay/own-outlets.ts';
import { NO_RELAY, relays } from './relay/relay.ts';
import type { Resolution, ResolvedAttribution } from './resolution.ts';
import type { SourceDraft } from './resolving/cast.ts';
import { resolveAll } from './resolving/resolver.ts';

/**
 * Says for each attribution who is behind it: the sources that it names, their kind, and through whom they reached
 * this article. Every distinct source appears once, with all its mentions. Linear in the text and the attributions.
 * Pauses now and then, as the other steps do.
 */
export function* resolveSourcesInSteps(
  document: TextDocument,
  attributions: readonly FoundAttribution[],
  options: AnalyzeOptions = {},
  responses: readonly (FoundResponse | null)[] = [],
): Generator<void, Resolution> {
  const { scene, resolved } = yield* resolveAll(document, attributions);
  const own = ownOutlets(document, scene.names, options);
  yield;
  const relayed = relays({ scene, resolved, own, isOwnShort: isOwnShortName(options), responses });
  yield;

  const used = new Set<SourceDraft>();
  const use = (draft: SourceDraft): void => {
    for (let next: SourceDraft | null = draft; next && !used.has(next); next = next.speaksFor) used.add(next);
  };
  for (const one of resolved) one.drafts.forEach(use);
  for (const relay of relayed) relay.via.forEach(use);
  const { sources, ids } = scene.cast.finish(used);
  const idOf = (draft: SourceDraft): string => ids.get(draft) ?? '';

  return {
    sources,
    attributions: resolved.map((one, index): ResolvedAttribution => {
      const relay = relayed[index] ?? NO_RELAY;
      return {
        kind: one.kind,
        sources: one.drafts.map(idOf),
        via: relay.via.map(idOf),
        access:
          one.kind === 'document' ? accessOf(document, scene.names, own, options, attributions[index]) : null,
        secondhand: relay.secondhand,
        basis: one.basis === 'inferred' || relay.inferred ? 'inferred' : 'stated',
      };
    }),
  };
}

/** The same in one go. */
export function resolveSources(
  document: TextDocument,
  attributions: readonly FoundAttribution[],
  options: AnalyzeOptions = {},
): Resolution {
  const steps = resolveSourcesInSteps(document, attributions, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
