import { clubWords } from '../../lexicons/body-signs.ts';
import { COMMON_FIRST_WORDS, INITIALS_LEAVE_OUT, NAME_SUFFIXES } from '../../lexicons/name-words.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { PRINT_FIRST } from '../../lexicons/outlet-sorts.ts';
import { countries, demonyms, places } from '../../lexicons/places.ts';
import { titleWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { lower, textOf } from '../words.ts';
import { pronounAfter } from './evidence.ts';
import { genderOf } from './given-names.ts';
import type { NameRun } from './kinds.ts';
import type { Entity, EntityType } from './names.ts';

/** Whether the run is one word, which may be all that is left of a longer name. */
export function isShort(run: NameRun): boolean {
  return run.endToken - run.nameToken === 1 && run.acronym === null;
}

/** Names seen so far, indexed by what a later mention may repeat of them. */
export class NameBook {
  readonly entities: Entity[] = [];
  readonly #document: TextDocument;
  readonly #byLastName = new Map<string, Entity[]>();
  readonly #byFirstName = new Map<string, Entity[]>();
  readonly #byKey = new Map<string, Entity>();
  readonly #weight = new Map<Entity, number>();

  constructor(document: TextDocument) {
    this.#document = document;
  }

  organization(key: string): Entity | null {
    return this.#byKey.get(key) ?? null;
  }

  /** The entity of a name of several words, or of a body's name of any length. */
  full(run: NameRun): Entity {
    const entity = run.type === 'person' || run.type === 'unknown' ? this.#person(run) : this.#body(run);
    this.#weight.set(entity, (this.#weight.get(entity) ?? 0) + 1);
    return entity;
  }

  /** The entity of a single word, which may be all that is left of a longer name. */
  short(run: NameRun): Entity {
    const word = lower(this.#document, run.nameToken);
    const body = this.#byKey.get(word);
    if (run.type !== 'person' && run.type !== 'unknown')
      return this.#namesake(run, word) ?? body ?? this.#unknown(run, word) ?? this.#body(run);
    const known = [
      ...(this.#byLastName.get(word) ?? []),
      ...(run.title === '' ? (this.#byFirstName.get(word) ?? []) : []),
    ];
    // "Okonkwo said he …" tells a couple apart where no title does.
    const gender = run.title === '' ? pronounAfter(this.#document, run.endToken) : run.gender;
    const alike = known.filter((entity) => !gender || !entity.gender || entity.gender === gender);
    const fitting = run.title === '' && alike.length === 0 ? known : alike;
    let best = fitting[0];
    for (const entity of fitting) {
      if (best && (this.#weight.get(entity) ?? 0) > (this.#weight.get(best) ?? 0)) best = entity;
    }
    if (best) {
      best.gender ??= run.gender;
      return best;
    }
    if (body && run.type === 'unknown') return body;
    return this.#add(run, run.type, [word]);
  }

  /** "Chidi" in "Chidi and Ngozi Okonkwo" bears the name behind, too; null where the run is no such given name. */
  sharing(run: NameRun, next: NameRun | undefined): Entity | null {
    const word = lower(this.#document, run.nameToken);
    const coupled =
      next && lower(this.#document, run.endToken) === 'and' && next.firstToken === run.endToken + 1;
    if (!coupled || !isShort(run) || next.title !== '' || next.type !== 'person' || isShort(next))
      return null;
    if (genderOf(word) === undefined || this.#byLastName.has(word) || this.#byKey.has(word)) return null;
    const last = this.#nameWords(next).at(-1) ?? '';
    const known = this.#byFirstName
      .get(word)
      ?.find((entity) => entity.name.toLowerCase().endsWith(` ${last}`));
    if (known) return known;
    const entity = this.#add({ ...run, type: 'person', gender: genderOf(word) ?? null }, 'person', [
      word,
      last,
    ]);
    entity.name = `${entity.name} ${textOf(this.#document, next.endToken - 1, next.endToken)}`;
    return entity;
  }

  /** The entity of what may be left of a longer name; null where the text has none. */
  half(run: NameRun): Entity | null {
    return this.#byKey.get(lower(this.#document, run.nameToken)) ?? null;
  }

  /** In an article on Jim Jordan, "Jordan" is he and not the country. */
  #namesake({ type, firstToken }: NameRun, word: string): Entity | undefined {
    // "told Forbes", "in Forbes": the outlet, whoever bears its name.
    const before = lower(this.#document, firstToken - 1);
    if (type === 'outlet' && /^(?:the|told|to|in|by|with|from|for)$/.test(before)) return undefined;
    if (type === 'document') return undefined;
    return this.#byLastName
      .get(word)
      ?.find((entity) => entity.type === 'person' && entity.name.includes(' '));
  }

  /** The same word elsewhere, where nothing said what it is: here something does. */
  #unknown({ type }: NameRun, word: string): Entity | undefined {
    const known = this.#byLastName
      .get(word)
      ?.find((entity) => entity.type === 'unknown' && !entity.name.includes(' '));
    if (!known) return undefined;
    known.type = type;
    this.#byKey.set(word, known);
    return known;
  }

  #person(run: NameRun): Entity {
    const words = this.#nameWords(run);
    const first = words[0] ?? '';
    const last = words[words.length - 1] ?? '';
    for (const entity of this.#byLastName.get(last) ?? []) {
      const other = firstWord(entity);
      // "Vander Ploeg" after "Dennis Vander Ploeg"
      if (words.length > 1 && endsIn(this.#document, entity.name, run)) return entity;
      if (
        other === first ||
        other.startsWith(first.replace('.', '')) ||
        first.startsWith(other.replace('.', ''))
      ) {
        if (run.endToken - run.nameToken > entity.name.split(' ').length)
          entity.name = textOf(this.#document, run.nameToken, run.endToken);
        entity.gender ??= run.gender;
        if (run.type === 'person') entity.type = 'person';
        return entity;
      }
    }
    return this.#add(run, run.type, words);
  }

  #body(run: NameRun): Entity {
    const name = textOf(this.#document, run.nameToken, run.endToken).toLowerCase().replace(/[’]/g, "'");
    const known = this.#byKey.get(name) ?? this.#byKey.get(name.replace(/\./g, ''));
    if (known) return known;
    const words = this.#nameWords(run);
    const entity = this.#add(run, run.type, []);
    this.#byKey.set(name, entity);
    const letters = words
      .filter((word) => !INITIALS_LEAVE_OUT.has(word))
      .map((word) => word[0] ?? '')
      .join('');
    if (letters.length > 1 && !this.#byKey.has(letters)) this.#byKey.set(letters, entity);
    // "The Times" after "The New York Times".
    const last = words[words.length - 1] ?? '';
    if (run.type === 'outlet' && words.length > 1 && !this.#byKey.has(last)) this.#byKey.set(last, entity);
    // "Greenmere" after "Greenmere Care", "Gazzetta" after "Gazzetta Sportiva".
    const own = words[0] ?? '';
    if (run.type === 'outlet' && words.length > 1 && PRINT_FIRST.has(own) && !this.#byKey.has(own))
      this.#byKey.set(own, entity);
    if (run.type === 'organization' && words.length > 1 && isTelling(own) && !this.#byKey.has(own))
      this.#byKey.set(own, entity);
    // "Rovers" after "Harrow Rovers".
    if (run.type === 'organization' && words.length > 1 && clubWords.has(last) && !this.#byKey.has(last))
      this.#byKey.set(last, entity);
    if (run.acronym && !this.#byKey.has(run.acronym)) this.#byKey.set(run.acronym, entity);
    return entity;
  }

  #add(run: NameRun, type: EntityType, words: readonly string[]): Entity {
    const entity: Entity = {
      index: this.entities.length,
      type,
      name: textOf(this.#document, run.nameToken, run.endToken),
      gender: run.gender,
      mentions: [],
    };
    this.entities.push(entity);
    const last = words[words.length - 1];
    if (last !== undefined) push(this.#byLastName, last, entity);
    if (words.length > 1 && words[0] !== undefined) push(this.#byFirstName, words[0], entity);
    return entity;
  }

  #nameWords(run: NameRun): string[] {
    const words: string[] = [];
    for (let token = run.nameToken; token < run.endToken; token++) words.push(lower(this.#document, token));
    while (words.length > 1 && NAME_SUFFIXES.has(words[words.length - 1] ?? '')) words.pop();
    return words;
  }
}

/** Whether a body’s first word names it alone: no word of trade, place, people or office. */
function isTelling(word: string): boolean {
  return (
    word.length > 3 &&
    ![demonyms, countries, places, organizationWords.words, titleWords.words, COMMON_FIRST_WORDS].some(
      (words) => words.has(word),
    )
  );
}

/** Whether a name ends in the words of a shorter run: a surname of two words, or one with a hyphen. */
function endsIn(document: TextDocument, name: string, { nameToken, endToken }: NameRun): boolean {
  return name.toLowerCase().endsWith(` ${textOf(document, nameToken, endToken).toLowerCase()}`);
}

function firstWord(entity: Entity): string {
  return (entity.name.split(' ')[0] ?? '').toLowerCase();
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
