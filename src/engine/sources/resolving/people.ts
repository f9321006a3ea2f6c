import { insiderWords } from '../../lexicons/insider-words.ts';
import {
  BARE_INSIDERS,
  BELONGING_TO_SOMEBODY,
  HELD_BY_ONE,
  HUMANS,
  ONE_TO_A_BODY,
  SMALL_GROUPS,
  SUPREME,
} from '../../lexicons/people-words.ts';
import { STUDIES } from '../../lexicons/record-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { lastStartingBy } from '../../text/ranges.ts';
import type { Entity } from '../names/names.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { anonymityReasonIn, knowledgeIn } from '../phrases/unnamed.ts';
import { lower, textOf } from '../words.ts';
import type { SourceDraft } from './cast.ts';
import { inferred, ofEntities, type Resolved, type Scene, stated, withoutArticle } from './scene.ts';

/** One person by description. "The senator" is named where the text names one; "a senator" is not. */
export function resolveDescription(
  scene: Scene,
  head: string,
  definite: boolean,
  phrase: Phrase,
  token: number,
): Resolved {
  const owned = phrase.determiner === 'possessive';
  const later = namedLater(scene, head, owned ? 'owned' : definite ? 'definite' : 'none', phrase, token);
  if (later) return later;
  if (!definite || (owned && !BELONGING_TO_SOMEBODY.has(head)))
    return resolveUnnamed(scene, head, 'one', phrase, token);
  const holders = scene.roles.holders(head).filter((entity) => (entity.mentions[0]?.firstToken ?? 0) < token);
  const described = scene.antecedents.lastWithHead(head);
  if (
    !owned &&
    described &&
    !described.plural &&
    described.kind !== 'vague' &&
    (described.kind === 'unnamed' || holders.length === 0)
  )
    return inferred([described], described.kind);
  const entity = holders.length === 1 ? holders[0] : mostRecent(scene, holders, token);
  if (entity) return ofEntities(scene, [entity], 'inferred');
  if (owned || (insiderWords.words.has(head) && !HELD_BY_ONE.has(head)))
    return resolveUnnamed(scene, head, 'one', phrase, token);
  // "The petitioner, a fisherman" brings somebody new.
  const isNew = phrase.headEnd < phrase.endToken;
  const anonymous = HUMANS.has(head) && !owned;
  // "The Prime Minister": whoever was named last need not hold the office.
  const last =
    isNew || SUPREME.has(head)
      ? null
      : scene.antecedents.last(
          token,
          ({ kind, number }) => kind === 'named' || (anonymous && kind === 'unnamed' && number === 'one'),
          3,
        );
  return inferred(last ? [last] : [], scene.anyPerson ? 'named' : 'unnamed');
}

/** How far into the text somebody may be called by an office alone before being named, in paragraphs. */
const LEAD = 3;

/** First mention by office, later by name: the only holder of that office, named right after the lead. */
function namedLater(
  scene: Scene,
  head: string,
  determiner: 'owned' | 'definite' | 'none',
  phrase: Phrase,
  token: number,
): Resolved | null {
  const { document, roles, antecedents } = scene;
  if (determiner === 'none' || !ONE_TO_A_BODY.has(head) || phrase.headEnd < phrase.endToken) return null;
  const sentence = document.sentences[antecedents.sentenceAt(document.tokens.start[token] ?? 0)];
  const holders = roles.holders(head);
  const [holder] = holders;
  if (!sentence || sentence.paragraph >= LEAD || !holder || holders.length > 1) return null;
  return (holder.mentions[0]?.firstToken ?? 0) > token ? ofEntities(scene, [holder], 'inferred') : null;
}

function mostRecent(
  { document, antecedents }: Scene,
  entities: readonly Entity[],
  token: number,
): Entity | undefined {
  const spoke = antecedents.last(token, (draft) => draft.entity !== null && entities.includes(draft.entity));
  if (spoke?.entity) return spoke.entity;
  const offset = document.tokens.start[token] ?? 0;
  let best: Entity | undefined;
  let place = -1;
  for (const entity of entities) {
    const start = entity.mentions[lastStartingBy(entity.mentions, offset - 1)]?.start ?? -1;
    if (start > place) {
      place = start;
      best = entity;
    }
  }
  return best;
}

