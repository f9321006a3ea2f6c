import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'organization',
        '',
        'Eleven people were injured when a bus carrying wedding guests overturned near Satara on Sunday night, police said.',
      ],
      ['named', 's', 'The driver lost control on a curve, Superintendent of Police Anil Deshmukh told PTI.'],
      [
        'named',
        's',
        '“He has been arrested and a case of negligent driving has been registered,” Deshmukh said.',
      ],
      ['unnamed', 's', 'An official told ANI that the bus did not have a valid permit.'],
      [
        'named',
        's',
        'R. Venkatesan, a passenger, told the news agency that the driver had been talking on his phone.',
      ],
      ['named', 's', 'Venkatesan said he climbed out through a broken window.'],
    ],
    [
      [
        'named',
        '',
        'Chief Minister Suresh Kadam announced compensation of Rs 50,000 for each of the injured.',
      ],
      ['named', '', '“My thoughts are with the families,” he wrote on X.'],
      ['organization', 's', 'The bus belonged to a private operator from Pune, PTI reported.'],
      ['organization', 'sn', 'The operator could not be reached for comment by the agency.'],
      ['organization', 's', 'According to news agency ANI, four of the injured are in intensive care.'],
      [
        'named',
        's',
        '“Two of them are critical but stable,” Dr. Kavita Rao of the district hospital told ANI.',
      ],
      ['unnamed', 'h', 'Preliminary findings suggest that the brakes may have failed, sources said.'],
      [null, '', 'It was the third such accident on the road this year.'],
    ],
  ],
};
