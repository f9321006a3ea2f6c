import type { RatedArticle } from './rated-article.ts';

export const ARTICLE: RatedArticle = {
  publisher: 'The Deccan Courier',
  genre: 'news',
  sentences: [
    [
      'organization',
      3,
      '',
      'At least 14 people have died in floods in two districts since Sunday, the State Disaster Response Force said.',
    ],
    ['named', 4, '', 'District collector Meera Pillai said 6,000 people had been moved to relief camps.'],
    [
      'named',
      4,
      'q',
      '“The water was up to my neck when the boat came,” said Suresh Kamble, a tailor in Nandgaon.',
    ],
    ['named', 3, '', 'Chief minister Arvind Deo blamed the previous government for the broken embankment.'],
    ['unnamed', 1, '', 'A senior official said the embankment had not been inspected since 2019.'],
    ['document', 3, '', 'A 2021 audit had found cracks in it.'],
    ['organization', 2, 'h', 'The India Meteorological Department said more rain was likely until Thursday.'],
    ['impersonal', 0, 'h', 'Nine labourers are feared dead in a collapsed brick kiln.'],
    ['named', 2, '', 'Kamble said he had heard from neighbours that the kiln fell at dawn.'],
    ['vague', 1, '', 'Locals alleged that help had come too late.'],
    ['named', 4, 'd', 'Ms. Pillai rejected the charge.'],
    ['unnamed', 1, 's', 'The contractor has fled to Nepal, sources told PTI.'],
    ['organization', 3, 'n', 'Calls to the contractor’s firm, Shakti Infra, went unanswered.'],
    [null, null, '', 'The Godri river is 2.3 metres above the danger mark.'],
  ],
};
