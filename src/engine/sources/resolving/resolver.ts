import type { FoundAttribution } from '../../attributions/attribution.ts';
import { borrowedClaims } from '../../lexicons/borrowed-claims.ts';
import { crowdWords } from '../../lexicons/crowd-words.ts';
import { organizationWords } from '../../lexicons/organization-words.ts';
import { SPEECH_VERBS } from '../../lexicons/speech-verbs.ts';
import { Expressions } from '../../patterns/expressions.ts';
import type { TextDocument } from '../../text/document.ts';
import { type Names, readNames } from '../names/names.ts';
import { type Roles, readRoles } from '../names/roles.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { type Reading, readSource } from '../phrases/reading.ts';
import { textOf, tokenAt } from '../words.ts';
import { findAccusers } from './accusers.ts';
import { Antecedents } from './antecedents.ts';
import { resolveBody, resolveOwner, resolveSpokesperson } from './bodies.ts';
import { Cast, mention } from './cast.ts';
import { nameGroups } from './named-below.ts';
import { nameLead } from './named-next.ts';
import { describeUnnamed, resolveCrowd, resolveDescription, resolveUnnamed } from './people.ts';
import { isThirdPerson, resolvePronoun } from './pronouns.ts';
import { recordBehind } from './record-behind.ts';
import { pollOfShare, resolveRecord } from './records.ts';
import { NOBODY, ofEntities, type Resolved, type Scene, stated } from './scene.ts';

const BORROWED_CLAIMS = new Expressions(borrowedClaims.patterns);

/** How many attributions are resolved between two pauses. */
const ATTRIBUTIONS_A_STEP = 100;

/** Who the source of each attribution is, parallel to them, and the scene that was built on the way. Linear. */
export function* resolveAll(
  document: TextDocument,
  attributions: readonly FoundAttribution[],
): Generator<void, { scene: Scene; resolved: Resolved[] }> {
  const names = yield* readNames(document);
  const roles = readRoles(document, names);
  yield;
  const scene = new Resolver(document, attributions, names, roles);
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => placeOf(attributions[a]) - placeOf(attributions[b]));
  for (const [step, index] of order.entries()) {
    if (step % ATTRIBUTIONS_A_STEP === 0) yield;
    const { drafts } = scene.resolvedAt(index);
    scene.antecedents.spoke(drafts, placeOf(attributions[index]), attributions[index]?.content.at(-1)?.[1]);
  }
  yield;
  const resolved = attributions.map((_, index) => scene.resolvedAt(index));
  const grouped = nameLead(scene, attributions, nameGroups(document, attributions, resolved, roles));
  return { scene, resolved: findAccusers(document, attributions, grouped) };
}

/** Where an attribution stands in the text. */
export function placeOf(attribution: FoundAttribution | undefined): number {
  return attribution?.source[0]?.[0] ?? attribution?.cue[0]?.[0] ?? attribution?.content[0]?.[0] ?? 0;
}

const RAISING =
  /^(?:rais|voic)[a-z]* (?:[a-z]+ ){0,2}(?:concerns|questions|alarm|fears|worries|suspicions)\b/i;

/** Whether the phrase is of those who can have concerns: people and bodies, not what happens. */
function isSomebody(reading: Reading): boolean {
  switch (reading.sort) {
    case 'names':
      return reading.entities[0]?.type === 'person';
    case 'body':
      return reading.entity !== null || organizationWords.words.has(reading.head);
    case 'crowd':
      return crowdWords.words.has(reading.head);
    case 'pronoun':
      return /^(?:s?he|they|who)$/.test(reading.word);
    default:
      return /^(?:person|spokesperson|unnamed|members)$/.test(reading.sort);
  }
}

class Resolver implements Scene {
  readonly document: TextDocument;
  readonly attributions: readonly FoundAttribution[];
  readonly names: Names;
  readonly roles: Roles;
  readonly antecedents: Antecedents;
  readonly anyPerson: boolean;
  readonly cast = new Cast();
  readonly #resolved: (Resolved | undefined)[];
  readonly #bySentence = new Map<number, number[]>();
  readonly #byHead = new Map<string, Resolved>();

  constructor(document: TextDocument, attributions: readonly FoundAttribution[], names: Names, roles: Roles) {
    this.document = document;
    this.attributions = attributions;
    this.names = names;
    this.roles = roles;
    this.antecedents = new Antecedents(document, this.names);
    this.anyPerson = this.names.entities.some((entity) => entity.type === 'person');
    this.#resolved = new Array(attributions.length).fill(undefined);
    for (const [index, attribution] of attributions.entries()) {
      const sentence = this.antecedents.sentenceAt(placeOf(attribution));
      const list = this.#bySentence.get(sentence);
      if (list) list.push(index);
      else this.#bySentence.set(sentence, [index]);
    }
  }

