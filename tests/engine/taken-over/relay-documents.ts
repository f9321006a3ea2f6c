import type { TakenOver } from './taken-over.ts';

export const ARTICLE: TakenOver = {
  publisher: 'The Northern Echo Daily',
  paragraphs: [
    [
      [
        'organization',
        's',
        'A Danish shipping line knew for years that its tankers were leaking, an investigation by Der Spiegel and the broadcaster DR has found.',
        ['Der Spiegel'],
      ],
      [
        'document',
        's',
        'The findings are based on 11,000 internal documents that were leaked to the German magazine and shared with the reporting network Tidemark.',
        ['Der Spiegel'],
      ],
      [
        'document',
        's',
        'In one memo from 2018, an inspector warns that a hull is “paper thin in places.”',
        ['Der Spiegel'],
      ],
      ['document', 's', 'A spreadsheet lists 63 repairs that were put off.', ['Der Spiegel']],
      ['named', 's', '“We wrote it down and it vanished,” former chief engineer Lars Holt told DR.', ['DR']],
      [
        'named',
        's',
        'Holt, who left the company in 2020, said he was ordered to delete photographs.',
        ['DR'],
      ],
    ],
    [
      ['unnamed', 's', 'Two serving officers confirmed the practice to Der Spiegel.', ['Der Spiegel']],
      [
        'organization',
        'sd',
        'In a written reply to the magazine, the company denied that safety had been compromised.',
        ['Der Spiegel'],
      ],
      ['organization', '', 'The Danish Maritime Authority said on Thursday it would review the files.'],
      [
        'named',
        's',
        'Opposition spokeswoman Mette Juul told the newspaper Politiken that the minister “must answer.”',
        ['Politiken'],
      ],
      [
        'organization',
        'sn',
        'The minister’s office left the reporters’ questions unanswered.',
        ['Der Spiegel'],
      ],
      [
        'document',
        'sh',
        'The documents suggest that at least two tankers may have sailed without insurance.',
        ['Der Spiegel'],
      ],
      [null, '', 'The line operates 48 ships.'],
    ],
  ],
};
