import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Ledger',
  genre: 'news',
  sentences: [
    [
      'document',
      '',
      'Inspectors warned the port about a cracked crane eleven months before it fell, documents obtained by The Ledger show.',
    ],
    ['unnamed', '', 'The crack was “a risk to life,” one inspector wrote in an e-mail dated 4 May.'],
    ['unnamed', '', 'Three former workers said managers had told them to keep quiet.'],
    [
      'unnamed',
      '',
      '“We were told to paint over it,” said one of them, who spoke on condition of anonymity because he had signed a confidentiality agreement.',
    ],
    ['organization', 'd', 'In a written response, the port said it had “acted on every report.”'],
    [null, '', 'It did not say when the crane was repaired.'],
    [
      'named',
      '',
      'Lawyer Mina Sato, who represents two of the injured, said the e-mails proved that the port knew.',
    ],
    ['organization', 'd', 'The port’s insurer disputes that.'],
    ['impersonal', 'h', 'Safety rules were allegedly ignored on night shifts.'],
    [null, '', 'The crane fell on 9 April and killed two men.'],
    ['unnamed', 'h', 'An inquiry is likely to last into autumn, people involved in it say.'],
    ['named', 'n', 'The port’s director, Hans Moen, could not be reached.'],
  ],
};
