import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Accra Daily Mail',
  genre: 'news',
  sentences: [
    [
      'named',
      '',
      'The Minority Leader in Parliament, Dr Kwabena Osei-Tutu, has described the 2026 budget as "a document of broken promises".',
    ],
    [
      'named',
      '',
      'Addressing the press in Accra on Monday, he alleged that the government had diverted GH¢2.4 billion from the cocoa fund.',
    ],
    ['named', '', 'According to him, farmers in the Western North Region had not been paid for six months.'],
    ['named', '', 'He therefore called on President Mahama to come clean on the matter.'],
    [
      'named',
      'd',
      'But the Finance Minister, Mrs Adjoa Boateng, has dismissed the allegation as baseless and mischievous.',
    ],
    ['named', '', 'She explained that the amount in question was captured under statutory payments.'],
    [
      'organization',
      '',
      'The Ghana Cocoa Board, in a statement signed by its Head of Public Affairs, assured farmers that arrears would be cleared by Easter.',
    ],
    ['unnamed', 's', 'A source at the Presidency told Joy News that a forensic audit had been ordered.'],
    [
      'impersonal',
      '',
      'It has further emerged that two directors of the Board have been asked to proceed on leave.',
    ],
    ['impersonal', 'h', 'The duo are alleged to have signed off on the transfers without approval.'],
    [
      'unnamed',
      '',
      'Some aggrieved farmers who spoke to the Mail at Sefwi Wiawso lamented that they could no longer pay school fees.',
    ],
    ['unnamed', '', '"We are suffering, my brother," one of them lamented.'],
    [
      'organization',
      '',
      'The Institute for Fiscal Studies is of the view that the fund should be placed under an independent trustee.',
    ],
    ['vague', '', 'Political analysts say the row will dominate the debate on the Appropriation Bill.'],
    [
      'named',
      '',
      'The Speaker, Rt Hon Emmanuel Quaye, adjourned the House after ruling that the matter was before the courts.',
    ],
  ],
};
