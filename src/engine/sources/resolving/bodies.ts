import type { FoundAttribution } from '../../attributions/attribution.ts';
import { ANY_FIRM, genericBodies, SORTS_BY_NAME } from '../../lexicons/organization-words.ts';
import { AMBIGUOUS_OUTLETS, MEDIA_ATTRIBUTES } from '../../lexicons/outlet-words.ts';
import { countries } from '../../lexicons/places.ts';
import type { NameMention } from '../names/names.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Reading } from '../phrases/reading.ts';
import { lower, partOfSpeech, textOf } from '../words.ts';
import type { SourceDraft } from './cast.ts';
import { outletTakenUp } from './outlet-anaphora.ts';
import { resolvePerson, resolvePronoun } from './pronouns.ts';
import { lastStudy } from './records.ts';
import {
  described,
  inferred,
  ofEntities,
  type Resolved,
  type Scene,
  stated,
  withoutArticle,
} from './scene.ts';

/** How many names back "the agency" may take up one of another wording, and how many for one with that word. */
const NEAR_NAMES = 6;
const FAR_NAMES = 40;

/** A body by description: "Calder’s campaign", "the agency", "the news outlet". */
export function resolveBody(
  scene: Scene,
  head: string,
  describesOutlet: boolean,
  phrase: Phrase,
  token: number,
): Resolved {
  const { document, cast } = scene;
  const outlet = describesOutlet && !isOtherThing(scene, head, token);
  const name = withoutArticle(textOf(document, phrase.firstToken, phrase.headEnd));
  if (phrase.owner && !outlet)
    return stated(
      cast.keyed(`${phrase.owner.entity.index} ${head}`, () => described('organization', name, head)),
    );
  if (phrase.ownerPronoun >= 0) {
    const pronoun = lower(document, phrase.ownerPronoun);
    const owner =
      pronoun === 'his' || pronoun === 'her'
        ? resolvePerson(scene, pronoun === 'her' ? 'she' : 'he', phrase.ownerPronoun).drafts[0]
        : undefined;
    const { entity } = owner ?? {};
    if (entity)
      return inferred(
        [
          cast.keyed(`${entity.index} ${head}`, () =>
            described('organization', `${entity.name}’s ${head}`, head),
          ),
        ],
        'organization',
      );
  }
  const force = head === 'police' && phrase.head - phrase.firstToken < 2 ? onlyForce(scene) : null;
  if (force) return inferred([force], 'organization');
  if (outlet && head === 'paper' && phrase.determiner === 'definite' && !outletTakenUp(scene, head, token)) {
    const study = lastStudy(scene.antecedents, token);
    if (study) return inferred([study], 'document');
  }
  if (phrase.determiner === 'definite' || outlet) {
    const known = outlet
      ? outletTakenUp(scene, head, token)
      : (bodyBefore(scene, head, phrase, token) ?? outletMeant(scene, head, token));
    if (known) return inferred([known], 'organization');
  }
  return stated(cast.keyed(name.toLowerCase(), () => ({ ...described('organization', name, head), outlet })));
}

/** "the network" after "a hospital network": what the text has called so is no outlet. */
function isOtherThing({ document }: Scene, head: string, token: number): boolean {
  if (!AMBIGUOUS_OUTLETS.has(head) || lower(document, token) !== 'the' || lower(document, token + 1) !== head)
    return false;
  for (let t = token - 1; t >= Math.max(0, token - OWNED_REACH); t--) {
    if (lower(document, t) !== head) continue;
    const before = lower(document, t - 1);
    if (partOfSpeech(document, t - 1) === 'NOUN' && !MEDIA_ATTRIBUTES.has(before)) return true;
  }
  return false;
}

/** "The corporation" where no company has spoken: a broadcaster; "the site cautions" after an outlet: places say nothing. */
function outletMeant(scene: Scene, head: string, token: number): SourceDraft | null {
  return /^(?:corporation|site|website|portal|blog)$/.test(head) ? outletTakenUp(scene, head, token) : null;
}

