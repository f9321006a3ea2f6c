import { ROLE_ENDS } from '../../lexicons/name-words.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import { descriptionWords, ROLES_BY_TITLE, spokesWords } from '../../lexicons/role-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { singular } from '../../text/plurals.ts';
import { isPossessiveMark, lower } from '../words.ts';
import type { Entity, NameMention, Names } from './names.ts';
import { isPersonEntity } from './names.ts';

/** Which people the text gives which positions: "Sen. Rubio", "Ana Ruiz, a surgeon". */
export interface Roles {
  /** The people with that position, in the order in which the text says so. */
  holders(role: string): readonly Entity[];
  /** The outlet that a reporter works for. */
  reportsFor(entity: Entity): Entity | null;
  /** The body a named spokesperson speaks for. */
  speaksFor(entity: Entity): Entity | null;
}

/** Reads positions before and behind every person's name. Linear in the number of names. */
export function readRoles(document: TextDocument, names: Names): Roles {
  const holders = new Map<string, Set<Entity>>();
  const spokes = new Map<Entity, Entity>();
  const reporters = new Map<Entity, Entity>();
  const note = (word: string, entity: Entity) => {
    const one = singular(word.replace('.', ''));
    for (const role of ROLES_BY_TITLE.get(one) ?? [one]) {
      const known = holders.get(role);
      if (known) known.add(entity);
      else holders.set(role, new Set([entity]));
    }
  };
  for (const mention of names.mentions) {
    const { entity } = mention;
    if (!isPersonEntity(entity)) continue;
    for (const word of mention.title.split(/[^\p{L}.]+/u)) if (word) note(word, entity);
    // "the Courier’s Ana Ruiz writes"
    const owner =
      isPossessiveMark(lower(document, mention.firstToken - 1)) && names.at(mention.firstToken - 2);
    if (owner && owner.entity.type === 'outlet') reporters.set(entity, owner.entity);
    for (const token of around(document, mention)) {
      const word = singular(lower(document, token));
      if (descriptionWords.words.has(word) && word === lower(document, token)) note(word, entity);
      if (relayWords.reporters.has(word)) {
        const outlet = outletAround(names, token, mention);
        if (outlet) reporters.set(entity, outlet);
      }
      if (spokesWords.words.has(word)) {
        const body = spokenFor(document, names, token, mention);
        if (body) spokes.set(entity, body);
      }
    }
  }
  return {
    holders: (role) => [...(holders.get(role) ?? [])],
    reportsFor: (entity) => reporters.get(entity) ?? null,
    speaksFor: (entity) => spokes.get(entity) ?? null,
  };
}

/** Tokens just before the name that belong to its noun phrase, and those of an apposition behind it. */
function around(document: TextDocument, mention: NameMention): number[] {
  const tokens: number[] = [];
  for (
    let t = mention.firstToken - 1;
    t >= mention.firstToken - 4 && /^(?:[\p{L}'’-]+|[”"])$/u.test(lower(document, t));
    t--
  ) {
    if (ROLE_ENDS.has(lower(document, t))) break;
    tokens.push(t);
  }
  for (let t = mention.firstToken; t < mention.endToken; t++) tokens.push(t);
  const before = tokens.length;
  if (lower(document, mention.endToken) === ',') {
    for (let t = mention.endToken + 1; t < mention.endToken + 12; t++) {
      const word = lower(document, t);
      if (word === ',' || word === '.' || word === ';' || word === 'who' || word === 'and') break;
      // "Speaking to Ana Ruiz, the singer said": no apposition, but who speaks.
      if (/^(?:said|says|told|added|explained|revealed)$/.test(word)) return tokens.slice(0, before);
      tokens.push(t);
    }
  }
  return tokens;
}

function spokenFor(document: TextDocument, names: Names, token: number, mention: NameMention): Entity | null {
  for (const t of [token - 1, token - 2]) {
    const before = names.at(t);
    if (before && before.entity !== mention.entity && before.entity.type !== 'place') return before.entity;
  }
  if (['for', 'of', 'at'].includes(lower(document, token + 1))) {
    const next = lower(document, token + 2) === 'the' ? token + 3 : token + 2;
    const after = names.at(next);
    if (after && after.entity !== mention.entity) return after.entity;
  }
  return null;
}

/** How far from a reporter’s position its outlet may stand, in tokens. */
const OUTLET_REACH = 8;

function outletAround(names: Names, token: number, mention: NameMention): Entity | null {
  for (let t = token + OUTLET_REACH; t >= token - OUTLET_REACH; t--) {
    const other = names.at(t);
    if (other && other.entity !== mention.entity && other.entity.type === 'outlet') return other.entity;
  }
  return null;
}
