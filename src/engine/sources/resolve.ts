import type { FoundAttribution } from '../attributions/attribution.ts';
import { journalismWords, statementWords } from '../lexicons/document-words.ts';
import { insiderWords } from '../lexicons/insider-words.ts';
import { courtWords } from '../lexicons/organization-words.ts';
import type { AnalyzeOptions, Basis, SourceKind } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { accessOf } from './access.ts';
import { findAccusers } from './accusers.ts';
import { Antecedents } from './antecedents.ts';
import { Cast, type Draft, mention } from './cast.ts';
import { type Entity, type Gender, type NameMention, type Names, readNames } from './names.ts';
import { ownOutlets } from './own-outlets.ts';
import type { Phrase } from './phrase.ts';
import { type Reading, readSource } from './reading.ts';
import { relays } from './relay.ts';
import type { Resolution, ResolvedAttribution } from './resolution.ts';
import { type Roles, readRoles } from './roles.ts';
import { anonymityReasonIn, knowledgeIn } from './unnamed.ts';
import { lower, textOf, tokenAt } from './words.ts';

/** Who one attribution's source turned out to be. */
export interface Resolved {
  readonly kind: SourceKind;
  readonly drafts: readonly Draft[];
  readonly basis: Basis;
}

/**
 * Says for each attribution who is behind it: the sources that it names, their kind, and through whom they reached
 * this article. Every distinct source appears once, with all its mentions. Linear in the text and the attributions.
 */
export function resolveSources(
  document: TextDocument,
  attributions: readonly FoundAttribution[],
  options: AnalyzeOptions = {},
): Resolution {
  const resolver = new Resolver(document, attributions);
  const resolved = resolver.all();
  const { names, cast } = resolver;
  const own = ownOutlets(document, names, options);
  const relayed = relays({ document, names, cast, roles: resolver.roles, attributions, resolved, own });

  const used = new Set<Draft>();
  const use = (draft: Draft): void => {
    used.add(draft);
    if (draft.speaksFor) use(draft.speaksFor);
  };
  for (const one of resolved) for (const draft of one.drafts) use(draft);
  for (const relay of relayed) for (const draft of relay.via) use(draft);
  const { sources, ids } = cast.finish(used);
  const idOf = (draft: Draft): string => ids.get(draft) ?? '';
  return {
    sources,
    attributions: resolved.map((one, index): ResolvedAttribution => {
      const relay = relayed[index] ?? { via: [], secondhand: false, inferred: false };
      return {
        kind: one.kind,
        sources: one.drafts.map(idOf),
        via: relay.via.map(idOf),
        access: one.kind === 'document' ? accessOf(document, names, own, options, attributions[index]) : null,
        secondhand: relay.secondhand,
        basis: one.basis === 'inferred' || relay.inferred ? 'inferred' : 'stated',
      };
    }),
  };
}

class Resolver {
  readonly cast = new Cast();
  readonly names: Names;
  readonly #document: TextDocument;
  readonly #attributions: readonly FoundAttribution[];
  readonly #antecedents: Antecedents;
  readonly roles: Roles;
  readonly #resolved: (Resolved | undefined)[];

  constructor(document: TextDocument, attributions: readonly FoundAttribution[]) {
    this.#document = document;
    this.#attributions = attributions;
    this.names = readNames(document);
    this.roles = readRoles(document, this.names);
    this.#antecedents = new Antecedents(document, this.names);
    this.#resolved = new Array(attributions.length).fill(undefined);
  }

