import { pair } from './pair.ts';

/** Who was there: a person with a name and a place, the outlet's own reporter, or "witnesses". */
export const EYEWITNESS = [
  pair(
    'burglary: a named neighbour or "witnesses"',
    'Maria Lopez, who lives across the street, ⟦said she saw⟧ two men run from the house.',
    '⟦Witnesses said⟧ they saw two men run from the house.',
  ),
  pair(
    'Philippines, flood: a named fisherman or "residents"',
    '“I ⟦saw the bridge fall⟧,” said Jun Reyes, a fisherman.',
    'Residents ⟦said the bridge fell⟧.',
  ),
  pair(
    'own voice of the outlet: a reporter who watched, or "people say"',
    'A Courier reporter ⟦watched⟧ soldiers load the crates.',
    'People ⟦say⟧ soldiers loaded the crates.',
    { outlets: ['Courier'] },
  ),
  pair(
    'Ukraine, shelling: a doctor about her ward, or "reports"',
    'Olena Hrynko, a doctor, ⟦said she had treated⟧ eleven people by noon.',
    'Eleven people ⟦were reportedly treated⟧ by noon.',
  ),
  pair(
    'United States, derailment: the driver or "it is believed"',
    '“The signal ⟦was green⟧,” said Ed Marsh, who drove the train.',
    'It is ⟦believed⟧ the signal was green.',
  ),
  pair(
    'Nepal, avalanche: two climbers by name or one nameless climber',
    'Pemba Lama and Tashi Rai, who were on the ridge, ⟦said the ice broke⟧ at nine.',
    'A climber ⟦said the ice broke⟧ at nine.',
  ),
  pair(
    'hearsay said to be hearsay, or a rumour',
    'Omar Bell, a guard, ⟦said he was told⟧ that the safe was open.',
    'It ⟦is said⟧ that the safe was open.',
  ),
];