function bodyBefore(scene: Scene, head: string, phrase: Phrase, token: number): SourceDraft | null {
  const { antecedents, names, cast } = scene;
  if (phrase.head - phrase.firstToken > 1) return null;
  const isBody = (draft: SourceDraft): boolean => draft.kind === 'organization' && !draft.outlet;
  // "the Halibut Company … the company": any firm is one, whatever its name says.
  const isAny = ANY_FIRM.has(head);
  const same = antecedents.last(
    token,
    (draft) => isBody(draft) && (draft.head === head || (!isAny && isCalled(draft.name, head))),
    30,
  );
  // "the ministry" after "a spokeswoman for the ministry"
  if (same) return same.speaksFor ?? same;
  const before = names.before(token, FAR_NAMES).filter((one) => one.entity.type === 'organization');
  const namesake = before.find(
    ({ entity: { name } }) => !isAny && (name.toLowerCase().endsWith(head) || isCalled(name, head)),
  );
  if (namesake) return cast.ofEntity(namesake.entity);
  const owned = ownedBefore(scene, head, phrase.head);
  if (owned) return owned;
  if (TYPED.has(head)) return onlyBody(scene, phrase.head, TYPED.get(head) ?? null);
  if (!genericBodies.has(head)) return null;
  // A country is a government, but no company and no ministry.
  const fits = (name: string): boolean =>
    !(head !== 'government' && countries.has(name.toLowerCase())) && !isOfAnotherSort(name, head);
  const last = antecedents.lastTurn(token, (draft) => isBody(draft) && fits(draft.name), LAST_REACH);
  const near = names
    .before(token, NEAR_NAMES)
    .filter(({ entity }) => entity.type === 'organization' && fits(entity.name));
  const subject = isAny ? lastSubject(scene, near, token, last?.until ?? -1) : null;
  if (last && !subject) return last.draft.speaksFor ?? last.draft;
  const named = subject ?? near[0];
  return named ? cast.ofEntity(named.entity) : null;
}

/** How many sentences back a body may have spoken that "the agency" takes up. */
const LAST_REACH = 4;