  all(): Resolved[] {
    const order = this.#attributions
      .map((_, index) => index)
      .sort((a, b) => placeOf(this.#attributions[a]) - placeOf(this.#attributions[b]));
    for (const index of order) {
      const one = this.#one(index);
      this.#resolved[index] = one;
      const place = placeOf(this.#attributions[index]);
      this.#antecedents.spoke(one.drafts, place);
    }
    const resolved = this.#attributions.map((_, index) => this.#resolved[index] ?? NOBODY);
    return findAccusers(this.#document, this.#attributions, resolved);
  }

  #one(index: number): Resolved {
    const attribution = this.#attributions[index];
    if (!attribution) return NOBODY;
    const first = attribution.source[0];
    const last = attribution.source[attribution.source.length - 1];
    if (!first || !last) return this.#unsourced(attribution);
    const from = tokenAt(this.#document, first[0]);
    const to = tokenAt(this.#document, first[1] - 1) + 1;
    const reading = readSource(this.#document, this.names, from, to);
    const resolved = this.#resolve(reading, from, attribution);
    for (const draft of resolved.drafts) {
      mention(draft, first[0], first[1], resolved.basis);
      this.#describe(draft, first[0], to);
    }
    return resolved;
  }

  #unsourced(attribution: FoundAttribution): Resolved {
    const origin = attribution.continues === null ? undefined : this.#resolved[attribution.continues];
    return origin ? { ...origin, basis: 'inferred' } : NOBODY;
  }

  #resolve(reading: Reading, token: number, attribution: FoundAttribution): Resolved {
    switch (reading.sort) {
      case 'nobody':
        return NOBODY;
      case 'names':
        return this.#named(reading.entities);
      case 'pronoun':
        return this.#pronoun(reading.word, reading.token, attribution);
      case 'person':
        return this.#person(reading.head, reading.definite, reading.phrase, token);
      case 'body':
        return reading.entity
          ? this.#named([reading.entity])
          : this.#body(reading.head, reading.outlet, reading.phrase, token);
      case 'spokesperson':
        return this.#spokesperson(reading.of, reading.phrase, token, attribution);
      case 'document':
        return this.#record(reading.head, reading.phrase, token);
      case 'unnamed':
        return this.#unnamed(reading.head, reading.number, reading.phrase);
      case 'crowd':
        return this.#crowd(reading.head, reading.phrase);
      case 'stranger':
        return this.#stranger(reading.outlet, reading.phrase);
      case 'owner':
        if (reading.entity) return this.#named([reading.entity]);
        return this.#pronoun(lower(this.#document, reading.pronoun), reading.pronoun, attribution);
    }
  }

  #stranger(outlet: boolean, phrase: Phrase): Resolved {
    const name = textOf(this.#document, phrase.firstToken, phrase.headEnd);
    const kind = outlet ? 'organization' : 'named';
    const draft = this.cast.keyed(`name ${name.toLowerCase()}`, () => ({
      kind,
      name,
      outlet,
      entity: null,
      head: '',
      plural: false,
    }));
    return { kind, drafts: [draft], basis: 'stated' };
  }

  #named(entities: readonly Entity[], basis: Basis = 'stated'): Resolved {
    const drafts = entities.map((entity) => this.#draftOf(entity));
    return { kind: drafts[0]?.kind ?? 'named', drafts, basis };
  }

  #draftOf(entity: Entity): Draft {
    const draft = this.cast.ofEntity(entity);
    const body = this.roles.speaksFor(entity);
    if (body && !draft.speaksFor && body !== entity) draft.speaksFor = this.#campaignOf(body);
    return draft;
  }

  /** A person's spokesman speaks for the person's side, which is a body of its own. */
  #campaignOf(entity: Entity): Draft {
    return this.cast.ofEntity(entity);
  }

  #pronoun(word: string, token: number, attribution: FoundAttribution): Resolved {
    switch (word) {
      case 'he':
      case 'him':
      case 'his':
      case 'himself':
        return this.#personPronoun('he', token);
      case 'she':
      case 'her':
      case 'hers':
      case 'herself':
        return this.#personPronoun('she', token);
      case 'they':
      case 'them':
      case 'their':
      case 'theirs':
      case 'themselves': {
        const last = this.#antecedents.last(token, () => true, 2);
        const drafts = this.#antecedents.group(token);
        const [draft] = drafts.length > 0 || !last ? drafts : [last];
        return draft
          ? { kind: draft.kind, drafts: drafts.length > 0 ? drafts : [draft], basis: 'inferred' }
          : { kind: 'vague', drafts: [], basis: 'inferred' };
      }
      case 'it':
      case 'its':
      case 'itself': {
        const draft = this.#antecedents.thing(token);
        return draft
          ? { kind: draft.kind, drafts: [draft], basis: 'inferred' }
          : { kind: 'organization', drafts: [], basis: 'inferred' };
      }
      case 'who':
      case 'whom':
      case 'whose':
      case 'which':
      case 'that':
        return this.#relative(token, attribution);
      case 'i':
      case 'me':
      case 'my':
      case 'mine':
      case 'myself':
      case 'we':
      case 'us':
      case 'our':
      case 'ours':
      case 'ourselves':
        return this.#speaker(token, attribution);
      case 'both':
      case 'neither':
      case 'either': {
        const draft = this.#antecedents.last(token, () => true);
        return draft ? { kind: draft.kind, drafts: [], basis: 'inferred' } : VAGUE;
      }
      default:
        return VAGUE;
    }
  }

  #personPronoun(gender: Gender, token: number): Resolved {
    const found = this.#antecedents.person(gender, token);
    if (!found) return { kind: this.#anyPerson() ? 'named' : 'unnamed', drafts: [], basis: 'inferred' };
    const draft = isMention(found) ? this.#draftOf(found.entity) : found;
    if (draft.entity) draft.entity.gender ??= gender;
    return { kind: draft.kind, drafts: [draft], basis: 'inferred' };
  }

  #anyPerson(): boolean {
    return this.names.entities.some((entity) => entity.type === 'person');
  }

