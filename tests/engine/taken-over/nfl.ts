import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  paragraphs: [
    [
      [
        'unnamed',
        's',
        'The Ridgeport Rams have agreed to trade quarterback Cole Datner to Tulsa, sources told ESPN’s Jeff Stroud on Thursday.',
      ],
      ['unnamed', 's', 'Tulsa will send two first-round picks, the sources said.'],
      ['named', 's', 'NFL Network’s Mike Garvey first reported that the teams were talking.'],
      ['named', 's', 'Datner’s agent, Lou Pasko, told The Athletic that his client was “over the moon.”'],
      [null, '', 'Datner threw for 3,912 yards last season.'],
      ['named', '', '“I love this city,” he wrote in an Instagram post.'],
      ['organization', 'n', 'The Rams had no comment.'],
    ],
    [
      [
        'named',
        '',
        'Coach Bud Farrow said at his weekly news conference that he learned of the deal from his wife.',
      ],
      ['named', 's', 'Stroud reported that the Rams had also listened to an offer from Denver.'],
      ['organization', 'sh', 'Denver may now turn to free agent Ty Bristow, according to The Athletic.'],
      [
        'named',
        's',
        'Bristow told the “Long Snap” podcast in May that he wanted to play near the mountains.',
      ],
      ['named', 's', '“I’m a skier,” he said.'],
    ],
  ],
};
