import type { FoundAttribution } from '../../attributions/attribution.ts';
import { LEADING_IN, PLACING } from '../../lexicons/noun-phrase-words.ts';
import { FIRST_PERSON_PRONOUNS, HE, IT, RELATIVE_PRONOUNS, SHE, THEY } from '../../lexicons/pronouns.ts';
import { PARTS_OF_SPEECH } from '../../text/document.ts';
import { lastStartingBy } from '../../text/ranges.ts';
import type { Entity, Gender, NameMention } from '../names/names.ts';
import { readSource } from '../phrases/reading.ts';
import { lower, tokenAt } from '../words.ts';
import { mention, type SourceDraft } from './cast.ts';
import { inferred, ofEntities, type Resolved, type Scene, VAGUE } from './scene.ts';

/** Whether the pronoun means the same people in whatever attribution it is read; "I" and "who" don’t. */
export function isThirdPerson(word: string): boolean {
  return [HE, SHE, THEY, IT].some((words) => words.has(word));
}

/** Whom a pronoun as a source means. Where nobody fits, only the kind is said, and no source. */
export function resolvePronoun(
  scene: Scene,
  word: string,
  token: number,
  attribution: FoundAttribution,
): Resolved {
  if (HE.has(word)) return resolvePerson(scene, 'he', token);
  if (SHE.has(word)) return resolvePerson(scene, 'she', token);
  if (THEY.has(word)) return resolveGroup(scene, token);
  if (IT.has(word)) {
    const subject = word === 'it' ? subjectOf(scene, token, attribution) : null;
    if (subject) return ofEntities(scene, [subject], 'inferred');
    const draft = scene.antecedents.thing(token);
    return draft ? inferred([draft], 'organization') : onlyBodyBefore(scene, token);
  }
  if (RELATIVE_PRONOUNS.has(word)) return resolveRelative(scene, word, token, attribution);
  if (FIRST_PERSON_PRONOUNS.has(word)) return resolveSpeaker(scene, token, attribution);
  return VAGUE;
}

/** "Vantor will close two shops, it said": the body that the content’s clause is about. */
function subjectOf({ document, names }: Scene, token: number, { content }: FoundAttribution): Entity | null {
  const [start, end] = content[0] ?? [0, 0];
  if (content.length === 0 || end > (document.tokens.start[token] ?? 0)) return null;
  const first = tokenAt(document, start);
  const subject = names.at(lower(document, first) === 'the' ? first + 1 : first);
  if (!subject || !/^(?:organization|outlet)$/.test(subject.entity.type)) return null;
  const verb = PARTS_OF_SPEECH[document.tokens.pos[subject.endToken] ?? -1];
  return verb === 'VERB' || verb === 'AUX' ? subject.entity : null;
}

/** For "it" where nothing has spoken: the body of the sentence before, where that names just one. */
function onlyBodyBefore(scene: Scene, token: number): Resolved {
  const { document, names, antecedents } = scene;
  const before = document.sentences[antecedents.sentenceAt(document.tokens.start[token] ?? 0) - 1];
  const bodies = new Set(
    names
      .before(token, 8)
      .filter(
        (one) =>
          before &&
          one.start >= before.start &&
          (one.entity.type === 'organization' || one.entity.type === 'outlet'),
      )
      .map((one) => one.entity),
  );
  return bodies.size === 1 ? ofEntities(scene, [...bodies], 'inferred') : inferred([], 'organization');
}

/** "he", "she" and their forms. */
export function resolvePerson(scene: Scene, gender: Gender, token: number): Resolved {
  const found = scene.antecedents.person(gender, token);
  if (!found) return inferred([], scene.anyPerson ? 'named' : 'unnamed');
  const { drafts } = isMention(found) ? ofEntities(scene, [found.entity]) : { drafts: [found] };
  const entity = drafts[0]?.entity;
  if (entity) entity.gender ??= gender;
  return inferred(drafts, 'named');
}

function isMention(found: NameMention | SourceDraft): found is NameMention {
  return 'firstToken' in found;
}

