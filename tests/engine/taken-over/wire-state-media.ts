import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'AFP',
  paragraphs: [
    [
      [
        'organization',
        's',
        'BEIJING, Sept 4 (AFP) - A ferry carrying 96 people sank in the Bohai Sea early on Thursday, state media reported.',
        ['Xinhua'],
      ],
      [
        'organization',
        's',
        'Fifty-one people had been rescued by noon, official news agency Xinhua said.',
        ['Xinhua'],
      ],
      [
        'unnamed',
        's',
        'Citing a local maritime official, Xinhua said the vessel had been overloaded.',
        ['Xinhua'],
      ],
      [
        'organization',
        's',
        'State broadcaster CCTV showed rescuers pulling survivors from the water.',
        ['CCTV'],
      ],
      [
        'organization',
        's',
        'The captain was taken into custody, according to the state-run Global Times.',
        ['Global Times'],
      ],
    ],
    [
      [
        'named',
        's',
        '“The wave came from behind and the lights went out,” passenger Liu Wen was quoted as saying by Xinhua.',
        ['Xinhua'],
      ],
      [
        'organization',
        's',
        'CCTV quoted the transport ministry as saying an investigation had begun.',
        ['CCTV'],
      ],
      [
        'organization',
        '',
        'The Maritime Safety Administration in Shandong told AFP by phone that search efforts were continuing.',
      ],
      [
        'organization',
        'n',
        'A man who answered the phone at the ferry operator declined to give his name or to comment.',
      ],
      ['organization', 'sh', 'The death toll is feared to be higher, local reports said.'],
      [
        'organization',
        's',
        'The operator had been fined twice since 2021, financial magazine Caixin reported.',
        ['Caixin'],
      ],
      [
        'organization',
        's',
        'The fines were later waived, Xinhua said, citing a report in the People’s Daily.',
        ['Xinhua', 'People’s Daily'],
      ],
      [null, '', 'Accidents are common in the busy waters in autumn.'],
    ],
  ],
};
