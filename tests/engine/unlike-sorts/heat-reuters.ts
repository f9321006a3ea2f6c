import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Globe Wire',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'MADRID, July 9 (Globe Wire) - Spanish firefighters battled a blaze near Toledo for a third day on Thursday as temperatures topped 43 degrees Celsius.',
    ],
    ['organization', '', 'Two people have died, emergency services said.'],
    [
      'unnamed',
      '',
      'Authorities ordered the evacuation of four villages, telling residents to leave pets behind.',
    ],
    ['organization', '', '“The next 48 hours will be critical,” regional civil protection said on X.'],
    [
      'organization',
      '',
      'Spain’s weather agency AEMET forecast the heatwave would last until at least Sunday.',
    ],
    ['impersonal', 'h', 'The fire is believed to have started when a farm machine struck a stone.'],
    [
      'organization',
      '',
      'Police have detained a 52-year-old man on suspicion of negligence, a Civil Guard spokesperson said.',
    ],
    [
      'document',
      'h',
      'Climate change made the heat at least five times more likely, according to a rapid analysis by World Heat Attribution.',
    ],
    [
      'named',
      '',
      '“I grabbed the photo albums and ran,” said Maria Jose Ortega, 71, from a sports hall where she spent the night.',
    ],
    ['unnamed', '', 'Her neighbour, who declined to give his name, said he had lost 200 olive trees.'],
    ['vague', '', 'Environmental groups have long called for more spending on prevention.'],
    [
      'organization',
      'd',
      'The regional government, run by the conservative People’s Party, rejects accusations that it cut fire brigades.',
    ],
    [
      'document',
      '',
      'Figures from the European Forest Fire Information System show 81,000 hectares have burned in Spain so far this year.',
    ],
    [null, '', 'The French air force has sent two water bombers.'],
  ],
};
