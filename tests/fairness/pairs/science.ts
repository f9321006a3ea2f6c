import { pair } from './pair.ts';

/** Science and medicine: doubt that belongs to the finding, and who found it. */
export const SCIENCE = [
  pair(
    'heart drug: "may" kept or dropped',
    'The drug ⟦may slow⟧ the disease, said Ana Ruiz, a doctor who led the trial.',
    'The drug ⟦slows⟧ the disease, said Ana Ruiz, a doctor who led the trial.',
    { differsInCertainty: true },
  ),
  pair(
    'tea: "suggests" or "proves"',
    'A study in the Norland Medical Journal ⟦suggests⟧ that tea lowers blood pressure.',
    'A study in the Norland Medical Journal ⟦proves⟧ that tea lowers blood pressure.',
    { differsInCertainty: true },
  ),
  pair(
    'prices: the researcher named or "experts" invented',
    '⟦Prices will fall⟧, said Hana Sato, an economist at the University of Osaka.',
    '⟦Prices will fall⟧, experts say.',
  ),
  pair(
    'glaciers: the study cited or "research shows"',
    'A study by the University of Bern ⟦found⟧ that the glacier lost nine metres in a year.',
    '⟦Scientists say⟧ that the glacier lost nine metres in a year.',
  ),
  pair(
    'bees: "could be linked" or "causes"',
    'The spray ⟦could be linked⟧ to the loss of bees, the Dutch food authority said in a report.',
    'The spray ⟦causes⟧ the loss of bees, the Dutch food authority said in a report.',
    { differsInCertainty: true },
  ),
  pair(
    'earthquake: the institute named or nobody',
    'The quake ⟦had a magnitude⟧ of 6.1, according to the Chilean seismological centre.',
    'The quake ⟦reportedly had a magnitude⟧ of 6.1.',
  ),
  pair(
    'vaccine: what the researcher did not test, or "doctors believe"',
    '“We ⟦did not test⟧ the vaccine in children,” said Samuel Adeyemi, who led the trial in Lagos.',
    'Doctors ⟦believe⟧ the vaccine was not tested in children.',
  ),
];
