import type { Basis, Mention, Source, SourceKind } from '../../report.ts';
import { leastOf } from '../../text/ranges.ts';
import type { Entity } from '../names/names.ts';

/** A source while the text is still being read: what `Source` says, by reference instead of by id. */
export interface SourceDraft {
  readonly kind: SourceKind;
  name: string;
  readonly outlet: boolean;
  /** The named person or body that it is; null for what is only described. */
  readonly entity: Entity | null;
  /** The noun that describes it in the singular: "official", "campaign". */
  readonly head: string;
  readonly plural: boolean;
  speaksFor: SourceDraft | null;
  number: 'one' | 'several' | null;
  knowledge: string | null;
  anonymityReason: string | null;
  /** By their start, so that a place is counted once. */
  readonly mentions: Map<number, Mention>;
}

/** Every distinct source of one text. Those that no attribution uses are left out at the end. */
export class Cast {
  readonly #drafts: SourceDraft[] = [];
  readonly #byKey = new Map<string, SourceDraft>();
  readonly #byEntity = new Map<Entity, SourceDraft>();

  ofEntity(entity: Entity): SourceDraft {
    const known = this.#byEntity.get(entity);
    if (known) return known;
    const person = entity.type === 'person' || entity.type === 'unknown';
    const draft = this.add({
      kind: person ? 'named' : entity.type === 'document' ? 'document' : 'organization',
      name: entity.name,
      outlet: entity.type === 'outlet',
      entity,
      head: entity.name.toLowerCase(),
      plural: false,
    });
    this.#byEntity.set(entity, draft);
    for (const mention of entity.mentions)
      draft.mentions.set(mention.start, { start: mention.start, end: mention.end, basis: 'stated' });
    return draft;
  }

  /** The source known by `key`, made anew where there is none yet. */
  keyed(key: string, make: () => NewSource): SourceDraft {
    const known = this.#byKey.get(key);
    if (known) return known;
    const draft = this.add(make());
    this.#byKey.set(key, draft);
    return draft;
  }

  add(fields: NewSource): SourceDraft {
    const draft: SourceDraft = {
      speaksFor: null,
      number: null,
      knowledge: null,
      anonymityReason: null,
      mentions: new Map(),
      ...fields,
    };
    this.#drafts.push(draft);
    return draft;
  }

  /** The sources among `used`, and whom they speak for, as the report has them, in order of appearance. */
  finish(used: ReadonlySet<SourceDraft>): { sources: Source[]; ids: ReadonlyMap<SourceDraft, string> } {
    const kept = this.#drafts.filter((draft) => used.has(draft));
    const first = new Map(kept.map((draft) => [draft, firstMention(draft)]));
    kept.sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0));
    const ids = new Map(kept.map((draft, index) => [draft, `s${index + 1}`]));
    const sources = kept.map((draft) => ({
      id: ids.get(draft) ?? '',
      name: draft.name,
      kind: draft.kind,
      outlet: draft.outlet,
      mentions: disjoint([...draft.mentions.values()]),
      speaksFor: draft.speaksFor ? (ids.get(draft.speaksFor) ?? null) : null,
      description:
        draft.kind === 'unnamed'
          ? draft.name.replace(/^(?:the|an?|one|two|three|four|five|several|some) /i, '')
          : null,
      number: draft.kind === 'unnamed' ? draft.number : null,
      knowledge: draft.kind === 'unnamed' ? draft.knowledge : null,
      anonymityReason: draft.kind === 'unnamed' ? draft.anonymityReason : null,
    }));
    return { sources, ids };
  }
}

function firstMention({ mentions }: SourceDraft): number {
  return mentions.size > 0 ? leastOf(mentions.keys(), (start) => start) : Number.MAX_SAFE_INTEGER;
}

/** In order; of two that overlap the one that the text states, else the first. */
function disjoint(mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of mentions.sort((a, b) => a.start - b.start)) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= one.start) kept.push(one);
    else if (last.basis === 'inferred' && one.basis === 'stated') kept[kept.length - 1] = one;
  }
  return kept;
}

export type NewSource = Pick<SourceDraft, 'kind' | 'name' | 'outlet' | 'entity' | 'head' | 'plural'> &
  Partial<Pick<SourceDraft, 'speaksFor' | 'number' | 'knowledge' | 'anonymityReason'>>;

export function mention(draft: SourceDraft, start: number, end: number, basis: Basis): void {
  // Names are already mentions; an inferred one never overrides what the text states.
  for (const known of [draft.mentions.get(start)])
    if (known && (known.basis === 'stated' || known.end >= end)) return;
  draft.mentions.set(start, { start, end, basis });
}