function resolveGroup(scene: Scene, token: number): Resolved {
  const group = scene.antecedents.group(token);
  if (group.length > 0) return inferred(group, 'vague');
  // A singular "they": whoever spoke just before.
  const last = scene.antecedents.last(token, () => true, 2);
  return inferred(last ? [last] : [], 'vague');
}

/** "who" and "which" take up the noun phrase right before them; "which" only the nearest. */
function resolveRelative(scene: Scene, word: string, token: number, attribution: FoundAttribution): Resolved {
  const { document, names } = scene;
  let end = token;
  while (end > 0 && /^[,(—–-]$/.test(lower(document, end - 1))) end--;
  const nearest = names.at(end - 1);
  // "farmers in the Vale, who": a place is nobody; "who" goes on to the people.
  const isWho = word === 'who' || word === 'whom';
  const name =
    nearest && isWho && nearest.entity.type !== 'person' && isPlace(scene, nearest) ? null : nearest;
  let first = name ? name.firstToken : end;
  if (!name) {
    const opening =
      document.sentences[scene.antecedents.sentenceAt(document.tokens.start[token] ?? 0)]?.firstToken ?? 0;
    while (first > opening && end - first < 10 && isNominal(scene, first - 1)) {
      if (LEADING_IN.has(lower(document, first - 1))) break;
      first--;
      if (!isWho && document.tokens.pos[first] === ADPOSITION) break;
    }
  }
  if (first === end) return VAGUE;
  const reading = readSource(document, names, first, end);
  if (reading.sort === 'pronoun' && RELATIVE_PRONOUNS.has(reading.word)) return VAGUE;
  const resolved = scene.resolve(reading, first, attribution);
  const [start, until] = [document.tokens.start[first] ?? 0, document.tokens.end[end - 1] ?? 0];
  // The words that the relative takes up are the source’s own, where no name already stands for it.
  for (const draft of resolved.drafts)
    if (draft.entity === null) mention(draft, start, until, resolved.basis);
  return resolved;
}

/** Whether a name says where those before it are: "on Capitol Hill". */
function isPlace({ document }: Scene, { firstToken }: NameMention): boolean {
  const before = lower(document, firstToken - 1) === 'the' ? firstToken - 2 : firstToken - 1;
  return PLACING.has(lower(document, before));
}

const ADPOSITION = PARTS_OF_SPEECH.indexOf('ADP');
const VERBS: ReadonlySet<number> = new Set([PARTS_OF_SPEECH.indexOf('VERB'), PARTS_OF_SPEECH.indexOf('AUX')]);

function isNominal({ document }: Scene, token: number): boolean {
  return /^[\p{L}\p{N}'’./-]+$/u.test(lower(document, token)) && !VERBS.has(document.tokens.pos[token] ?? -1);
}

/** "I" and "we" within quoted words are whoever is quoted; elsewhere the author. */
function resolveSpeaker(scene: Scene, token: number, attribution: FoundAttribution): Resolved {
  const { document, antecedents } = scene;
  if (attribution.within !== null) {
    const holder = scene.resolvedAt(attribution.within);
    if (holder.drafts.length > 0) return { ...holder, basis: 'inferred' };
  }
  const offset = document.tokens.start[token] ?? 0;
  const quotation = document.quotations[lastStartingBy(document.quotations, offset)];
  if (!quotation || offset >= quotation.end) return { kind: 'named', drafts: [], basis: 'stated' };
  // Who speaks in the same sentence outside the quotation, before it or behind: “We know,” Brandt said.
  for (const at of [quotation.start, quotation.end]) {
    for (const index of scene.inSentence(antecedents.sentenceAt(at))) {
      const source = scene.attributions[index]?.source[0];
      if (
        !source ||
        scene.attributions[index] === attribution ||
        (source[0] >= quotation.start && source[0] < quotation.end)
      )
        continue;
      const speaker = scene.resolvedAt(index);
      if (speaker.drafts.length > 0) return { ...speaker, basis: 'inferred' };
    }
  }
  const draft = antecedents.last(
    token,
    (candidate) => candidate.kind === 'named' || candidate.kind === 'unnamed',
    3,
  );
  return inferred(draft ? [draft] : [], 'named');
}
