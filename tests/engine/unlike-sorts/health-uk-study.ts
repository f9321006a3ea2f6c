import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Health Today',
  genre: 'news',
  sentences: [
    [
      'document',
      'h',
      'Eating a handful of walnuts a day may slow memory loss in older adults, a study suggests.',
    ],
    [
      null,
      '',
      'Researchers at the University of Elmton tracked 3,400 people over the age of 65 for eight years.',
    ],
    [
      'document',
      '',
      'Those who ate walnuts at least five times a week scored better on memory tests, they found, although the difference was small.',
    ],
    [
      'named',
      '',
      'Lead author Prof Hanneke Visser said: “This is not a magic bullet, but it is a cheap and tasty thing to try.”',
    ],
    [
      'document',
      '',
      'The findings, published in the Journal of Ageing, add to evidence that diet plays a role in dementia.',
    ],
    ['vague', '', 'But experts urged caution, pointing out that the study could not prove cause and effect.'],
    [
      'named',
      'h',
      'Dr Samuel Achebe, a geriatrician at St Bride’s Hospital who was not involved, said people who eat nuts may simply be healthier to begin with.',
    ],
    ['named', '', 'He would like to see a randomised trial.'],
    [
      'document',
      '',
      'The work was funded in part by the Walnut Growers’ Council, which had no role in the design, the authors said.',
    ],
    ['organization', '', 'The Dementia Trust welcomed the results but said more research was needed.'],
    ['document', '', 'Around 982,000 people in the UK live with dementia, according to official estimates.'],
    ['document', '', 'NHS guidance recommends 30g of unsalted nuts a day.'],
    [null, '', 'Walnuts are not suitable for people with nut allergies.'],
  ],
};
