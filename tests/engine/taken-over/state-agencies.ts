import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Reuters',
  paragraphs: [
    [
      [
        'organization',
        's',
        'Russia and Karsova will hold joint naval drills in the strait next month, Russian state news agency TASS reported on Friday, citing the defence ministry in Karsova.',
        ['TASS'],
      ],
      ['unnamed', 's', 'TASS, quoting a source in the fleet, said six ships would take part.', ['TASS']],
      ['unnamed', 's', 'The source told the agency that a submarine would join them later.', ['TASS']],
      [
        'organization',
        's',
        'The exercise is “purely defensive in nature”, RIA quoted the ministry as saying.',
        ['RIA'],
      ],
      [
        'organization',
        '',
        'In a statement posted on Telegram, the ministry said the drills had been planned since last year.',
      ],
    ],
    [
      ['organization', 's', 'Karsovan state television aired footage of sailors loading shells.', ['KarTV']],
      ['named', 's', '“We are ready for every scenario,” Admiral Pavel Drenov told the channel.', ['KarTV']],
      ['named', 's', 'Drenov had earlier told Interfax that the fleet lacked fuel.', ['Interfax']],
      ['organization', '', 'NATO said it was watching the region closely.'],
      [
        'unnamed',
        '',
        'Two Western diplomats told Reuters that the drills were meant as a signal before the vote.',
      ],
      [null, '', 'Reuters could not independently verify the number of ships.'],
    ],
    [
      [
        'organization',
        's',
        'Iran will send observers, the semi-official Mehr agency said, quoting a report by state agency IRNA.',
        ['Mehr', 'IRNA'],
      ],
      ['organization', 'd', 'Tehran’s embassy in Karsova said no such decision had been taken.'],
      [
        'unnamed',
        's',
        'The drills were moved forward by a week, the newspaper Kommersant reported, citing two people familiar with the planning.',
        ['Kommersant'],
      ],
      [
        'named',
        'n',
        'Kremlin spokesman Dmitri Orlov, asked about the Kommersant report, told journalists to “put questions to the military”.',
      ],
      [null, '', 'The strait is 14 km wide at its narrowest point.'],
    ],
  ],
};
