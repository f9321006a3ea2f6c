import type { FoundAttribution } from '../../attributions/attribution.ts';
import { ACCUSERS } from '../../lexicons/people-words.ts';
import type { TextDocument } from '../../text/document.ts';
import { sentenceAt } from '../../text/ranges.ts';
import type { Resolved } from './scene.ts';

/** How many sentences around an accusation its accuser is looked for. */
const REACH = 3;

const ACCUSATION = /\b(?:accus|alleg|charg|blam|suspect|indict|suspicion)/i;
/** Verbs and sources by which somebody accuses. */
const ACCUSING = /\b(?:accus|alleg|charg|blam|indict|su(?:ed|es|ing)\b|claim|complain)/i;

/**
 * Before "allegedly" and "was accused of" count as nobody’s, the text is searched for who says so: whoever’s words the
 * accusation stands in ("allegedly …, police said"), else an accuser or a record of charges in the sentences around it.
 * Answers are parallel to the attributions. Linear.
 */
export function findAccusers(
  document: TextDocument,
  attributions: readonly FoundAttribution[],
  resolved: readonly Resolved[],
): Resolved[] {
  const bySentence = new Map<number, number[]>();
  const sentenceOf = (index: number): number => {
    const attribution = attributions[index];
    const start =
      attribution?.cue[0]?.[0] ?? attribution?.source[0]?.[0] ?? attribution?.content[0]?.[0] ?? 0;
    return sentenceAt(document, start);
  };
  for (const index of attributions.keys()) {
    const list = bySentence.get(sentenceOf(index));
    if (list) list.push(index);
    else bySentence.set(sentenceOf(index), [index]);
  }
  return resolved.map((one, index) => {
    const attribution = attributions[index];
    const cue = attribution?.cue[0];
    if (!attribution || !cue || one.kind !== 'impersonal' || attribution.source.length > 0) return one;
    const sentence = sentenceOf(index);
    for (const other of bySentence.get(sentence) ?? []) {
      const holds = attributions[other]?.content.some(([start, end]) => start <= cue[0] && cue[1] <= end);
      const speaker = resolved[other];
      // An outlet only relays what is believed.
      if (holds && other !== index && speaker?.drafts[0] && !speaker.drafts[0].outlet)
        return { ...speaker, basis: 'inferred' };
    }
    if (!ACCUSATION.test(document.text.slice(cue[0], cue[1]))) return one;
    for (let distance = 1; distance <= REACH; distance++) {
      for (const at of [sentence - distance, sentence + distance]) {
        for (const other of bySentence.get(at) ?? []) {
          const accuser = resolved[other];
          const accuses = attributions[other]?.cue.some(([start, end]) =>
            ACCUSING.test(document.text.slice(start, end)),
          );
          if (
            accuser &&
            accuser.drafts.length > 0 &&
            (accuses || accuser.drafts.some((draft) => ACCUSERS.has(draft.head)))
          )
            return { ...accuser, basis: 'inferred' };
        }
      }
    }
    return one;
  });
}
