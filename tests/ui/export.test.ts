import { beforeAll, describe, expect, test } from 'vitest';
import { exportReport, type RowWords, textFragment } from '../../src/ui/model/export.ts';
import { setMessages } from '../../src/ui/text.ts';
import { englishMessages } from './messages.ts';
import { report } from './report-fixture.ts';

beforeAll(() => void setMessages(englishMessages));

const words: RowWords = {
  standing: ({ standing }) => standing,
  kinds: ({ sentence }) => sentence.kinds?.join(', ') ?? '',
  traits: ({ traits }) => traits.join(', '),
};
const url = 'https://news.example/pier#comments';

describe('text fragments', () => {
  test('hold all of a short sentence, in place of the page’s own fragment', () => {
    expect(textFragment(url, 'The pier is closed.')).toBe(
      'https://news.example/pier#:~:text=The%20pier%20is%20closed.',
    );
  });

  test('hold both ends of a long one, and escape what has a meaning there', () => {
    expect(textFragment(url, 'On-site, one two three four five six seven & eight')).toBe(
      'https://news.example/pier#:~:text=On%2Dsite%2C%20one%20two%20three,six%20seven%20%26%20eight',
    );
  });
});

describe('CSV', () => {
  test('quotes quotation marks and keeps commas within a cell', () => {
    const csv = exportReport(
      report([{ text: 'He said: "No, never."', kinds: ['named'] }]),
      url,
      'csv',
      words,
    );
    const [heading, line] = csv.split('\r\n');
    expect(heading).toBe('\uFEFF"number","sentence","standing","sources","notes","link"');
    expect(line).toMatch(/^"1","He said: ""No, never\.""","attributed","named","",/);
  });

  test('does not let a sentence become a formula', () => {
    const csv = exportReport(report([{ text: '=HYPERLINK("https://evil.example")' }]), url, 'csv', words);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});

describe('Markdown', () => {
  test('lists every sentence with a link to its place, and escapes what would be markup', () => {
    const markdown = exportReport(
      report(
        [{ text: 'The [pier] is *closed*.' }, { text: 'Osei said so.', kinds: ['named'], level: 'strong' }],
        {
          article: { title: 'Pier_news' },
        },
      ),
      url,
      'markdown',
      words,
    );
    expect(markdown).toMatch(/^# Pier\\_news\n/);
    expect(markdown).toContain('1. [The \\[pier\\] is \\*closed\\*.](<https://news.example/pier#:~:text=');
    expect(markdown).toContain('   strong · named\n');
  });
});

test('JSON is the report itself, with the page’s address', () => {
  const pier = report([{ text: 'The pier is closed.' }]);
  expect(JSON.parse(exportReport(pier, url, 'json', words))).toEqual({ url, ...pier });
});
