import { listed } from './word-list.ts';

/** Nouns for talk that nobody answers for; "reports" too, where it stands bare and in the plural. */
export const RUMOUR_WORDS: ReadonlySet<string> = listed(
  'report,rumor,rumour,speculation,allegation,accusation,claim,suspicion,fear,concern,expectation,belief,word,talk,gossip,sign,indication,suggestion,hint,whisper,chatter,consensus,wisdom,story,legend,lore,hope,feeling,impression,sense,assumption,anything,something,nothing,everything,it',
);
