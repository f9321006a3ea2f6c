import { CHANNELS, OWN_POSITIONS, SHORT_FORMS } from '../../lexicons/outlet-words.ts';
import { capitalBrands } from '../../lexicons/outlets.ts';
import type { AnalyzeOptions } from '../../report.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Entity, NameMention, Names } from '../names/names.ts';
import { isPossessiveMark, lower } from '../words.ts';
import { asksForItself } from './own-evidence.ts';

/** Says whether an outlet is the article's own: citing itself is not second-hand. */
export type OwnOutlets = (entity: Entity) => boolean;

/** How far into the text a dateline may stand, in paragraphs. */
const DATELINE_PARAGRAPHS = 6;

/**
 * The article's own outlets: those that the caller names (publisher, by-line, `outlets`), and what the text itself
 * shows: a dateline ("WASHINGTON (AP) —"), a copyright line, a bare "The Times" that is never called by its full name, an
 * editor or correspondent of its own whom it hears ("The BBC’s economics editor Ana Ruiz said"), one that only asks for comment.
 */
export function ownOutlets(document: TextDocument, names: Names, options: AnalyzeOptions): OwnOutlets {
  const given = [options.publisher, ...(options.outlets ?? [])]
    .filter((name) => name !== undefined)
    .map((name) => normal(withoutEnding(name)))
    .filter((name) => name !== '');
  const byline = ` ${normal(options.byline ?? '')} `;
  const own = new Set<Entity>();
  for (const entity of names.entities) {
    if (entity.type !== 'outlet' && entity.type !== 'organization') continue;
    const name = normal(entity.name);
    if (name === '') continue;
    if (
      byline.includes(` ${name} `) ||
      given.some((one) => same(one, name) || isHalf(entity, name, one) || isHouse(entity, name, one))
    )
      own.add(entity);
  }
  for (const mention of names.mentions) {
    if (mention.entity.type !== 'outlet' && mention.entity.type !== 'organization') continue;
    if (
      isDateline(document, mention.firstToken, mention.endToken) ||
      isCopyright(document, mention.firstToken) ||
      isSelfStyled(document, mention.start, mention.end) ||
      hearsItsStaff(document, names, mention)
    )
      own.add(mention.entity);
  }
  const calledByHalf = names.entities.filter(
    (entity) =>
      entity.type === 'outlet' &&
      SHORT_FORMS.has(entity.name.toLowerCase()) &&
      entity.mentions.every((mention) => lower(document, mention.firstToken - 1) === 'the'),
  );
  for (const entity of calledByHalf) own.add(entity);
  for (const entity of names.entities)
    if (entity.type === 'outlet' && asksForItself(document, entity)) own.add(entity);
  return (entity) => own.has(entity);
}

/** Says whether "the Gazette", which names nobody by itself, is the article’s own: in the pages of the Marsh Gazette. */
export function isOwnShortName({ publisher, outlets = [] }: AnalyzeOptions): (words: string) => boolean {
  const own = [publisher, ...outlets].map((name) => normal(name ?? ''));
  return (words) => {
    const [, name = ''] = /^[Tt]he (\p{Lu}\p{L}+)$/u.exec(words) ?? [];
    return name !== '' && own.some((one) => one.endsWith(` ${name.toLowerCase()}`));
  };
}

/** "The Courier" in the Marsh Courier; another Courier would be called by its full name somewhere. */
function isHalf({ type }: Entity, name: string, own: string): boolean {
  return type === 'outlet' && !name.includes(' ') && own.endsWith(` ${name}`);
}

/** "The BBC" in BBC Leeford, "CBC" in CBC Toronto: a house by its initials in the pages of one of its stations. */
function isHouse({ type, name: spelled }: Entity, name: string, own: string): boolean {
  return type === 'outlet' && /^[A-Z]{3,4}$/.test(spelled) && own.startsWith(`${name} `);
}

/** "dailypost.co.uk" is "dailypost": a page that gives its address for its name. */
function withoutEnding(name: string): string {
  return name.replace(/^(?:www\.)?([\p{L}\p{N}-]{3,})(?:\.[a-z]{2,4}){1,2}$/iu, '$1');
}

function normal(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[.’']/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** Equal, or one is the other with a word of trade behind it: "BBC" and "BBC News", "cnn" and "cnn com". */
function same(a: string, b: string): boolean {
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (sharesStation(a, b)) return true;
  if (long.startsWith(`${short} `))
    return /^(?:news|com|co uk|org|online|digital|magazine|newspaper|international|business|politics)(?: |$)/.test(
      long.slice(short.length + 1),
    );
  return (
    long
      .split(' ')
      .map((word) => word[0])
      .join('') === short && short.length > 2
  );
}

function sharesStation(a: string, b: string): boolean {
  // "News 6" in the pages of "WKRD News 6": call letters before the name on the air.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (/^[wkc][a-z]{2,3} /.test(long) && long.slice(long.indexOf(' ') + 1) === short) return true;
  const [first, ...restA] = a.split(' ');
  const [other, ...restB] = b.split(' ');
  if (first !== other || !/^[a-z]{2,5}$/.test(first ?? '')) return false;
  return [restA[0], restB[0]].every((word) => word === undefined || CHANNELS.has(word) || /^\d+$/.test(word));
}

/** "POLITICO", "USA TODAY": spelled in capitals as only the outlet itself does. */
function isSelfStyled(document: TextDocument, start: number, end: number): boolean {
  const spelled = document.text.slice(start, end);
  // Among other words in capitals, as in a headline, the spelling says nothing.
  return capitalBrands.has(spelled) && /[a-z,]\s$/.test(document.text.slice(Math.max(0, start - 12), start));
}

/** "WASHINGTON (AP) —", "(Reuters) -" near the beginning. */
function isDateline(document: TextDocument, firstToken: number, endToken: number): boolean {
  if (
    lower(document, firstToken - 1) !== '(' ||
    lower(document, endToken) !== ')' ||
    !/^[-–—]+$/.test(lower(document, endToken + 1))
  )
    return false;
  const limit = document.paragraphs[Math.min(DATELINE_PARAGRAPHS, document.paragraphs.length) - 1];
  return limit !== undefined && firstToken < limit.endToken;
}

/** How far behind an outlet’s name its staff’s position may stand, in tokens. */
const POSITION_REACH = 6;
const SAYING = /^(?:sa(?:id|ys)|(?:explain|add)(?:s|ed))$/;

/** "The BBC’s economics editor Ana Ruiz said": only the outlet itself asks its staff; others cite their reports. */
function hearsItsStaff(document: TextDocument, names: Names, { entity, endToken }: NameMention): boolean {
  if (entity.type !== 'outlet' || !isPossessiveMark(lower(document, endToken))) return false;
  for (let token = endToken + 1; token <= endToken + POSITION_REACH; token++) {
    if (!OWN_POSITIONS.has(lower(document, token))) continue;
    const name = names.at(token + 1);
    return name !== null && SAYING.test(lower(document, name.endToken));
  }
  return false;
}

/** "Copyright 2020 The Associated Press", "© 2020 Reuters". */
function isCopyright(document: TextDocument, firstToken: number): boolean {
  for (let token = firstToken - 1; token >= Math.max(0, firstToken - 5); token--) {
    const word = lower(document, token);
    if (word === 'copyright' || word === '©') return true;
    if (word === '.' || word === ';') return false;
  }
  return false;
}
