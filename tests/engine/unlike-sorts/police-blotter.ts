import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Harbor Gazette',
  genre: 'news',
  sentences: [
    ['impersonal', '', 'A bicycle was reported stolen from the 400 block of Elm Street at 9:15 a.m. Monday.'],
    ['organization', '', 'Officers were called to a bar on Water Street for a fight, police said.'],
    ['document', '', 'Two men were arrested, according to a police report.'],
    [
      'document',
      '',
      'One of them, a 33-year-old from Norland, told officers he had “only come for the music,” the report says.',
    ],
    [
      'organization',
      'h',
      'Speed appears to have been a factor in a crash on Route 6, the Sheriff’s Office said.',
    ],
    [null, '', 'Route 6 was closed for three hours.'],
    ['named', '', 'Sgt. Dana Brill said the driver was in stable condition.'],
    ['unnamed', '', 'A woman on Oak Lane told police that somebody had moved her garden gnomes.'],
    [null, '', 'No gnomes were missing.'],
    ['organization', '', 'Police ask anyone with information to call the station.'],
  ],
};
