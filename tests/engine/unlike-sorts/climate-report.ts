import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Delta Daily',
  genre: 'news',
  sentences: [
    [
      'organization',
      '',
      'The world is on course to warm by 2.8 degrees this century, the United Nations warned in a report released on Tuesday.',
    ],
    [
      'organization',
      '',
      'Countries’ pledges, even if met in full, would shave off just 0.3 degrees, it found.',
    ],
    [
      'named',
      '',
      '“We are running out of road,” UN environment chief Leila Sandoval told a briefing in Geneva.',
    ],
    ['document', '', 'The report, the sixteenth of its kind, lays much of the blame on coal.'],
    [
      'vague',
      '',
      'Scientists not involved in the assessment said its numbers were in line with earlier work.',
    ],
    [
      'named',
      '',
      'For Dr Kofi Mensah at the Accra Climate Centre, the finding is “depressing but not surprising”.',
    ],
    [
      'organization',
      '',
      'India’s environment ministry disputed parts of the analysis, saying it ignored emissions per head.',
    ],
    ['vague', '', 'Small island states want the figures to be at the heart of next month’s summit.'],
    ['unnamed', '', 'Two delegates said privately they expected little.'],
    ['named', 'h', 'Tuvalu’s negotiator, Simona Paeniu, suggested her country might walk out.'],
    ['organization', '', 'The oil exporters’ group rejected the call as “unrealistic”.'],
    ['document', '', 'Under the draft text, rich nations would pay $300 billion a year by 2035.'],
    [null, '', 'The summit opens on November 10.'],
  ],
};
