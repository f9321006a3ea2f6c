import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Prairie Wire',
  genre: 'news',
  sentences: [
    [null, '', 'A grizzly bear has been spotted in northern Manitoba for the third time this summer.'],
    [
      'named',
      '',
      'Conservation officer Dale Kowalchuk says the animal was photographed by a trail camera near Churchill on Aug. 9.',
    ],
    [
      'named',
      '',
      '“We used to get one report a decade,” Kowalchuk said in an interview. “Now it’s a couple of times a year.”',
    ],
    ['vague', '', 'Biologists attribute the shift to a longer snow-free season.'],
    [
      'document',
      '',
      'Grizzlies were listed as extirpated from the province in 2012, government records show.',
    ],
    [
      'named',
      '',
      'Not so fast, says Doug Petrie, a trapper of 40 years. “They never left. People just weren’t looking.”',
    ],
    [
      'organization',
      '',
      'The province is asking anyone who sees a bear to keep their distance and call a tip line.',
    ],
    [
      'unnamed',
      '',
      'A tour operator in the area told The Prairie Wire he had doubled the number of guides on each trip.',
    ],
    ['organization', '', 'The Manitoba Metis Federation wants a say in how the animals are managed.'],
    [
      'named',
      '',
      'Its wildlife director, Colette Ducharme, pointed to a co-management deal in Nunavut as a model.',
    ],
    [null, '', 'Under that agreement, hunters report every sighting.'],
    [
      'named',
      'h',
      'University of Saskatchewan ecologist Tariq Hussain believes the bears could soon be denning in Manitoba, if they aren’t already.',
    ],
    ['organization', '', 'Parks Canada says it has no evidence of that.'],
    ['impersonal', '', 'Polar bears are expected to return to the coast in October.'],
  ],
};
