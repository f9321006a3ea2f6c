import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Deccan Morning',
  genre: 'news',
  sentences: [
    [null, '', 'Two assistant engineers of the water board were suspended on Wednesday.'],
    [
      'unnamed',
      'h',
      'They had allegedly taken bribes from tanker operators in Ward 14, police sources said.',
    ],
    [
      'organization',
      '',
      'A first information report was registered under the Prevention of Corruption Act, the Vigilance Bureau said in a press note.',
    ],
    [
      'named',
      '',
      'Superintendent of Police R. Venkatesan said raids at four places had led to the recovery of Rs 18 lakh in cash.',
    ],
    ['named', '', '“Further investigation is under way,” he added.'],
    ['vague', '', 'Residents alleged that they had been paying Rs 800 for a tanker that should be free.'],
    ['named', '', '“We complained five times,” said Lakshmi Devi, a tailor in the ward.'],
    ['organization', 'd', 'The tanker owners’ association denied the charges.'],
    ['named', '', 'Its president, K. Hussain, claimed the engineers were being made scapegoats.'],
    ['organization', '', 'The board has ordered a departmental inquiry.'],
    [null, 'n', 'Calls to the chief engineer’s office went unanswered.'],
    [null, '', 'Ward 14 has had no piped water since April.'],
  ],
};
