import { companyLastWords } from '../../lexicons/body-signs.ts';
import { organizationNames } from '../../lexicons/organization-names.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { countries } from '../../lexicons/places.ts';
import type { TextDocument } from '../../text/document.ts';
import { lastStartingBy } from '../../text/ranges.ts';
import { isShort, NameBook } from './book.ts';
import { isCalledThing, isCitedAsOutlet, isUsedAsBody, isUsedAsPerson } from './evidence.ts';
import type { NameRun } from './kinds.ts';
import { isUsedAsOutlet } from './outlet-evidence.ts';
import { nameRuns } from './runs.ts';

export type EntityType = 'person' | 'organization' | 'outlet' | 'place' | 'document' | 'unknown';
export type Gender = 'he' | 'she';

/** Somebody or something that the text calls by name. */
export interface Entity {
  readonly index: number;
  type: EntityType;
  /** The fullest form of the name, without titles. */
  name: string;
  /** What the titles and first names suggest. */
  gender: Gender | null;
  readonly mentions: NameMention[];
}

/** How many outlets before a token are looked at: bounds the work. */
const MOST_OUTLETS = 200;

/** One place where a name stands, titles included. */
export interface NameMention {
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  /** The title or position before the name holds these words in lower case: "fbi director". */
  readonly title: string;
}

export interface Names {
  readonly entities: readonly Entity[];
  /** In order. */
  readonly mentions: readonly NameMention[];
  /** The name that stands at a token. */
  at(token: number): NameMention | null;
  /** Up to `most` names before a token, the nearest first. */
  before(token: number, most: number): NameMention[];
  /** The outlet named last before a token of those that fit. */
  outletBefore(token: number, fits: (entity: Entity) => boolean): Entity | null;
  /** The only police force that the text calls by its name; null for none or several. */
  readonly onlyForce: Entity | null;
  /** A body that is known by these initials or by this name in lower case, without "the". */
  organization(key: string): Entity | null;
}

/**
 * Finds every name in the text and which of them belong together: "Helen Calder", "Mrs. Calder", "Calder";
 * "National Security Council", "NSC". Linear in the number of tokens.
 */
export function* readNames(document: TextDocument): Generator<void, Names> {
  const runs = yield* nameRuns(document);
  yield;
  const book = new NameBook(document);
  // Full names first: a headline's bare "Rose" is the "Mike Rose" of the first paragraph.
  const entities = new Map<NameRun, Entity>();
  for (const run of runs) if (!isShort(run)) entities.set(run, book.full(run));
  for (const [index, run] of runs.entries()) {
    const spouse = book.sharing(run, runs[index + 1]);
    if (spouse) entities.set(run, spouse);
  }
  for (const run of runs) {
    const entity = isShort(run) ? (run.half ? book.half(run) : book.short(run)) : null;
    if (entity && !entities.has(run)) entities.set(run, entity);
  }

  yield;
  const owner = new Int32Array(document.tokens.count).fill(-1);
  const mentions: NameMention[] = [];
  for (const run of runs) {
    const entity = entities.get(run);
    if (!entity) continue;
    const mention: NameMention = {
      firstToken: run.firstToken,
      endToken: run.endToken,
      start: document.tokens.start[run.firstToken] ?? 0,
      end: document.tokens.end[run.endToken - 1] ?? 0,
      entity,
      title: run.title,
    };
    owner.fill(mentions.length, run.firstToken, run.endToken);
    mentions.push(mention);
    entity.mentions.push(mention);
  }
  for (const entity of book.entities)
    if (
      (entity.type === 'unknown' && entity.gender === null && isUsedAsBody(document, entity)) ||
      isCalledThing(document, entity)
    )
      entity.type = 'organization';
  for (const entity of book.entities)
    if (entity.type === 'unknown' && isUsedAsPerson(document, entity)) entity.type = 'person';
  for (const entity of book.entities)
    if (isUnexplained(entity) && isUsedAsOutlet(document, entity)) entity.type = 'outlet';
  for (const entity of book.entities)
    if (/^(?:unknown|organization)$/.test(entity.type) && isCitedAsOutlet(document, entity))
      entity.type = 'outlet';
  const forces = book.entities.filter(({ type, name }) => type === 'organization' && / police$/i.test(name));
  const outlets = mentions.filter((mention) => mention.entity.type === 'outlet');
  return {
    before: (token, most) => {
      const last = lastStartingBy(mentions, (document.tokens.start[token] ?? document.text.length) - 1);
      return mentions.slice(Math.max(0, last + 1 - most), last + 1).reverse();
    },
    outletBefore: (token, fits) => {
      const offset = (document.tokens.start[token] ?? document.text.length) - 1;
      return (
        outlets
          .slice(
            Math.max(0, lastStartingBy(outlets, offset) + 1 - MOST_OUTLETS),
            lastStartingBy(outlets, offset) + 1,
          )
          .findLast(({ entity }) => fits(entity))?.entity ?? null
      );
    },
    onlyForce: forces.length === 1 ? (forces[0] ?? null) : null,
    entities: book.entities,
    mentions,
    at: (token) => mentions[owner[token] ?? -1] ?? null,
    organization: (key) => book.organization(key),
  };
}

/** A name of which no list and no word of its own says what it names. */
function isUnexplained({ type, name, gender }: Entity): boolean {
  if (type === 'unknown') return gender === null;
  const words = name.toLowerCase().split(' ');
  return (
    type === 'organization' &&
    !organizationNames.has(words.join(' ')) &&
    !countries.has(words.join(' ')) &&
    !words.some((word) => organizationWords.words.has(word) || companyLastWords.has(word))
  );
}

/** Whether a name may be a person’s: nothing says that it is a body’s or an outlet’s. */
export function isPersonEntity({ type }: Entity): boolean {
  return type === 'person' || type === 'unknown';
}
