import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'AFT News Agency',
  genre: 'news',
  sentences: [
    [
      null,
      '',
      'German Chancellor Ulrike Hansen’s conservatives suffered their worst result in Hesse in half a century on Sunday.',
    ],
    [
      'document',
      '',
      'Her CDU party took 27.2 percent, down 11 points from 2013, projections by broadcaster ARD showed.',
    ],
    [null, '', 'The Greens surged to 19.5 percent, which would make them the second-strongest force.'],
    ['named', '', 'CDU state premier Volker Brandt called it “a painful evening”.'],
    [
      'named',
      '',
      '“People have told us loud and clear that the squabbling in Berlin must stop,” Brandt told supporters in Wiesbaden.',
    ],
    ['named', '', 'SPD leader Anke Nolting, whose party slumped to 19.8 percent, spoke of a “disaster”.'],
    [
      'vague',
      'h',
      'Some in her party have long argued that the coalition is a millstone, and calls for an exit are likely to grow louder.',
    ],
    ['organization', 's', 'Hansen’s days are numbered, the top-selling Bild daily declared in an editorial.'],
    [
      'named',
      'h',
      'Political scientist Karl-Heinz Wolter of Mainz University said she could survive until spring “at best”.',
    ],
    ['unnamed', '', 'But a member of her inner circle told AFT she had no intention of stepping down.'],
    [
      'organization',
      '',
      'The far-right AfD, which entered the last of Germany’s 16 state parliaments, hailed a “historic” night.',
    ],
    ['named', '', '“The era of Hansen is over,” crowed its co-leader Jörg Reinders.'],
    ['impersonal', 'h', 'Hansen is widely expected to seek another term as party chief in December.'],
  ],
};
