import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'BBC Sport',
  paragraphs: [
    [
      [
        'organization',
        's',
        'Everton have made an approach for Porto striker Davi Lima, 23. (Mirror)',
        ['The Mirror'],
      ],
      [
        'organization',
        's',
        'Bayern Munich are prepared to sell winger Kofi Osei for £40m. (Sky Germany)',
        ['Sky Germany'],
      ],
      [
        'organization',
        's',
        'Juventus want to sign Leeds defender Niall Crewe, but only on loan, according to Gazzetta dello Sport.',
        ['Gazzetta dello Sport'],
      ],
      [
        'named',
        's',
        'Former England captain Dean Marsh says he would walk to Wembley to manage the national team. (talkSPORT)',
        ['talkSPORT'],
      ],
      [
        'organization',
        's',
        'Benfica have rejected Newcastle’s opening bid for goalkeeper Rui Pato, A Bola reports, quoting rival daily Record.',
        ['A Bola', 'Record'],
      ],
      [
        'named',
        's',
        'Arsenal have reached a verbal agreement with the midfielder’s camp, says Fabrizio Romano.',
      ],
      [
        'unnamed',
        's',
        'Sources close to the Spurs dressing room have told The Athletic that several players are unhappy with the schedule.',
        ['The Athletic'],
      ],
      [
        'organization',
        'sh',
        'West Ham could turn to former boss Ivan Kral if results don’t improve. (Times - subscription required)',
        ['The Times'],
      ],
      [
        'named',
        's',
        'Lens president Joel Mathis told L’Equipe his club would not sell another player this summer.',
        ['L’Equipe'],
      ],
      ['named', '', '“I read the papers too, and I laugh,” Crewe told the club website.'],
      ['named', 'd', 'Kral brushed off the link at his press conference on Friday.'],
    ],
  ],
};
