import { listed } from './word-list.ts';

/**
 * Nouns for events, acts and states, as subjects of what a tagger takes for cues: "the dissolution means …", "the crisis forced a
 * rethink". Nobody says anything there; the article does.
 *
 * Provenance: compiled for Sourcelight from the classes act, event, state and process of WordNet’s nouns, leaving out those
 * that are bodies or records as well (the lists of organizations and documents overrule these).
 */
export const eventNouns = {
  /** Endings that make such nouns out of verbs and adjectives. */
  endings: /(?:[ts]ion|ment|ness|[^aeiou]ity|ance|ence|ism|acy|ship|hood|th|ture)s?$/,
  words: listed(`
    death, crisis, effort, memory, talk, purpose, attack, war, step, decline, rise, fall, loss, win, victory, defeat, game, fight, storm, flood, fire, quake, blast, crash, accident, killing, shooting, arrest, protest, rally, strike, visit, trip,
    meeting, debate, discussion, row, feud, clash, incident, event, episode, scandal, controversy, success, failure, move, change, shift, trend, problem, issue, reason, cause, effect, impact, outcome, aim, goal, way, fact, case, thing, idea, lack, need, use, cost, price, sale,
    purchase, takeover, merger, delay, ban, raid, coup, pandemic, outbreak, heat, drought, dispute, split, gap, era, history, life, work, job, role, approach, handling, silence, absence, arrival, return, departure, exit`),
  flags: [
    'The dissolution of the chamber means that a vote is near.',
    'The migration crisis forced a recognition that borders leak.',
    'The death of the vicar has turned the village into a place of pilgrimage.',
  ],
  passes: [
    'The administration says that a vote is near.',
    'The investigation found that the gate was open.',
    'The opposition believes that a vote is near.',
  ],
} as const;
