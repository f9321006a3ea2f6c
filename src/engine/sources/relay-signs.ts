import { outletDescriptions } from '../lexicons/organization-words.ts';
import type { TextDocument } from '../text/document.ts';
import type { NameMention, Names } from './names.ts';
import { isPossessiveMark } from './phrase.ts';
import { isPlural, lower, singular } from './words.ts';

/** A place where the text says through which outlet something was heard. */
export interface RelaySign {
  readonly start: number;
  readonly end: number;
  /** The outlet by name; null where it is only described or not said at all. */
  readonly outlet: NameMention | null;
  /** "the newspaper": takes up an outlet named before. */
  readonly anaphoric: boolean;
}

const TOLD: ReadonlySet<string> = new Set('told,tells,tell,telling,informed,assured,informs'.split(','));
/** Words before an outlet that make it the place where something was said. */
const PLACE: ReadonlySet<string> = new Set('on,to,with,in,for,by,via'.split(','));
const CITING: ReadonlySet<string> = new Set('citing,cites,cited,quoting,per,via'.split(','));
/** "an edition of Newsnight", "the broadcast of Fox News Sunday". */
const EDITIONS: ReadonlySet<string> = new Set(
  'edition,broadcast,episode,airing,taping,installment,instalment,issue,segment,show'.split(','),
);
/** Nouns behind an outlet’s name for an occasion on which it interviews: "a CNBC interview". */
const OCCASIONS: ReadonlySet<string> = new Set(
  'interview,interviews,appearance,op-ed,column,essay,podcast,broadcast,article,story,report,profile,program,programme,show,segment,documentary'.split(
    ',',
  ),
);
/** Nouns behind a name that make the outlet a host or a maker of something else: "CNN debate", "Fox News executives". */
const OTHER_USES: ReadonlySet<string> = new Set(
  'debate,debates,forum,town,poll,polls,survey,executive,executives,employee,employees,building,headquarters,camera,cameras,owner,chairman,ceo,president,viewers,readers,contributor,parent,founder,endorsement'.split(
    ',',
  ),
);

/**
 * The signs of relay in each sentence, from names of outlets, descriptions of outlets and phrases such as "in a
 * television interview". Whether one belongs to an attribution is for the caller to say. Linear.
 */
export function relaySigns(document: TextDocument, names: Names): Map<number, RelaySign[]> {
  const signs = new Map<number, RelaySign[]>();
  for (const [index, sentence] of document.sentences.entries()) {
    const found: RelaySign[] = [];
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const name = names.at(token);
      if (name && name.firstToken === token) {
        if (name.entity.type === 'outlet' && isPlace(document, name))
          found.push({ start: name.start, end: name.end, outlet: name, anaphoric: false });
        token = name.endToken - 1;
        continue;
      }
      const described = describedOutlet(document, token, sentence.endToken);
      if (described > 0 && isPlaceBefore(document, token)) {
        found.push({
          start: document.tokens.start[token] ?? 0,
          end: document.tokens.end[described - 1] ?? 0,
          outlet: null,
          anaphoric: true,
        });
        token = described - 1;
      } else if (isBroadcastInterview(document, token)) {
        found.push({
          start: document.tokens.start[token] ?? 0,
          end: document.tokens.end[token + 1] ?? 0,
          outlet: null,
          anaphoric: false,
        });
      }
    }
    if (found.length > 0) signs.set(index, found);
  }
  return signs;
}

function isPlace(document: TextDocument, name: NameMention): boolean {
  const after = lower(document, name.endToken);
  const behind = isPossessiveMark(after) ? lower(document, name.endToken + 1) : after;
  if (OTHER_USES.has(behind)) return false;
  if (OCCASIONS.has(behind)) return true;
  return isPlaceBefore(document, name.firstToken);
}

/** Whether "told", "on", "in an interview with" stand before the noun phrase that begins around `token`. */
function isPlaceBefore(document: TextDocument, token: number): boolean {
  let at = token - 1;
  for (let steps = 0; steps < 4; steps++) {
    const word = lower(document, at);
    if (TOLD.has(word) || PLACE.has(word) || CITING.has(word)) return true;
    if (word === 'of' && EDITIONS.has(lower(document, at - 1))) return true;
    if (
      !ATTRIBUTES.has(word) &&
      !isPossessiveMark(word) &&
      !/^(?:["“‘'&]|mon|tues|wednes|thurs|fri|satur|sun)/.test(word)
    )
      return false;
    at--;
  }
  return false;
}

const ATTRIBUTES: ReadonlySet<string> = new Set(
  'the,a,an,this,local,conservative,liberal,british,american,german,french,russian,israeli,cable,network,state,public,talk,radio,tv,television,morning,daily,weekly,sister,rival,anchor,host,reporter,correspondent,"'.split(
    ',',
  ),
);

/** The token behind "the news outlet" or "the newspaper" that begins at `token`, or -1. */
function describedOutlet(document: TextDocument, token: number, end: number): number {
  const word = lower(document, token);
  if (word !== 'the' && word !== 'that' && word !== 'news') return -1;
  const first = word === 'news' ? token : token + 1;
  for (let length = 3; length >= 1; length--) {
    if (first + length > end) continue;
    const last = lower(document, first + length - 1);
    if (isPlural(last) && last !== 'media') continue;
    const words: string[] = [];
    for (let t = first; t < first + length; t++)
      words.push(t === first + length - 1 ? singular(lower(document, t)) : lower(document, t));
    const phrase = words.join(' ');
    if (!outletDescriptions.words.has(phrase) || (length === 1 && VAGUE_ALONE.has(phrase))) continue;
    return first + length;
  }
  return -1;
}

const VAGUE_ALONE: ReadonlySet<string> = new Set([
  'media',
  'show',
  'program',
  'programme',
  'channel',
  'station',
  'daily',
  'weekly',
  'journal',
  'network',
  'news',
  'paper',
]);

const BROADCAST: ReadonlySet<string> = new Set(
  'radio,television,tv,televised,broadcast,podcast,magazine,newspaper,cable'.split(','),
);

/** "in a radio interview", "in a televised interview": another outlet’s, although unnamed. */
function isBroadcastInterview(document: TextDocument, token: number): boolean {
  return (
    BROADCAST.has(lower(document, token)) && /^(?:interviews?|appearances?)$/.test(lower(document, token + 1))
  );
}
