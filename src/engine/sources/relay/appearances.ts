import { relayWords } from '../../lexicons/relay-words.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { paragraphAt } from '../../text/ranges.ts';
import { type Entity, isPersonEntity } from '../names/names.ts';
import type { SourceDraft } from '../resolving/cast.ts';
import { lower, tokenAt } from '../words.ts';
import type { Material } from './relay.ts';
import type { RelaySign } from './signs.ts';

/** "Ruiz appeared on Radio Fen on Friday.": a sentence that reports nothing, but says where somebody spoke. */
export interface Appearance {
  /** Offset of the outlet’s name. */
  readonly start: number;
  readonly paragraph: number;
  readonly outlet: SourceDraft;
  /** Who appeared, where the sentence names them; null for a pronoun or a description. */
  readonly who: Entity | null;
}

/** How many names before an outlet’s are looked at for who appeared there. */
const MOST_NAMES = 4;

/** The text’s appearances in order. `attributed` says whether a sentence reports something itself. Linear. */
export function appearancesIn(
  { scene, own }: Material,
  signs: ReadonlyMap<number, readonly RelaySign[]>,
  attributed: (sentence: number) => boolean,
): Appearance[] {
  const { document, names, cast } = scene;
  const found: Appearance[] = [];
  for (const [index, all] of signs) {
    const sentence = document.sentences[index];
    const sign = all.find(({ outlet, told }) => outlet !== null && !told);
    if (!sentence || !sign?.outlet || own(sign.outlet.entity) || attributed(index)) continue;
    const place = tokenAt(document, sign.start);
    if (!appears(document, sentence, place)) continue;
    const who = names
      .before(place, MOST_NAMES)
      .find(({ entity, firstToken }) => firstToken >= sentence.firstToken && isPersonEntity(entity));
    found.push({
      start: sign.start,
      paragraph: paragraphAt(document, sign.start),
      outlet: cast.ofEntity(sign.outlet.entity),
      who: who?.entity ?? null,
    });
  }
  return found;
}

/** Whether a word of appearing or speaking stands in the sentence before the outlet’s name. */
function appears(document: TextDocument, { firstToken }: Sentence, end: number): boolean {
  for (let token = firstToken; token < end; token++)
    if (relayWords.appearing.has(lower(document, token))) return true;
  return false;
}
