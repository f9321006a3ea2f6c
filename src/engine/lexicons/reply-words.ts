import { WordSet } from './word-list.ts';

/** Words around a reply that say who asked and who answered. What a reply looks like stands in `../responses/rules/`. */

export const SPEAKING_FOR = new WordSet({
  decides: 'people who answer for others',
  provenance:
    'Compiled for Sourcelight: nouns for those who speak for somebody, in the singular and the plural.',
  shouldFlag: ['Representatives for Ruiz had no comment.'],
  shouldPass: ['His lawyer says he is innocent.'],
  words: `
    rep, representative, spokesman, spokeswoman, spokesperson, publicist, lawyer, attorney, solicitor, agent, manager, reps,
    representatives, spokespersons, publicists, lawyers, attorneys, solicitors, agents, managers`,
});

export const APPROACHING = new WordSet({
  decides: 'participles before “by”: an outlet that asked',
  provenance: 'Compiled for Sourcelight: participles of asking somebody.',
  shouldFlag: ['Medora Health had no comment when approached by the BBC.'],
  shouldPass: ['He asked if he could leave.'],
  words: 'approached, asked, contacted, reached, questioned',
});

export const TALKING = new WordSet({
  decides: 'words before “to” and “with” and an outlet that somebody answered',
  provenance: 'Compiled for Sourcelight: verbs and nouns of answering.',
  shouldFlag: ['The ministry denied this in a statement to NHK.'],
  shouldPass: ['Pearl declined to comment.'],
  words: 'comment, comments, talk, speak, respond, statement',
});
