import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'BioMarket Daily',
  genre: 'news',
  sentences: [
    [null, '', 'Shares of Corvane Therapeutics plunged 41% in premarket trading Tuesday.'],
    [
      'organization',
      '',
      'The company said its experimental obesity pill failed to beat placebo in a mid-stage trial.',
    ],
    [
      'document',
      '',
      'Patients on the highest dose lost 4.1% of their body weight after 26 weeks, compared with 3.2% in the control arm, according to topline results.',
    ],
    ['document', '', 'The difference was not statistically significant, the data showed.'],
    ['named', '', '“We’re disappointed, obviously,” CEO Marta Lindholm told analysts on a conference call.'],
    ['named', '', 'Lindholm maintained the drug could still find a role in diabetes.'],
    [
      'named',
      'h',
      'Leerwick analyst Tom Abara cut his rating to “market perform,” saying the pill now “likely has no path forward” in obesity.',
    ],
    ['vague', '', 'Investors had hoped for weight loss of at least 8%.'],
    [
      'document',
      '',
      'Nearly a third of participants stopped taking the pill because of nausea, per the company’s presentation.',
    ],
    [
      'organization',
      's',
      'Bloomberg reported last month that larger rival Novena had explored a bid for Corvane.',
    ],
    ['organization', 'n', 'Novena didn’t immediately respond to a request for comment.'],
    ['impersonal', 'h', 'A buyout is now seen as unlikely.'],
    ['document', '', 'Corvane had $212 million in cash at the end of June, its latest 10-Q shows.'],
    [null, '', 'Full results will be presented at a medical meeting in October.'],
  ],
};
