import { anonymityPatterns, knowledgePatterns } from '../../lexicons/anonymity-words.ts';
import { Expressions } from '../../patterns/expressions.ts';
import type { TextDocument } from '../../text/document.ts';
import { textOf } from '../words.ts';

const KNOWLEDGE = new Expressions(knowledgePatterns.patterns);
const REASONS = new Expressions(anonymityPatterns.patterns);

/** Whether the tokens say how somebody knows: "familiar with the matter", "briefed on the talks". */
export function saysHowTheyKnow(document: TextDocument, firstToken: number, endToken: number): boolean {
  return knowledgeIn(textOf(document, firstToken, Math.min(endToken, firstToken + 12))) !== null;
}

/** How an unnamed source knows, in the text's own words; null where it doesn't say. */
export function knowledgeIn(text: string): string | null {
  return firstMatch(text, KNOWLEDGE);
}

/** Why a source is not named, in the text's own words; null where it doesn't say. */
export function anonymityReasonIn(text: string): string | null {
  return firstMatch(text, REASONS);
}

function firstMatch(text: string, expressions: Expressions): string | null {
  for (const pattern of expressions.for(text)) {
    const match = pattern.exec(text);
    const found = match?.groups?.['words'] ?? match?.[0];
    if (found) return found.trim().replace(/[,;.\s]+$/, '');
  }
  return null;
}
