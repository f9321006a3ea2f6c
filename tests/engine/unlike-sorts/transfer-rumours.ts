import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Touchline',
  genre: 'news',
  sentences: [
    ['impersonal', 'h', 'Marsh Rovers are reportedly close to signing Norland striker Teo Almada.'],
    ['organization', 'sh', 'The 24-year-old could cost up to £30m, according to the Sporting Post.'],
    ['unnamed', 's', 'Sources close to the player told the newspaper that he had agreed a five-year deal.'],
    ['named', 'n', 'Rovers manager Carla Voss refused to be drawn on Friday.'],
    ['named', '', '“I only talk about my own players,” she said.'],
    ['unnamed', '', 'But one agent with knowledge of the talks insisted that nothing had been signed.'],
    ['impersonal', '', 'Norland value Almada at £40m, it is understood.'],
    ['unnamed', 'd', 'Almada’s father dismissed the reports as “fairy tales.”'],
    ['unnamed', 's', '“My son is happy where he is,” he told Radio Sur.'],
    [null, '', 'Almada scored 17 goals last season.'],
    [null, '', 'Rovers have not bought a striker since 2021.'],
    [null, '', 'Fans will hope that changes before the window shuts on Monday.'],
  ],
};
