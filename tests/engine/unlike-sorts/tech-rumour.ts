import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Gadget Lane',
  genre: 'news',
  sentences: [
    ['impersonal', 'h', 'Pearl’s next phone will supposedly fold twice.'],
    ['named', '', 'The claim comes from leaker DigitFox, who posted blurry renders on Sunday.'],
    ['named', '', 'DigitFox has been right about Pearl’s last three phones.'],
    ['organization', 's', 'Component orders point to a launch in March, Korean site EveryPart reported.'],
    ['named', '', 'Analyst Sun Li expects a price of $1,900.'],
    ['named', '', 'In a note seen by Gadget Lane, she wrote that Pearl had ordered two million hinges.'],
    ['organization', 'n', 'Pearl declined to comment.'],
    ['unnamed', '', 'A person who has used the phone said it was “thinner than you think.”'],
    [null, '', 'Pearl sold its first folding phone in 2022.'],
    ['document', '', 'A patent filed last year shows three screens side by side.'],
    [null, '', 'Patents don’t always become products.'],
    [null, '', 'Some fans are already disappointed.'],
  ],
};
