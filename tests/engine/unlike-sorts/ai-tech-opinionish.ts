import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Circuit',
  genre: 'analysis',
  sentences: [
    [null, '', 'For months, Helix AI has sold itself as the safe choice.'],
    ['document', '', 'Internal Slack messages obtained by The Circuit tell a different story.'],
    ['unnamed', '', '“Ship it and we’ll patch it,” one manager wrote in March, according to screenshots.'],
    [
      'unnamed',
      '',
      'Three current employees, all of whom requested anonymity to avoid retaliation, say safety reviews were cut from two weeks to two days.',
    ],
    [
      'named',
      'd',
      'Helix spokesperson Dana Ruiz disputed that account, calling it “a selective reading of a chaotic month.”',
    ],
    ['named', '', '“We have never shipped a model we believed was dangerous,” Ruiz said.'],
    ['vague', '', 'Not everyone buys it.'],
    [
      'named',
      '',
      'Margaret Osei, who studies AI governance at Georgetown, says voluntary pledges “were always going to bend.”',
    ],
    ['document', '', 'A paper she co-authored last year found that labs routinely miss their own deadlines.'],
    [
      'vague',
      'h',
      'Regulators in Brussels are watching closely and may open a probe by the summer, some lawyers believe.',
    ],
    ['document', '', 'The company’s own website still promises “weeks of rigorous testing.”'],
    [
      'named',
      '',
      'CEO Rohan Mehta has taken to likening critics to “people who yelled at the first trains.”',
    ],
    ['impersonal', 'h', 'Helix is widely expected to go public next year.'],
    ['organization', 'n', 'It declined to make Mehta available for this story.'],
  ],
};
