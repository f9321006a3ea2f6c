import { pair } from './pair.ts';

/** News taken over from another outlet: the credit given, and the other's own source passed on. */
export const WIRE_PICK_UP = [
  pair(
    'bank: the agency credited or "reportedly"',
    'The bank will ⟦close 40 branches⟧, Reuters reported on Tuesday.',
    'The bank will ⟦reportedly close 40 branches⟧.',
  ),
  pair(
    'bank: the agency’s own source passed on or left out',
    'The bank will ⟦close 40 branches⟧, its chief executive, Lena Ode, told Reuters.',
    'The bank will ⟦close 40 branches⟧, Reuters reported.',
  ),
  pair(
    'Turkey, mine: the local paper credited or "reports said"',
    'The shaft ⟦was flooded⟧ on Sunday, the newspaper Hürriyet reported.',
    'Reports ⟦said⟧ the shaft was flooded on Sunday.',
  ),
  pair(
    'Japan, rail: the agency’s unnamed official described or left bare',
    'The line will ⟦stay closed⟧ until May, a transport ministry official briefed on the plan told Kyodo News.',
    'The line will ⟦stay closed⟧ until May, a source said.',
  ),
  pair(
    'Egypt, canal: the agency’s record passed on or "it is understood"',
    'The ship ⟦had failed⟧ two inspections, according to a report seen by Agence France-Presse.',
    'It is ⟦understood⟧ that the ship had failed two inspections.',
  ),
  pair(
    'Argentina, football: an interview credited or "he is said to"',
    '“I ⟦will leave⟧ in June,” Marco Silva, the goalkeeper, told the BBC.',
    'Marco Silva, the goalkeeper, ⟦is said⟧ to leave in June.',
  ),
];
