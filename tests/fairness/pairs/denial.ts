import { pair } from './pair.ts';

/** The right of reply: asked for and reported, or left out. */
export const DENIAL = [
  pair(
    'mayor: her denial reported or left out',
    'The mayor, Iris Vale, ⟦took cash⟧ from builders, two of her former aides said. Ms. Vale has denied the allegation.',
    'The mayor, Iris Vale, ⟦took cash⟧ from builders, two of her former aides said.',
  ),
  pair(
    'bank: its silence reported or left out',
    'Harbour Bank ⟦hid the losses⟧, a report by the Norland Audit Office says. The bank did not respond to a request for comment.',
    'Harbour Bank ⟦hid the losses⟧, a report by the Norland Audit Office says.',
  ),
  pair(
    'Italy, team doctor: his rejection reported or left out',
    'The doctor ⟦gave riders blood⟧, the cyclist Paolo Neri said. The doctor, Ugo Sarti, rejected the accusation.',
    'The doctor ⟦gave riders blood⟧, the cyclist Paolo Neri said.',
  ),
  pair(
    'Nigeria, oil: "declined to comment" reported or left out',
    'The pipeline ⟦leaked for a week⟧, villagers said. Delta Oil declined to comment.',
    'The pipeline ⟦leaked for a week⟧, villagers said.',
  ),
  pair(
    'Scotland, trawler: "could not be reached" reported or left out',
    'The captain ⟦had been drinking⟧, according to the coastguard’s log. The captain could not be reached for comment.',
    'The captain ⟦had been drinking⟧, according to the coastguard’s log.',
  ),
  pair(
    'South Korea, ministry: its dispute reported or left out',
    'The minister ⟦ordered the files⟧ destroyed, a clerk, Kim Min-ji, said. The ministry disputed the claim.',
    'The minister ⟦ordered the files⟧ destroyed, a clerk, Kim Min-ji, said.',
  ),
];
