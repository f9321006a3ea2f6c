import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'The Register',
  genre: 'news',
  sentences: [
    [null, '', 'Walter Fenn, who built more than 300 church organs, died on 3 March in Leeford.'],
    [null, '', 'He was 91.'],
    ['named', '', 'His daughter Ruth said the cause was heart failure.'],
    [null, '', 'Fenn was born in 1932, the son of a tram driver.'],
    ['named', '', '“I heard a pipe and that was that,” he told the Organist in 1988.'],
    ['vague', '', 'Colleagues remembered him as a man who worked in silence.'],
    [
      'named',
      '',
      '“He could hear a leak from the street,” said Paul Anders, who was his apprentice for nine years.',
    ],
    ['named', '', 'In his memoir, “Wind and Lead,” Fenn wrote that he had never liked concerts.'],
    [null, '', 'His last organ stands in Norland Cathedral.'],
    ['document', '', 'A plaque there calls him “maker of air.”'],
    [null, '', 'He is survived by two daughters.'],
  ],
};
