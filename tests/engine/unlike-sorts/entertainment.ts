import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Screen Daily',
  genre: 'news',
  sentences: [
    [null, '', 'Lena Marsh will play the lead in “Salt Road.”'],
    ['unnamed', '', 'The film starts shooting in May, sources tell Screen Daily.'],
    ['named', 's', 'Director Omar Fay told Movie Hour last week that he had written the part for her.'],
    ['named', '', '“Nobody else could do it,” he said in the interview.'],
    ['organization', '', 'The studio, Bright Lantern, announced the cast in a post on Wednesday.'],
    ['impersonal', '', 'Rumours that Marsh and co-star Jack Teller are dating have swirled for months.'],
    ['organization', 'd', 'A representative for Teller told us the rumours were “completely made up.”'],
    ['organization', 'n', 'Marsh’s publicist did not return a message.'],
    ['vague', '', 'Critics praised her last film.'],
    ['document', '', 'It has a 91% score on Filmometer.'],
    [null, '', '“Salt Road” is based on a novel by Ida Crane.'],
    ['named', '', 'Crane, who died in 2018, once said that she never wanted it filmed.'],
  ],
};
