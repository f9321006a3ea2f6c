import type { FoundAttribution } from '../../attributions/attribution.ts';
import { documentWords, statementWords } from '../../lexicons/document-words.ts';
import { OCCASIONS } from '../../lexicons/record-words.ts';
import { singular } from '../../text/plurals.ts';
import type { Reading } from '../phrases/reading.ts';
import { readSource } from '../phrases/reading.ts';
import { lower } from '../words.ts';
import { inferred, type Resolved, type Scene } from './scene.ts';

/** How long the words before the comma may be, in tokens. */
const REACH = 14;

/**
 * "In a 2013 memo, the agency suggested …": a body’s record, named first, is what the claim rests on; the body comes second. Not
 * statements, by which bodies simply speak, nor what people write. Null where no record stands there.
 */
export function recordBehind(
  scene: Scene,
  attribution: FoundAttribution,
  reading: Reading,
  token: number,
): Resolved | null {
  const { document, names, antecedents } = scene;
  if (reading.sort !== 'body' || reading.outlet) return null;
  const sentence = document.sentences[antecedents.sentenceAt(document.tokens.start[token] ?? 0)];
  const first = sentence?.firstToken ?? token;
  const comma = token - 1;
  if (lower(document, first) !== 'in' || lower(document, comma) !== ',' || comma - first > REACH) return null;
  const record = readSource(document, names, first + 1, comma);
  if (record.sort !== 'document' || record.phrase.head < 0) return null;
  const head = singular(lower(document, record.phrase.head));
  if (!documentWords.words.has(head) || statementWords.has(head) || OCCASIONS.has(head)) return null;
  const [paper] = scene.resolve(record, first + 1, attribution).drafts;
  const body = scene.resolve(reading, token, attribution);
  return paper ? { ...inferred([paper, ...body.drafts], 'document'), basis: body.basis } : null;
}
