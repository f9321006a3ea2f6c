import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'KTVN 8 News',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'SPARKS, Nev. (KTVN) - A Sparks man is behind bars after a chase that ended in a crash near Baring Boulevard Tuesday night.',
    ],
    [
      'organization',
      '',
      'Officers tried to pull over a silver Dodge for expired tags around 9:40 p.m., Sparks Police say.',
    ],
    [
      'organization',
      '',
      'Police say the driver, identified as 33-year-old Marcus Delgado, took off at speeds of more than 90 miles per hour.',
    ],
    ['document', '', 'According to the arrest report, Delgado threw a backpack out of the window.'],
    ['unnamed', '', 'Inside it, investigators say they found a stolen handgun and 40 grams of fentanyl.'],
    ['named', '', '“I heard the boom and ran out in my socks,” neighbor Tammy Welch told News 8.'],
    ['named', '', 'Welch says her mailbox was destroyed.'],
    [null, '', 'Delgado faces charges including eluding, possession of a stolen firearm and trafficking.'],
    ['document', '', 'Court records show he was on parole for a 2019 burglary.'],
    [null, '', 'His bail was set at $75,000.'],
    [null, '', 'Anyone with information is asked to call Secret Witness at 775-555-0122.'],
    [null, '', 'Detectives are also looking into whether Delgado is connected to a string of break-ins.'],
  ],
};
