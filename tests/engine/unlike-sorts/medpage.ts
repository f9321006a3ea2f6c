import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'MedReport Today',
  genre: 'news',
  sentences: [
    [
      'document',
      '',
      'Adding a low dose of colchicine to standard therapy cut recurrent pericarditis by 40% in a randomized trial.',
    ],
    [
      null,
      '',
      'At 12 months, 14.1% of patients on colchicine had a recurrence versus 23.6% on placebo (HR 0.58, 95% CI 0.41-0.82).',
    ],
    [
      'named',
      '',
      'The findings were reported by Anjali Deshmukh, MD, of the Lakeview Clinic in Chicago, at the European Cardiology Congress.',
    ],
    ['named', '', '“This should change practice tomorrow,” Deshmukh said during a press briefing.'],
    [
      'document',
      'h',
      'Diarrhea was more common with the active drug, and two deaths in that arm were possibly related to treatment, the researchers wrote in the Annals of Cardiac Medicine.',
    ],
    ['named', '', 'Not so fast, said discussant Per Holmqvist, MD, PhD, who was not involved in the study.'],
    ['named', '', 'He pointed to the trial’s open-label design and its modest size.'],
    [
      'named',
      'h',
      '“I’d want to see this replicated before I’d call it practice changing,” he said, adding that the benefit might be smaller in older patients.',
    ],
    [
      'document',
      '',
      'An accompanying editorial struck a more upbeat tone, calling the results “a welcome advance.”',
    ],
    [null, '', 'The trial enrolled 612 adults at 31 centers from 2014 to 2018.'],
    ['document', '', 'Limitations included missing data for 9% of participants, the authors acknowledged.'],
    ['named', '', 'Deshmukh disclosed consulting fees from Agentis Pharma.'],
  ],
};
