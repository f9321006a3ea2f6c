import type { FoundingSort } from '../founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'The Hindu',
  sentences: [
    [
      'organization',
      's',
      'Questions from a national nursing exam in India were sold days before the test, The Hindu reported on Wednesday.',
    ],
    [
      'document',
      's',
      'Chat records obtained by the newspaper show that the paper changed hands for 40,000 rupees.',
    ],
    ['document', 's', 'In the chats, a man who calls himself “Sir” promises “full marks or money back.”'],
    [
      'unnamed',
      's',
      'Two police officers familiar with the inquiry told The Hindu that the leak began at a printing press in Nagpur.',
    ],
    ['unnamed', 'sh', 'One of them said that at least 600 candidates may have seen the questions.'],
    [
      'organization',
      's',
      'The press, Lakshmi Offset, won the contract in 2021 without a tender, according to the daily.',
    ],
    [
      'named',
      's',
      '“I studied for three years for this,” Meera Pillai, a candidate from Kochi, told the newspaper.',
    ],
    ['named', 's', 'She said her parents had taken a loan to pay for her lessons.'],
    ['organization', 'd', 'The National Nursing Council has rejected the allegations.'],
    ['organization', 'sn', 'Lakshmi Offset did not respond to an e-mail from The Hindu.'],
    ['impersonal', 'sh', 'The ministry is said to be considering a second exam, the paper added.'],
    ['organization', 's', 'The Hindu noted that a similar leak forced a new exam in 2015.'],
  ],
};
