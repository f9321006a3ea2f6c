import type { UnlikeSort } from './unlike-sort.ts';

export const ARTICLE: UnlikeSort = {
  publisher: 'Prairie Farm Journal',
  genre: 'news',
  sentences: [
    [null, '', 'AMES, Iowa -- Corn growers across the western Corn Belt are bracing for a smaller crop.'],
    [
      'document',
      '',
      'USDA’s August report pegged the U.S. average yield at 175.1 bushels an acre, down 2 from July.',
    ],
    [
      'named',
      '',
      'That number is still too high, in the eyes of Dennis Vander Ploeg, who farms 1,800 acres near Orange City.',
    ],
    ['named', '', '“I’ve walked every field I’ve got, and I’m not seeing it,” he said.'],
    ['named', '', 'Vander Ploeg figures his dryland corn will make 140 at best.'],
    ['named', 'h', 'Agronomist Leah Strand thinks tar spot could shave another 5 percent off yields.'],
    ['named', '', 'Strand, with Iowa State Extension, recommends scouting fields weekly.'],
    ['unnamed', '', 'Analysts at Heartland Commodities have trimmed their estimate to 172.'],
    ['named', '', '“The market hasn’t priced this in,” said the firm’s Joe Kratz.'],
    [
      'document',
      '',
      'Some 46 percent of Iowa’s crop was rated good to excellent, according to the latest crop progress report.',
    ],
    ['vague', '', 'Farmers say input costs leave them no cushion.'],
    ['vague', '', 'Fertilizer, they note, is up 60 percent since last fall.'],
    [null, '', 'Asked if he’d consider quitting, Vander Ploeg laughed.'],
    [null, '', 'Harvest typically begins in mid-September.'],
  ],
};
