import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'The Daily Beast',
  paragraphs: [
    [
      [
        'organization',
        's',
        'Singer Dash Morrow was taken to a Nashville hospital on Saturday night after collapsing on stage, TMZ reports.',
      ],
      [
        'unnamed',
        's',
        'Witnesses told the gossip site that the 41-year-old grabbed the microphone stand before he fell.',
      ],
      ['document', 's', 'In video obtained by TMZ, a guitarist can be heard shouting for a doctor.'],
      ['document', 's', 'A clip posted by a fan on TikTok shows crew members carrying him off.'],
    ],
    [
      [
        'named',
        '',
        'His manager, Greta Lowell, confirmed in an Instagram post that he was “awake and making jokes.”',
      ],
      ['named', '', 'She thanked fans for their prayers.'],
      ['unnamed', 's', '“He hasn’t slept properly in months,” an insider tells Page Six.'],
      ['unnamed', 's', 'The source added that friends had begged him to cancel the tour.'],
      ['unnamed', 'sd', 'But another source close to the singer told People the claim was “nonsense.”'],
      [
        'document',
        's',
        'Court papers seen by the Daily Mail show that his wife filed for separation in May.',
      ],
      ['organization', 's', 'Page Six was first to report on the split.'],
      [null, '', 'The Daily Beast has reached out to Morrow’s representatives for comment.'],
      ['impersonal', 'sh', 'He was reportedly seen leaving the hospital on Sunday.'],
    ],
  ],
};