  /** "who" and "which" take up the noun phrase right before them. */
  #relative(token: number, attribution: FoundAttribution): Resolved {
    let end = token;
    while (end > 0 && /^[,(—–-]$/.test(lower(this.#document, end - 1))) end--;
    const name = this.names.at(end - 1);
    if (name)
      return this.#resolve(
        readSource(this.#document, this.names, name.firstToken, end),
        name.firstToken,
        attribution,
      );
    let first = end;
    while (
      first > 0 &&
      end - first < 10 &&
      /^[\p{L}\p{N}'’.-]+$/u.test(lower(this.#document, first - 1)) &&
      !VERBS.has(this.#document.tokens.pos[first - 1] ?? -1)
    )
      first--;
    if (first === end) return VAGUE;
    const reading = readSource(this.#document, this.names, first, end);
    return reading.sort === 'pronoun'
      ? this.#resolveSafely(reading, first, attribution)
      : this.#resolve(reading, first, attribution);
  }

  #resolveSafely(
    reading: Extract<Reading, { sort: 'pronoun' }>,
    token: number,
    attribution: FoundAttribution,
  ): Resolved {
    return ['who', 'whom', 'whose', 'which', 'that'].includes(reading.word)
      ? VAGUE
      : this.#pronoun(reading.word, token, attribution);
  }

  /** "I" and "we" within quoted words are whoever is quoted; elsewhere the author. */
  #speaker(token: number, attribution: FoundAttribution): Resolved {
    const holder = attribution.within === null ? undefined : this.#resolved[attribution.within];
    if (holder && holder.drafts.length > 0) return { ...holder, basis: 'inferred' };
    const offset = this.#document.tokens.start[token] ?? 0;
    const quoted = this.#document.quotations.some(
      (quotation) => quotation.start <= offset && offset < quotation.end,
    );
    if (!quoted) return { kind: 'named', drafts: [], basis: 'stated' };
    const draft = this.#antecedents.last(
      token,
      (candidate) => candidate.entity !== null || candidate.kind === 'unnamed',
      3,
    );
    return draft
      ? { kind: draft.kind, drafts: [draft], basis: 'inferred' }
      : { kind: 'named', drafts: [], basis: 'inferred' };
  }

  #person(head: string, definite: boolean, phrase: Phrase, token: number): Resolved {
    if (definite) {
      const described = this.#antecedents.lastWithHead(head);
      const holders = this.roles
        .holders(head)
        .filter((entity) => (entity.mentions[0]?.firstToken ?? 0) < token);
      const kin = phrase.determiner === 'possessive';
      if (kin && !KIN.has(head)) return this.#unnamed(head, 'one', phrase);
      if (
        !kin &&
        described &&
        (described.kind === 'unnamed' || holders.length === 0) &&
        described.kind !== 'vague' &&
        !described.plural
      )
        return { kind: described.kind, drafts: [described], basis: 'inferred' };
      const entity = holders.length === 1 ? holders[0] : this.#mostRecent(holders, token);
      if (entity) return this.#named([entity], 'inferred');
      if (kin) return this.#unnamed(head, 'one', phrase);
      if (!insiderWords.words.has(head)) {
        const last = this.#antecedents.last(token, (draft) => draft.kind === 'named', 3);
        return last
          ? { kind: 'named', drafts: [last], basis: 'inferred' }
          : { kind: this.#anyPerson() ? 'named' : 'unnamed', drafts: [], basis: 'inferred' };
      }
    }
    return this.#unnamed(head, 'one', phrase);
  }

  #mostRecent(entities: readonly Entity[], token: number): Entity | undefined {
    const offset = this.#document.tokens.start[token] ?? 0;
    const draft = this.#antecedents.last(
      token,
      (candidate) => candidate.entity !== null && entities.includes(candidate.entity),
    );
    if (draft?.entity) return draft.entity;
    let best: Entity | undefined;
    let place = -1;
    for (const entity of entities) {
      for (const one of entity.mentions) {
        if (one.start >= offset) break;
        if (one.start > place) {
          place = one.start;
          best = entity;
        }
      }
    }
    return best;
  }

