import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'The Savanna Post',
  paragraphs: [
    [
      [
        'organization',
        's',
        'More than 200 secondary schools in western Kenya have not received a shilling of state funds since January, the Daily Nation has established.',
        ['Nation'],
      ],
      [
        'document',
        's',
        'A ministry circular dated April 2, a copy of which was seen by the Nation, blames the delay on a “system migration”.',
        ['Nation'],
      ],
      [
        'named',
        's',
        '“We are feeding the students on credit,” Mercy Achieng, principal of Kanduyi Girls, told the paper.',
        ['Nation'],
      ],
      ['named', 's', 'Achieng said three suppliers had already sued the school.', ['Nation']],
      [
        'unnamed',
        's',
        'A head teacher in Vihiga who sought anonymity for fear of reprisals said teachers had bought chalk from their own pockets.',
        ['Nation'],
      ],
    ],
    [
      [
        'named',
        's',
        'Education Cabinet Secretary Peter Wafula, in an interview with Citizen TV on Sunday, promised that the money would be released by Friday.',
        ['Citizen TV'],
      ],
      ['named', 's', '“No child will be sent home,” he said.', ['Citizen TV']],
      [
        'named',
        '',
        'Speaking in Bungoma on Monday, Wafula accused some principals of inflating enrolment figures.',
      ],
      [
        'named',
        'sd',
        'The chairman of the heads’ association, Indimuli Khaemba, dismissed the accusation in comments carried by The Standard.',
        ['The Standard'],
      ],
      [
        'unnamed',
        's',
        'According to sources who spoke to K24, auditors have been sent to 14 schools.',
        ['K24'],
      ],
      ['organization', 's', 'The Star newspaper put the arrears at Sh17 billion.', ['The Star']],
      ['vague', '', 'Parents say they cannot pay more.'],
      ['organization', 'n', 'By press time, the ministry had not responded to our text messages.'],
      [null, '', 'Schools reopen on May 6.'],
    ],
  ],
};
