import type { FoundingSort } from '../founding-sort.ts';

export const ARTICLE: FoundingSort = {
  outlet: 'The Sydney Morning Herald',
  sentences: [
    [
      'organization',
      's',
      'An Australian chain of nursing homes charged families for meals that were never served, The Sydney Morning Herald has found.',
    ],
    [
      'organization',
      's',
      'The Herald examined 300 bills from homes run by Greenmere Care in New South Wales.',
    ],
    [
      'document',
      's',
      'A spreadsheet leaked to the newspaper lists “phantom dinners” worth 2.1 million dollars.',
    ],
    [
      'named',
      's',
      'Joan Whitlock, whose father lives in one of the homes, told the Herald that he had lost 11 kilograms.',
    ],
    ['named', 's', '“He was hungry every night,” she said.'],
    [
      'unnamed',
      's',
      'A former manager, who spoke on condition of anonymity because she fears for her job, said the orders came from head office.',
    ],
    [
      'organization',
      's',
      'The newspaper said the regulator had inspected the homes four times without finding fault.',
    ],
    [
      'organization',
      'sd',
      'In a statement to the Herald, Greenmere rejected the claims as “false and hurtful.”',
    ],
    ['organization', 'sn', 'The regulator would not comment to the newspaper.'],
    ['unnamed', 'sh', 'Staff told the Herald that as many as 40 homes might be affected.'],
    ['organization', 's', 'According to the Herald, the chain’s owner was given a state award last year.'],
    ['document', 's', 'The bills show that the owner’s own firm delivered the food.'],
  ],
};
