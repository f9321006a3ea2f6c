import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Harbor Times',
  paragraphs: [
    [
      [
        'unnamed',
        's',
        'Negotiators have agreed on a map for the first stage of a withdrawal, Channel 12 reported Wednesday night, quoting a Washington Post story that cited two Western diplomats.',
        ['Channel 12', 'The Washington Post'],
      ],
      ['organization', 's', 'The network said the map shows three crossing points.', ['Channel 12']],
      [
        'unnamed',
        's',
        'One of the diplomats separately told Reuters that the third crossing was still in dispute.',
        ['Reuters'],
      ],
      ['organization', 's', 'The Lebanese daily Al-Akhbar carried a similar report.', ['Al-Akhbar']],
      [
        'unnamed',
        's',
        'Quoting a source in the delegation, it said that the talks would move to Cyprus.',
        ['Al-Akhbar'],
      ],
    ],
    [
      ['named', 's', 'Cabinet minister Avi Doron told Army Radio that he knew of no map.', ['Army Radio']],
      ['named', 'sd', '“There is no map, there was no map,” Doron said.', ['Army Radio']],
      [
        'unnamed',
        's',
        'According to the Kan public broadcaster, an unnamed American official told The New York Times that a signing was “weeks away.”',
        ['Kan', 'The New York Times'],
      ],
      ['organization', '', 'The prime minister’s office said in a brief statement that “talks are ongoing.”'],
      ['document', 's', 'A two-page summary obtained by Axios does not mention crossings.', ['Axios']],
      ['named', 's', 'Axios’s reporter, Dov Lasky, noted that the summary was dated July 9.', ['Axios']],
      ['organization', 'n', 'The US embassy would not comment.'],
      ['impersonal', 'sh', 'A team of engineers has reportedly visited the border twice.'],
    ],
  ],
};