  #body(head: string, outlet: boolean, phrase: Phrase, token: number): Resolved {
    const name = textOf(this.#document, phrase.firstToken, phrase.headEnd);
    if (phrase.owner && !outlet) {
      const key = `${phrase.owner.entity.index} ${head}`;
      const draft = this.cast.keyed(key, () => ({
        kind: 'organization',
        name: withoutArticle(name),
        outlet: false,
        entity: null,
        head,
        plural: false,
      }));
      return { kind: 'organization', drafts: [draft], basis: 'stated' };
    }
    if (phrase.ownerPronoun >= 0) {
      const owner = this.#personPronoun(
        lower(this.#document, phrase.ownerPronoun) === 'her' ? 'she' : 'he',
        phrase.ownerPronoun,
      ).drafts[0];
      if (owner?.entity) {
        const label = `${owner.name}’s ${head}`;
        const draft = this.cast.keyed(`${owner.entity.index} ${head}`, () => ({
          kind: 'organization',
          name: label,
          outlet: false,
          entity: null,
          head,
          plural: false,
        }));
        return { kind: 'organization', drafts: [draft], basis: 'inferred' };
      }
    }
    if (phrase.determiner === 'definite' || outlet) {
      const known = outlet ? this.#outletBefore(token) : this.#bodyBefore(head, phrase, token);
      if (known) return { kind: 'organization', drafts: [known], basis: 'inferred' };
    }
    const draft = this.cast.keyed(withoutArticle(name).toLowerCase(), () => ({
      kind: 'organization',
      name: phrase.determiner === 'definite' && !courtWords.has(head) ? withoutArticle(name) : name,
      outlet,
      entity: null,
      head,
      plural: false,
    }));
    return { kind: 'organization', drafts: [draft], basis: 'stated' };
  }

