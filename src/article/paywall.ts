import { plainText } from '../skeleton.ts';
import type { PageFacts } from './metadata.ts';

/** What sites write where they cut the text off for readers without a subscription. */
const PROMPT =
  /\b(?:(?:subscribe|sign in|log in|register|create an account) (?:now )?to (?:continue|keep|read)\b|to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign in|log in|register)|(?:this|the) (?:article|story|content) is (?:only )?(?:available )?(?:for|to|exclusive to) (?:paying )?(?:subscribers|members)|unlock (?:this|the (?:full|rest of the)) (?:article|story)|(?:already a|become a) subscriber\b.{0,60}\b(?:read|continue)|read the full (?:article|story) (?:by|with))/i;

/** Whether a line asks for a subscription. */
export function isPrompt(text: string): boolean {
  return PROMPT.test(text);
}

/** Whether the page shows only the beginning of the article: it asks for a subscription, or its data says so. */
export function isCut(document: Document, facts: PageFacts): boolean {
  const asks = PROMPT.test(plainText(document.body.textContent ?? '').replace(/\s+/g, ' '));
  return asks && facts.data?.free !== true;
}
