import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Money & Makers',
  genre: 'news',
  sentences: [
    [null, '', 'Ines Valdarno built her first loom in a garage in Porto.'],
    ['named', '', 'She had, she admits, no idea what she was doing.'],
    [null, '', 'Twelve years on, Tessira supplies fabric to four of the world’s ten biggest fashion houses.'],
    ['document', '', 'The company turned over €86m last year, accounts filed in Lisbon show.'],
    ['named', '', 'Valdarno, 44, puts the success down to stubbornness.'],
    ['named', '', '“My father was a fisherman. He went out every day. So do I.”'],
    ['vague', '', 'Rivals grumble that she undercuts them with state subsidies.'],
    ['named', 'd', 'She waves the accusation away: “Show me the cheque.”'],
    ['named', '', 'Luis Ferraz, who sat on her board until 2020, says she can be ruthless.'],
    ['named', '', 'What he remembers is a meeting in Milan at which she fired a supplier mid-sentence.'],
    ['unnamed', '', 'Several former employees, speaking privately, paint a similar picture.'],
    ['organization', '', 'Tessira said in a statement that staff turnover was “below the industry average”.'],
    [
      'impersonal',
      'h',
      'A stock market listing is rumoured for next spring, and bankers are said to have been hired.',
    ],
    ['named', 'n', 'Valdarno will neither confirm nor deny it.'],
  ],
};
