import { publishedPieces } from '../../lexicons/relay-words.ts';
import { paragraphAt } from '../../text/ranges.ts';
import type { NameMention } from '../names/names.ts';
import type { SourceDraft } from '../resolving/cast.ts';
import { lower } from '../words.ts';
import type { Material } from './relay.ts';

/** A piece of another outlet that the whole article is about: "The Courier ran a feature on …". */
export interface Piece {
  readonly outlet: SourceDraft;
  /** Whether somebody who speaks in that paragraph does so in the piece; keeps it going where they do. */
  holds(paragraph: number, speaker: SourceDraft | undefined): boolean;
}

/** How far into the text the piece must be announced, in paragraphs. */
const LEAD_PARAGRAPHS = 4;
/** How far behind an outlet’s name its verb, and behind that the piece, may stand, in tokens. */
const VERB_REACH = 3;
const PIECE_REACH = 10;
/** How many paragraphs the piece goes on without being mentioned. */
const REACH = 6;

/** The piece that the article is about; null where it announces none. Linear. */
export function pieceOf({ scene, own }: Material): Piece | null {
  const { document, names, roles, cast } = scene;
  const limit = document.paragraphs[Math.min(LEAD_PARAGRAPHS, document.paragraphs.length) - 1]?.endToken ?? 0;
  const announced = names.mentions.find(
    ({ entity, firstToken, endToken }) =>
      entity.type === 'outlet' && firstToken < limit && !own(entity) && publishes(endToken),
  );
  if (!announced) return null;
  const mentioned = new Set<number>();
  for (const { entity, start } of names.mentions)
    if (entity === announced.entity || roles.reportsFor(entity) === announced.entity)
      mentioned.add(paragraphAt(document, start));
  for (let token = announced.endToken; token < document.tokens.count; token++)
    if (publishedPieces.nouns.has(lower(document, token)) && lower(document, token - 1) === 'the')
      mentioned.add(paragraphAt(document, document.tokens.start[token] ?? 0));
  let last = paragraphAt(document, announced.start);
  return {
    outlet: cast.ofEntity(announced.entity),
    holds: (paragraph, speaker) => {
      for (let at = last; at <= paragraph; at++) if (mentioned.has(at)) last = at;
      if (paragraph - last > REACH || isKnownBefore(announced, speaker)) return false;
      last = paragraph;
      return true;
    },
  };

  function publishes(endToken: number): boolean {
    for (let verb = endToken; verb < endToken + VERB_REACH; verb++) {
      if (!publishedPieces.verbs.has(lower(document, verb))) continue;
      for (let token = verb + 1; token < verb + PIECE_REACH; token++) {
        if (/^[.;:”"]$/.test(lower(document, token))) return false;
        if (publishedPieces.nouns.has(lower(document, token))) return true;
      }
    }
    return false;
  }
}

/** Whether the article named somebody before it came to the piece: what they say, it may have heard itself. */
function isKnownBefore({ start }: NameMention, speaker: SourceDraft | undefined): boolean {
  const first = speaker?.entity?.mentions[0]?.start;
  return first !== undefined && first < start;
}
