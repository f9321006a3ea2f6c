import type { FoundAttribution } from '../../attributions/attribution.ts';
import type { Basis, SourceKind } from '../../report.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Entity, Names } from '../names/names.ts';
import type { Roles } from '../names/roles.ts';
import type { Reading } from '../phrases/reading.ts';
import type { Antecedents } from './antecedents.ts';
import type { Cast, NewSource, SourceDraft } from './cast.ts';

/** Who one attribution's source turned out to be. */
export interface Resolved {
  readonly kind: SourceKind;
  readonly drafts: readonly SourceDraft[];
  readonly basis: Basis;
}

/** All that is known of a text while its sources are resolved, in reading order. */
export interface Scene {
  readonly document: TextDocument;
  readonly names: Names;
  readonly roles: Roles;
  readonly cast: Cast;
  readonly antecedents: Antecedents;
  readonly attributions: readonly FoundAttribution[];
  /** Whether the text names any person. */
  readonly anyPerson: boolean;
  /** Who the attribution of that index is; resolves it first where it comes later in the text. */
  resolvedAt(index: number): Resolved;
  /** Who a phrase at `token` is, whatever its sort. */
  resolve(reading: Reading, token: number, attribution: FoundAttribution): Resolved;
  /** The attributions with a source or cue in a sentence. */
  inSentence(sentence: number): readonly number[];
}

/** Nobody: an accusation or a rumour without a source. */
export const NOBODY: Resolved = { kind: 'impersonal', drafts: [], basis: 'stated' };
/** A crowd that the text doesn’t describe. */
export const VAGUE: Resolved = { kind: 'vague', drafts: [], basis: 'stated' };

export function inferred(drafts: readonly SourceDraft[], otherwise: SourceKind): Resolved {
  return { kind: drafts[0]?.kind ?? otherwise, drafts, basis: 'inferred' };
}

export function stated(draft: SourceDraft): Resolved {
  return { kind: draft.kind, drafts: [draft], basis: 'stated' };
}

/** The sources of these names; a spokesperson’s with the body spoken for. */
export function ofEntities(
  { cast, roles }: Scene,
  entities: readonly Entity[],
  basis: Basis = 'stated',
): Resolved {
  const drafts = entities.map((entity) => {
    const draft = cast.ofEntity(entity);
    const body = roles.speaksFor(entity);
    if (body && body !== entity) draft.speaksFor ??= cast.ofEntity(body);
    return draft;
  });
  return { kind: drafts[0]?.kind ?? 'named', drafts, basis };
}

/** A name without its article, as a list of sources shows it. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|a|an) /i, '');
}

/** A body or record that the text only describes. */
export function described(kind: 'organization' | 'document', name: string, head: string): NewSource {
  return { kind, name, outlet: false, entity: null, head, plural: false };
}
