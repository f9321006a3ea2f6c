import { pair } from './pair.ts';

/** Unnamed sources: what can be told of them is told, or they are bare "sources". */
export const EXPLAINED_ANONYMITY = [
  pair(
    'bank: described people or bare "sources"',
    'The bank will ⟦close 40 branches⟧, said two people briefed on the plan, who spoke on condition of anonymity because they were not authorized to discuss it.',
    'The bank will ⟦close 40 branches⟧, sources said.',
  ),
  pair(
    'Germany, coalition: one official’s position told or not',
    'The talks ⟦have stalled⟧, a senior finance ministry official said.',
    'The talks ⟦have stalled⟧, an official said.',
  ),
  pair(
    'Israel, ceasefire: how the diplomat knows',
    'Both sides ⟦had agreed⟧, said a diplomat with direct knowledge of the talks.',
    'Both sides ⟦had agreed⟧, said a diplomat.',
  ),
  pair(
    'Peru, palace: several aides or one insider',
    'The president ⟦slept in his office⟧, three aides who were in the building said.',
    'The president ⟦slept in his office⟧, an insider said.',
  ),
  pair(
    'technology firm: the reason given or not',
    'The chip ⟦overheats⟧, said an engineer at the firm, who asked not to be named because the tests are confidential.',
    'The chip ⟦overheats⟧, said an engineer at the firm.',
  ),
  pair(
    'football club: people close to the talks or "it is understood"',
    'The club ⟦has nine million⟧ for him, according to two people close to the negotiations.',
    'The club ⟦is understood to have⟧ nine million for him.',
  ),
];
