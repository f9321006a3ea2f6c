import type { FoundAttribution } from '../../attributions/attribution.ts';
import { outletDescriptions } from '../../lexicons/organization-words.ts';
import { SEEN } from '../../lexicons/record-words.ts';
import type { Access, AnalyzeOptions } from '../../report.ts';
import type { TextDocument } from '../../text/document.ts';
import { singular } from '../../text/plurals.ts';
import { lastStartingBy } from '../../text/ranges.ts';
import type { Names } from '../names/names.ts';
import { lower } from '../words.ts';
import type { OwnOutlets } from './own-outlets.ts';

/**
 * How the record behind an attribution could be seen: by the reader through a link, by this outlet, by the outlet
 * that relays it, or not as far as the text says. Links are looked for in the sentence that names the record.
 */
export function accessOf(
  document: TextDocument,
  names: Names,
  own: OwnOutlets,
  options: AnalyzeOptions,
  attribution: FoundAttribution | undefined,
): Access {
  const place = attribution?.source[0] ?? attribution?.cue[0];
  if (!place) return 'described';
  const sentence = document.sentences[lastStartingBy(document.sentences, place[0])];
  if (!sentence) return 'described';
  if (options.links?.some((link) => link.start < place[1] && place[0] < link.end)) return 'linked';
  let seen: Access = 'described';
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (!SEEN.has(lower(document, token))) continue;
    const link = lower(document, token + 1);
    if (link !== 'by' && link !== 'to' && link !== 'with') continue;
    const next = ['the', 'this', 'a'].includes(lower(document, token + 2)) ? token + 3 : token + 2;
    const name = names.at(next);
    if (name) {
      if (own(name.entity)) return 'seen-by-article';
      if (name.entity.type === 'outlet') seen = 'seen-by-relay';
    } else if (lower(document, next) === 'us' || lower(document, token + 2) === 'this')
      return 'seen-by-article';
    else {
      for (let t = next; t < Math.min(next + 3, sentence.endToken); t++) {
        const word = singular(lower(document, t));
        if (
          outletDescriptions.words.has(word) ||
          outletDescriptions.words.has(`${lower(document, t)} ${singular(lower(document, t + 1))}`)
        )
          seen = 'seen-by-relay';
      }
    }
  }
  return seen;
}
