import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'organization',
        's',
        'A Cleveland hospital network quietly sold the debts of thousands of poor patients to a collection firm, The New York Times reported Thursday.',
      ],
      ['document', 's', 'The Times based its report on internal emails and a contract signed in 2022.'],
    ],
    [
      ['document', 's', 'One email, sent by a finance director, described the patients as “dead inventory.”'],
      ['unnamed', 's', 'Two former executives told the paper the sale brought in less than $900,000.'],
      [
        'unnamed',
        's',
        'Both spoke on condition of anonymity because they had signed confidentiality agreements.',
      ],
    ],
    [
      ['organization', '', 'In a statement Friday, Lakeway Health said it would stop the practice.'],
      ['organization', 's', 'The network declined to tell the Times how many patients were affected.'],
      [
        'named',
        '',
        '“We got this wrong,” the network’s chief executive, Carol Brandt, wrote to employees on Friday.',
      ],
      ['document', '', 'The letter was posted on the network’s website.'],
    ],
    [
      [
        'named',
        's',
        'Dolores Finch, a school bus driver, told the Times that she was sued over a $412 bill.',
      ],
      ['named', 's', '“I thought it was a scam,” Finch said.'],
      ['organization', 's', 'The newspaper reported that her wages were garnished for eight months.'],
      ['organization', 'sh', 'According to the Times, at least six states may open inquiries.'],
      [null, '', 'Lakeway runs nine hospitals in northern Ohio.'],
    ],
  ],
};