/** The nearest of the bodies named behind the sentence `after` that is neither an owner nor behind a preposition: what is spoken of, not what it deals with. */
function lastSubject(
  { document, antecedents }: Scene,
  bodies: readonly NameMention[],
  token: number,
  after: number,
): NameMention | undefined {
  const oldest = antecedents.sentenceAt(document.tokens.start[token] ?? 0) - LAST_REACH;
  return bodies.find(({ firstToken, endToken, start }) => {
    const sentence = antecedents.sentenceAt(start);
    return (
      sentence > after &&
      sentence >= oldest &&
      partOfSpeech(document, firstToken - 1) !== 'ADP' &&
      !/^['’]s?$/.test(lower(document, endToken))
    );
  });
}

/** What the names of parts of a state hold that may be taken up by these words. */
const STATE: ReadonlyMap<string, RegExp> = new Map([
  ['government', /\b(?:government|administration|cabinet)\b/i],
  ['ministry', /\b(?:ministry|treasury|office)\b/i],
  ['department', /\b(?:department|dept|office|police)\b/i],
]);

/** "Orange City" is no union and no company, "Marsh College" no ministry. */
function isOfAnotherSort(name: string, head: string): boolean {
  const known = STATE.get(head);
  if (known) return !known.test(name) && !countries.has(name.toLowerCase()) && !/^[A-Z]{2,}$/.test(name);
  const last = /[\p{L}-]+$/u.exec(name.toLowerCase())?.[0] ?? '';
  return last !== head && SORTS_BY_NAME.has(last);
}

/** "the council" for the National Security Council, "the museum" for the Museum of Marsh History. */
function isCalled(name: string, head: string): boolean {
  const words = ` ${name.toLowerCase()} `;
  return [' ', ' of ', ' on ', ' for '].some(
    (link) => words.includes(` ${head}${link}`) && (link !== ' ' || words.endsWith(` ${head} `)),
  );
}

/** Nouns that take up a body only where one alone can be meant, with what its name must look like, if anything. */
const TYPED: ReadonlyMap<string, RegExp | null> = new Map([
  ['club', null],
  ['team', null],
  ['side', null],
  ['chain', null],
  ['brand', null],
  [
    'party',
    /\b(?:party|labour|labor|greens|democrats|liberals|conservatives|tories|republicans|nationals|front|alliance|union|congress|league)\b/i,
  ],
  ['force', /\b(?:police|constabulary|force|guard)\b/i],
  ['hospital', /\b(?:hospital|clinic|infirmary|medical|health)\b/i],
  ['university', /\b(?:university|college|institute|school)\b/i],
  ['regulator', /\b(?:authority|commission|agency|board|office|regulator|[a-z]*com)\b/i],
  ['court', /\b(?:court|tribunal)\b/i],
]);
/** How far back that one is looked for, in names. */
const TYPED_NAMES = 12;

function onlyBody({ names, cast }: Scene, token: number, looks: RegExp | null): SourceDraft | null {
  const bodies = new Set(
    names
      .before(token, TYPED_NAMES)
      .map(({ entity }) => entity)
      .filter(
        ({ type, name }) =>
          type === 'organization' &&
          !countries.has(name.toLowerCase()) &&
          (looks === null || looks.test(name)),
      ),
  );
  const [body] = bodies;
  return body && bodies.size === 1 ? cast.ofEntity(body) : null;
}

/** "police" in an article on one force of that name. */
function onlyForce({ names, cast }: Scene): SourceDraft | null {
  return names.onlyForce ? cast.ofEntity(names.onlyForce) : null;
}

/** How many tokens back a body may have been introduced by its owner: "Brazil’s health ministry … the ministry". */
const OWNED_REACH = 250;

function ownedBefore({ document, names, cast }: Scene, head: string, token: number): SourceDraft | null {
  for (let t = token - 1; t >= Math.max(0, token - OWNED_REACH); t--) {
    if (lower(document, t) !== head || names.at(t)) continue;
    for (let before = t - 1; before >= t - 4; before--) {
      const owner = names.at(before);
      if (owner)
        return cast.keyed(`${owner.entity.index} ${head}`, () =>
          described('organization', textOf(document, owner.firstToken, t + 1), head),
        );
      if (['the', 'a', 'an', 'of', ',', '.'].includes(lower(document, before))) break;
    }
  }
  return null;
}

/** Somebody without a name who speaks for a body, on the record: a source of its own that counts with the body. */
export function resolveSpokesperson(
  scene: Scene,
  of: Reading | null,
  phrase: Phrase,
  token: number,
  attribution: FoundAttribution,
): Resolved {
  const { document, cast, antecedents } = scene;
  const whom = of
    ? scene.resolve(of, token, attribution).drafts[0]
    : antecedents.last(token, (draft) => draft.kind === 'organization' && draft.speaksFor === null, 8);
  const name = textOf(document, phrase.firstToken, phrase.endToken);
  const draft = cast.keyed(`spokesperson ${whom ? whom.name : name.toLowerCase()}`, () => ({
    ...described('organization', name, 'spokesperson'),
    speaksFor: whom ?? null,
  }));
  return of === null && whom ? inferred([draft], 'organization') : stated(draft);
}

/** The owner of a thing is the source of what it says: "Marsh’s" view, "his message". */
export function resolveOwner(
  scene: Scene,
  reading: Extract<Reading, { sort: 'owner' }>,
  attribution: FoundAttribution,
): Resolved {
  if (reading.entity) return ofEntities(scene, [reading.entity]);
  return resolvePronoun(scene, lower(scene.document, reading.pronoun), reading.pronoun, attribution);
}
