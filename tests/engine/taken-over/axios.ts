import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'unnamed',
        's',
        'The White House is weighing a plan to merge two farm agencies, Axios reports, citing three administration officials.',
      ],
      ['document', 's', 'A draft order obtained by Axios would move 4,000 jobs to Kansas.'],
      ['unnamed', 'sh', 'The order could be signed before Thanksgiving, one of the officials said.'],
      ['organization', 's', 'The plan was first floated by the budget office in March, per Axios.'],
      [
        'named',
        '',
        'Asked about the report on Tuesday, press secretary Dana Wells told reporters that “no decision has been made.”',
      ],
    ],
    [
      ['organization', '', 'The farm workers’ union called the idea “reckless” in a statement.'],
      ['named', 's', '“It would gut the place,” union president Walt Orr told Politico.'],
      ['named', 's', 'He said his members had learned of it from the news.'],
      [
        'unnamed',
        's',
        'Politico also reported, citing two congressional aides, that Republicans from farm states were not consulted.',
      ],
      ['named', '', 'Sen. Lyle Hanson of Nebraska wrote on X that he would block the merger.'],
      ['organization', 'sn', 'The budget office did not respond to Axios’ request for comment.'],
      [null, '', 'The agencies have a combined budget of $9 billion.'],
    ],
  ],
};
