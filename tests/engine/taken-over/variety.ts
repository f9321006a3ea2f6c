import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'Movie Hour',
  paragraphs: [
    [
      [
        'organization',
        's',
        'Marisol Quint is in talks to star in the thriller “Low Harbor,” Variety reports.',
      ],
      ['organization', 's', 'Deadline was first to report the casting of her co-star, Idris Vane.'],
      [null, '', 'The film follows a lighthouse keeper who receives a call from her dead brother.'],
    ],
    [
      [
        'unnamed',
        's',
        'Insiders tell Variety that the actress passed on two franchise films to take the part.',
      ],
      [
        'unnamed',
        'sh',
        'A source close to the production said that shooting is likely to begin in Iceland in February.',
      ],
      ['organization', 's', 'Per the outlet, the director’s last film cost just $4 million.'],
      [
        'named',
        's',
        '“I wrote it with Marisol’s voice in my head,” director Pia Lund told The Hollywood Reporter in March.',
      ],
      ['named', 's', 'She added that the script had been turned down by every studio in town.'],
    ],
    [
      ['organization', 'n', 'Representatives for Quint had no comment.'],
      ['organization', 'n', 'Reps for Vane did not return Movie Hour’s request for comment.'],
      ['organization', 's', 'Variety notes that the studio has also bought the sequel rights.'],
      ['impersonal', 'sh', 'Rumor has it that a well-known pop singer will write the title song.'],
      ['named', '', 'In a recent chat with Movie Hour, Vane said he was “done with superheroes.”'],
      [null, '', '“Low Harbor” has no release date yet.'],
    ],
  ],
};