  inSentence(sentence: number): readonly number[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  resolvedAt(index: number): Resolved {
    const known = this.#resolved[index];
    if (known) return known;
    this.#resolved[index] = NOBODY; // Ends circles of attributions that refer to each other.
    const resolved = this.#resolveOne(index);
    this.#resolved[index] = resolved;
    return resolved;
  }

  #resolveOne(index: number): Resolved {
    const attribution = this.attributions[index];
    const source = attribution?.source[0];
    if (!attribution) return NOBODY;
    if (!source)
      return attribution.continues === null
        ? NOBODY
        : { ...this.resolvedAt(attribution.continues), basis: 'inferred' };
    const first = tokenAt(this.document, source[0]);
    // A span may end in white space.
    const last = tokenAt(this.document, source[1] - 1);
    const end = (this.document.tokens.start[last] ?? source[1]) < source[1] ? last + 1 : last;
    const reading = readSource(this.document, this.names, first, end);
    const resolved = this.#isBorrowed(attribution, reading)
      ? NOBODY
      : (recordBehind(this, attribution, reading, first) ?? this.resolve(reading, first, attribution));
    for (const draft of resolved.drafts) {
      mention(draft, source[0], source[1], resolved.basis);
      describeUnnamed(this, draft, source[0], end);
    }
    return resolved;
  }

  /** "The blast raised fears", "police are investigating claims of …": the subject makes no claim. */
  #isBorrowed({ cue }: FoundAttribution, reading: Reading): boolean {
    return cue.some(([start, end]) => {
      const words = this.document.text.slice(start, end);
      // "The watchdog raised concerns": its own.
      if (RAISING.test(words) && isSomebody(reading)) return false;
      return BORROWED_CLAIMS.fit(words);
    });
  }

  resolve(reading: Reading, token: number, attribution: FoundAttribution): Resolved {
    // "An aide who wrote the letter said": one noun is one source, however often its words are read.
    const head =
      'phrase' in reading && reading.phrase.head >= 0
        ? `${reading.phrase.head} ${reading.sort}`
        : reading.sort === 'pronoun' && isThirdPerson(reading.word)
          ? `${reading.token} pronoun`
          : '';
    const known = this.#byHead.get(head);
    if (known) return known;
    const resolved = this.#resolve(reading, token, attribution);
    if (head !== '') this.#byHead.set(head, resolved);
    return resolved;
  }

  #resolve(reading: Reading, token: number, attribution: FoundAttribution): Resolved {
    switch (reading.sort) {
      case 'nobody':
        return NOBODY;
      case 'names':
        return ofEntities(this, reading.entities);
      case 'pronoun':
        return resolvePronoun(this, reading.word, reading.token, attribution);
      case 'person':
        return resolveDescription(this, reading.head, reading.definite, reading.phrase, token);
      case 'body':
        return reading.entity
          ? ofEntities(this, [reading.entity])
          : resolveBody(this, reading.head, reading.outlet, reading.phrase, token);
      case 'spokesperson':
        return resolveSpokesperson(this, reading.of, reading.phrase, token, attribution);
      case 'document':
        return resolveRecord(this, reading.head, reading.phrase, token);
      case 'unnamed':
        return resolveUnnamed(this, reading.head, reading.number, reading.phrase, token);
      case 'crowd':
        return (
          pollOfShare(this, reading.phrase, token) ?? resolveCrowd(this, reading.head, reading.phrase, token)
        );
      case 'members': {
        const named = ofEntities(this, reading.entities);
        const group = this.resolve(reading.group, token, attribution);
        return { ...named, drafts: [...named.drafts, ...group.drafts] };
      }
      case 'unknown':
        // "according to a company history": what no list knows is a record sooner than nobody.
        if (this.#isCited(attribution)) return resolveRecord(this, reading.head, reading.phrase, token);
        if (!this.#speaks(attribution)) return NOBODY;
        // "Civil protection said": what has no article is a body sooner than somebody.
        return reading.phrase.determiner === 'none' && reading.phrase.headEnd >= reading.phrase.endToken
          ? resolveBody(this, reading.head, false, reading.phrase, token)
          : resolveUnnamed(this, reading.head, 'one', reading.phrase, token);
      case 'stranger':
        return this.#stranger(reading.outlet, reading.phrase);
      case 'owner':
        return resolveOwner(this, reading, attribution);
    }
  }

  /** Whether the cue is "according to", which always leads to somebody or something. */
  #isCited({ cue }: FoundAttribution): boolean {
    return cue.some(([start, end]) => /^according to\b/i.test(this.document.text.slice(start, end)));
  }

  /** Whether the cue is a verb of speech, whose subject is somebody. */
  #speaks({ cue }: FoundAttribution): boolean {
    return cue.some(([start, end]) => {
      const first = tokenAt(this.document, start);
      const last = tokenAt(this.document, end - 1);
      for (let token = first; token <= last; token++)
        if (SPEECH_VERBS.has(this.document.tokens.lemma[token] ?? '')) return true;
      return false;
    });
  }

  /** A name that the rest of the text says nothing of. */
  #stranger(outlet: boolean, phrase: Phrase): Resolved {
    const name = textOf(this.document, phrase.firstToken, phrase.headEnd);
    const kind = outlet ? 'organization' : 'named';
    return stated(
      this.cast.keyed(`name ${name.toLowerCase()}`, () => ({
        kind,
        name,
        outlet,
        entity: null,
        head: '',
        plural: false,
      })),
    );
  }
}