/** Particular people without a name. "Officials" again are the same ones; "a source" again may be another one. */
export function resolveUnnamed(
  scene: Scene,
  head: string,
  number: 'one' | 'several',
  phrase: Phrase,
  token: number,
): Resolved {
  const { document, cast, antecedents } = scene;
  const together = number === 'several' ? namedBefore(scene, head, phrase, token) : null;
  if (together) return together;
  const name = describingWords(document, phrase);
  const plural = number === 'several';
  if (phrase.determiner === 'definite') {
    const known = antecedents.lastWithHead(head);
    if (known?.kind === 'unnamed' && known.plural === plural) return inferred([known], 'unnamed');
    // "an insider says … The source added": nobody else can be meant.
    const near =
      BARE_INSIDERS.has(head) && phrase.headEnd >= phrase.endToken
        ? antecedents.last(
            token,
            (one) => one.kind === 'unnamed' && BARE_INSIDERS.has(one.head),
            INSIDER_REACH,
          )
        : null;
    if (near?.plural === plural) return inferred([near], 'unnamed');
  }
  const fields = { kind: 'unnamed', name, outlet: false, entity: null, head, plural, number } as const;
  return stated(
    plural && phrase.count === null
      ? cast.keyed(`unnamed ${withoutArticle(name).toLowerCase()}`, () => fields)
      : cast.add(fields),
  );
}

/** How many sentences back "the source" may have spoken under another of these words. */
const INSIDER_REACH = 2;

/** How many sentences back "the two men" may have spoken. */
const GROUP_REACH = 5;

/** "The senators", "the two men": people whom the text has named together. */
function namedBefore(scene: Scene, head: string, phrase: Phrase, token: number): Resolved | null {
  const bare = phrase.determiner === 'definite' && !phrase.share && !phrase.owner;
  if (!bare || phrase.headEnd < phrase.endToken) return null;
  const group = scene.antecedents.namedGroup(token, GROUP_REACH);
  const holders = scene.roles.holders(head);
  const fits =
    SMALL_GROUPS.has(head) ||
    phrase.count === 'several' ||
    group.some(({ entity }) => entity && holders.includes(entity));
  return group.length > 0 && fits ? inferred(group, 'named') : null;
}

/** How many sentences back the study may stand whose authors speak. */
const STUDY_REACH = 8;

function isStudy({ kind, head }: SourceDraft): boolean {
  return kind === 'document' && (STUDIES.has(head) || head === 'article');
}

/** An unspecific crowd. */
export function resolveCrowd(scene: Scene, head: string, phrase: Phrase, token: number): Resolved {
  const together = namedBefore(scene, head, phrase, token);
  if (together) return together;
  // "The people" after "two people briefed on the matter".
  const known = scene.antecedents.lastWithHead(head);
  // ", who asked not to be named": a clause between commas brings nobody new.
  const ends =
    phrase.headEnd >= phrase.endToken ||
    (lower(scene.document, phrase.headEnd) === ',' && lower(scene.document, phrase.headEnd + 1) === 'who');
  const bare = phrase.determiner === 'definite' && !phrase.share && ends;
  if (bare && known?.kind === 'unnamed' && known.plural) return inferred([known], 'unnamed');
  // "The authors" of a study write what it says.
  if (head === 'author' && phrase.determiner === 'definite' && !phrase.share) {
    const study = scene.antecedents.last(token, isStudy, STUDY_REACH);
    if (study) return inferred([study], 'document');
  }
  const { document, cast } = scene;
  const name = describingWords(document, phrase);
  return stated(
    cast.keyed(`crowd ${name.toLowerCase()}`, () => ({
      kind: 'vague',
      name,
      outlet: false,
      entity: null,
      head,
      plural: true,
    })),
  );
}

/** The phrase as far as it describes: without ", who spoke on condition of anonymity". */
function describingWords(document: TextDocument, phrase: Phrase): string {
  let end = phrase.headEnd;
  while (end < phrase.endToken && !/^[,(—–]$/.test(lower(document, end)) && lower(document, end) !== 'who')
    end++;
  return textOf(document, phrase.firstToken, end);
}

/** How far behind a source its knowledge and the reason for its anonymity may stand, in code units. */
const KNOWLEDGE_REACH = 90;
const REASON_REACH = 600;

/** Notes how an unnamed source knows and why it is unnamed: said in the phrase or in the rest of its sentence. */
export function describeUnnamed(
  { document, antecedents }: Scene,
  draft: SourceDraft,
  start: number,
  endToken: number,
): void {
  if (draft.kind !== 'unnamed') return;
  const sentence = document.sentences[antecedents.sentenceAt(start)];
  const end = document.tokens.end[endToken - 1] ?? start;
  if (!sentence) return;
  draft.knowledge ??=
    knowledgeIn(document.text.slice(start, end)) ??
    knowledgeIn(document.text.slice(start, Math.min(sentence.end, end + KNOWLEDGE_REACH)));
  draft.anonymityReason ??= anonymityReasonIn(
    document.text.slice(start, Math.min(sentence.end, start + REASON_REACH)),
  );
}
