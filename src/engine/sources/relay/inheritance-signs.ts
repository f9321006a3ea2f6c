import { privateRecords } from '../../lexicons/document-words.ts';
import { relayWords } from '../../lexicons/relay-words.ts';
import type { TextDocument } from '../../text/document.ts';
import type { SourceDraft } from '../resolving/cast.ts';
import { beforeArticle, isPossessiveMark, lower } from '../words.ts';
import type { Material } from './relay.ts';

/** A record that is of no one by name, and that people keep to themselves: whoever reports on it has seen it. */
export function isLeaked({ kind, head, entity }: SourceDraft): boolean {
  return kind === 'document' && entity === null && privateRecords.has(head);
}

/** A record without a name that the text takes up again: "the memo said" after a report on a memo. */
export function isTakenUp({ scene: { attributions, document }, resolved }: Material, index: number): boolean {
  const [start, end] = attributions[index]?.source[0] ?? [0, 0];
  return (
    resolved[index]?.kind === 'document' &&
    /^the(?: [a-z]+){1,2}(?:,|$)/.test(document.text.slice(start, end).replace(/^T/, 't'))
  );
}

/** "reportedly", "is said to": what goes around, unlike what is expected or feared. */
export function isRumour({ scene: { attributions, document } }: Material, index: number): boolean {
  const cue = attributions[index]?.cue ?? [];
  return cue.some(([start, end]) =>
    /\b(?:report|alleg|sa(?:id|ys)|believe|thought|understood|rumou?r)/i.test(
      document.text.slice(start, end),
    ),
  );
}

/** How far behind a cue whoever was told may stand, in code units. */
const HEARER = 5;

/** "An engineer told him", "is quoted as saying": by way of whoever was just heard. */
export function isPassedOn({ scene: { attributions, document } }: Material, index: number): boolean {
  const cue = attributions[index]?.cue ?? [];
  return cue.some(([start, end]) => {
    const words = document.text.slice(start, end + HEARER).toLowerCase();
    return (
      /^(?:(?:had|has|have) )?(?:told|tells) (?:him|her)\b/.test(words) ||
      /^(?:is|was|are|were) quoted as\b(?!.* by )/.test(words)
    );
  });
}

/** A turn in a transcript: "WALLACE: Let’s start …". */
export function isTurn({ scene: { attributions, document } }: Material, index: number): boolean {
  const attribution = attributions[index];
  return (
    attribution?.source.length === 1 &&
    attribution.cue.length === 1 &&
    attribution.cue.every(([start, end]) => document.text.slice(start, end) === ':')
  );
}

/** Whether the sentence says where else the words were spoken or written: "at a rally", "in a statement". */
export function namesOpenOccasion({ scene }: Material, index: number, sentences: readonly number[]): boolean {
  const { attributions, document } = scene;
  for (const at of sentences) {
    const sentence = document.sentences[at];
    if (!sentence) continue;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const word = lower(document, token);
      if (
        word === 'speaking' &&
        /^(?:in|at|outside|before|after|during|from|ahead)$/.test(lower(document, token + 1))
      )
        return true;
      if (/^(?:website|site|channel|newsletter|blog)$/.test(word) && isOwner(document, token - 1))
        return true;
      const toAuthor = (word === 'me' || word === 'us') && relayWords.told.has(lower(document, token - 1));
      if (!toAuthor && !relayWords.openOccasions.has(word)) continue;
      const start = document.tokens.start[token] ?? 0;
      // What is said there, by whomever, is no occasion.
      const content = [index, ...scene.inSentence(at)].flatMap((other) => attributions[other]?.content ?? []);
      if (!content.some(([from, to]) => from <= start && start < to)) return true;
    }
  }
  return false;
}

/** "told the club’s website", "told the party channel": its owner brings that out, as it would a statement. */
function isOwner(document: TextDocument, before: number): boolean {
  const owner = isPossessiveMark(lower(document, before)) ? before - 1 : before;
  return (
    relayWords.owners.has(lower(document, owner)) &&
    relayWords.told.has(lower(document, beforeArticle(document, owner)))
  );
}
