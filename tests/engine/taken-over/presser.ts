import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'named',
        '',
        'Mayor Leon Katz told reporters on Wednesday that the city would not close the two libraries.',
      ],
      ['named', '', '“No child in this town will lose a library card,” he said at a news conference.'],
      ['named', '', 'Asked about a budget hole of $14 million, Katz said it would be filled from reserves.'],
      [
        'organization',
        's',
        'WKYV reported on Monday that a memo from the finance office recommended the closures.',
      ],
      ['named', 'd', 'Katz said he had never seen the memo.'],
      ['named', 'd', '“That’s not how I run this city,” he told a reporter from WKYV.'],
    ],
    [
      [
        'named',
        '',
        'Council member Joy Addison, standing beside him, said residents had sent more than 2,000 letters.',
      ],
      ['vague', '', 'Critics say the reserves are meant for storms.'],
      [
        'named',
        's',
        '“It’s a raid, plain and simple,” Frank Doyle of the Taxpayers’ League told the Gazette.',
      ],
      ['named', 's', 'He told the paper that the league would sue.'],
      ['organization', 'n', 'The finance office referred questions to the mayor’s spokesman.'],
      ['named', '', 'The spokesman, Eric Salt, said the memo was a draft.'],
      ['named', 's', 'Salt told the Gazette in an email that “drafts are not decisions.”'],
    ],
  ],
};