  /** The outlet that "the news outlet" takes up: the last that spoke, else the last named. */
  #outletBefore(token: number): Draft | null {
    const spoke = this.#antecedents.last(token, (draft) => draft.outlet, Number.POSITIVE_INFINITY);
    if (spoke) return spoke;
    for (let i = this.names.mentions.length - 1; i >= 0; i--) {
      const one = this.names.mentions[i];
      if (one && one.firstToken < token && one.entity.type === 'outlet')
        return this.cast.ofEntity(one.entity);
    }
    return null;
  }

  #bodyBefore(head: string, phrase: Phrase, token: number): Draft | null {
    if (phrase.head - phrase.firstToken > 1) return null;
    const same = this.#antecedents.last(
      token,
      (draft) => draft.kind === 'organization' && !draft.outlet && endsWith(draft, head),
      30,
    );
    if (same) return same;
    for (const one of this.#mentionsBefore(token, 40)) {
      if (one.entity.type === 'organization' && one.entity.name.toLowerCase().endsWith(head))
        return this.cast.ofEntity(one.entity);
    }
    if (!GENERIC_BODIES.has(head)) return null;
    const last = this.#antecedents.last(token, (draft) => draft.kind === 'organization' && !draft.outlet, 4);
    if (last) return last;
    for (const one of this.#mentionsBefore(token, 6))
      if (one.entity.type === 'organization') return this.cast.ofEntity(one.entity);
    return null;
  }

  *#mentionsBefore(token: number, most: number): Generator<NameMention> {
    let low = 0;
    let high = this.names.mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.names.mentions[middle]?.firstToken ?? Number.POSITIVE_INFINITY) < token) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - most); i--) {
      const one = this.names.mentions[i];
      if (one) yield one;
    }
  }

  #spokesperson(of: Reading | null, phrase: Phrase, token: number, attribution: FoundAttribution): Resolved {
    const whom = of
      ? this.#resolve(of, token, attribution).drafts[0]
      : this.#antecedents.last(
          token,
          (draft) => draft.kind === 'organization' && draft.speaksFor === null,
          8,
        );
    const name = textOf(this.#document, phrase.firstToken, phrase.endToken);
    const key = `spokesperson ${whom ? whom.name : name.toLowerCase()}`;
    const draft = this.cast.keyed(key, () => ({
      kind: 'organization',
      name,
      outlet: false,
      entity: null,
      head: 'spokesperson',
      plural: false,
      speaksFor: whom ?? null,
    }));
    return { kind: 'organization', drafts: [draft], basis: of === null && whom ? 'inferred' : 'stated' };
  }

  #record(head: string, phrase: Phrase, token: number): Resolved {
    const name = textOf(this.#document, phrase.firstToken, phrase.endToken);
    const publisher = phrase.owner ?? this.#publisherAfter(phrase);
    if (publisher?.entity.type === 'outlet' && journalismWords.has(head) && !RESEARCH.has(head))
      return this.#named([publisher.entity]);
    if (phrase.determiner === 'definite' && phrase.headEnd >= phrase.endToken) {
      if (statementWords.has(head)) {
        const issuer = this.#antecedents.last(
          token,
          (draft) => draft.kind === 'organization' || draft.kind === 'named',
          3,
        );
        if (issuer) return { kind: issuer.kind, drafts: [issuer], basis: 'inferred' };
      }
      const known = this.#antecedents.lastWithHead(head);
      if (known && known.kind === 'document') return { kind: 'document', drafts: [known], basis: 'inferred' };
    }
    const draft = this.cast.keyed(`record ${withoutArticle(name).toLowerCase()}`, () => ({
      kind: 'document',
      name: withoutArticle(name),
      outlet: false,
      entity: null,
      head,
      plural: false,
    }));
    return { kind: 'document', drafts: [draft], basis: 'stated' };
  }

  /** "a report by Politico", "an article in The Atlantic". */
  #publisherAfter(phrase: Phrase): NameMention | null {
    if (!['by', 'in', 'from', 'on', 'at', 'of'].includes(lower(this.#document, phrase.headEnd))) return null;
    const next =
      lower(this.#document, phrase.headEnd + 1) === 'the' ? phrase.headEnd + 2 : phrase.headEnd + 1;
    return next < phrase.endToken ? this.names.at(next) : null;
  }

  #unnamed(head: string, number: 'one' | 'several', phrase: Phrase): Resolved {
    const name = textOf(this.#document, phrase.firstToken, phrase.endToken);
    const fresh = (): Draft =>
      this.cast.add({
        kind: 'unnamed',
        name,
        outlet: false,
        entity: null,
        head,
        plural: number === 'several',
        number,
      });
    if (phrase.determiner === 'definite') {
      const known = this.#antecedents.lastWithHead(head);
      if (known && known.kind === 'unnamed' && known.plural === (number === 'several'))
        return { kind: 'unnamed', drafts: [known], basis: 'inferred' };
    }
    // "officials" again are the same officials; "a source" again may be another one.
    const draft =
      number === 'several' && phrase.count === null
        ? this.cast.keyed(`unnamed ${withoutArticle(name).toLowerCase()}`, () => ({
            kind: 'unnamed',
            name,
            outlet: false,
            entity: null,
            head,
            plural: true,
            number,
          }))
        : fresh();
    return { kind: 'unnamed', drafts: [draft], basis: 'stated' };
  }

  #crowd(head: string, phrase: Phrase): Resolved {
    const name = textOf(this.#document, phrase.firstToken, phrase.endToken);
    const draft = this.cast.keyed(`crowd ${name.toLowerCase()}`, () => ({
      kind: 'vague',
      name,
      outlet: false,
      entity: null,
      head,
      plural: true,
    }));
    return { kind: 'vague', drafts: [draft], basis: 'stated' };
  }

  /** How an unnamed source knows and why it is unnamed: said in the phrase or in the rest of its sentence. */
  #describe(draft: Draft, start: number, endToken: number): void {
    if (draft.kind !== 'unnamed') return;
    const sentence = this.#document.sentences[this.#antecedents.sentenceAt(start)];
    if (!sentence) return;
    const phrase = this.#document.text.slice(start, this.#document.tokens.end[endToken - 1]);
    draft.knowledge ??=
      knowledgeIn(phrase) ??
      knowledgeIn(this.#document.text.slice(start, sentence.end).slice(0, phrase.length + 90));
    draft.anonymityReason ??= anonymityReasonIn(this.#document.text.slice(start, sentence.end).slice(0, 600));
  }
}

const NOBODY: Resolved = { kind: 'impersonal', drafts: [], basis: 'stated' };
const VAGUE: Resolved = { kind: 'vague', drafts: [], basis: 'stated' };
/** Indexes of VERB and AUX in the columns of parts of speech. */
const VERBS: ReadonlySet<number> = new Set([3, 15]);
/** Whom "his wife" may mean, when the text names one. */
const KIN: ReadonlySet<string> = new Set(
  'wife,husband,father,mother,son,daughter,brother,sister,widow,manager,chairman,chairwoman,opponent,rival,deputy,predecessor,successor'.split(
    ',',
  ),
);
/** Bodies that any body may be called. */
const GENERIC_BODIES: ReadonlySet<string> = new Set(
  'company,firm,agency,organization,organisation,group,body,institution,nonprofit,charity,union,bank,maker,manufacturer,retailer,giant,carrier,airline,government,department,ministry,bureau,office,association,foundation,startup,watchdog'.split(
    ',',
  ),
);
/** Research that an outlet publishes counts as a record; its articles count as the outlet’s word. */
const RESEARCH: ReadonlySet<string> = new Set([
  'survey',
  'analysis',
  'review',
  'tally',
  'investigation',
  'interview',
  'poll',
]);

function placeOf(attribution: FoundAttribution | undefined): number {
  return attribution?.source[0]?.[0] ?? attribution?.cue[0]?.[0] ?? attribution?.content[0]?.[0] ?? 0;
}

function isMention(found: NameMention | Draft): found is NameMention {
  return 'firstToken' in found;
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|The|a|A|an|An) /, '');
}

function endsWith(draft: Draft, head: string): boolean {
  return draft.head === head || draft.name.toLowerCase().endsWith(` ${head}`);
}
