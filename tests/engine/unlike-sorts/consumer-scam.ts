import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Money Advocate',
  genre: 'news',
  sentences: [
    [null, '', 'The text looks like it’s from the post office: your parcel is held, pay a small fee.'],
    ['organization', '', 'Don’t click, warns the Federal Consumer Bureau.'],
    ['document', '', 'Losses to fake delivery texts hit $330 million in 2022, bureau data show.'],
    [
      'named',
      '',
      '“They’re after your card number, not the $1.99,” says Denise Harmon, who runs the bureau’s fraud desk.',
    ],
    ['named', '', 'Harmon’s advice: never use the link; type the address yourself.'],
    ['organization', '', 'The Postal Service says it will not text you unless you asked for tracking.'],
    [null, '', 'Retired bus driver Earl Simmons of Toledo, Ohio, learned the hard way.'],
    ['named', '', '“I was waiting on a package, so it made sense,” Simmons, 71, recalls.'],
    ['named', '', 'By the time he called his bank, he says, $4,200 was gone.'],
    [
      'organization',
      'n',
      'The bank refunded him after Money Advocate asked about the case; it wouldn’t discuss specifics.',
    ],
    ['vague', '', 'Experts recommend reporting such texts by forwarding them to 7726.'],
    [
      'named',
      'h',
      'Scammers are getting better, and AI could make it worse, says Arvind Rao of the Digital Trust Lab.',
    ],
    ['document', '', 'One in three adults got a fake delivery text last year, a survey by the lab found.'],
  ],
};
