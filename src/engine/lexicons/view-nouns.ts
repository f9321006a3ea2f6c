import { listed, type WordList } from './word-list.ts';

/** Nouns by which a phrase beside a clause says whose view the clause is. */
export const viewNouns: WordList = {
  decides: 'attribution: "in X’s view", "by X’s account", "in the words of X"',
  provenance:
    'Compiled for Sourcelight from the viewpoint adjuncts of Quirk et al., A Comprehensive Grammar of the English Language, 8.89.',
  shouldFlag: [
    'In Ana Ruiz’s view, the scales are wrong.',
    'By the mayor’s own account, the gate was open.',
    'The town, in the words of its mayor, is broke.',
  ],
  shouldPass: ['In view of the rain, the match was called off.', 'From the tower’s top, the view is wide.'],
  words: listed(
    'view, opinion, telling, words, account, accounts, reading, reckoning, estimation, estimate, estimates, eyes, judgment, judgement, assessment, analysis, mind, recollection, admission, description, version, retelling, calculation, calculations',
  ),
};
