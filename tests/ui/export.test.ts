import { beforeAll, describe, expect, test } from 'vitest';
import { exportName, exportReport, type RowWords, textFragment } from '../../src/ui/model/export.ts';
import { setMessages } from '../../src/ui/text.ts';
import { englishMessages, frenchMessages, germanMessages, spanishMessages } from './messages.ts';
import { pierReport } from './pier-report.ts';
import { report } from './report-fixture.ts';

beforeAll(() => void setMessages(englishMessages));

const words: RowWords = {
  standing: ({ standing }) => standing,
  kinds: ({ sentence }) => sentence.kinds?.join(', ') ?? '',
  traits: ({ traits }) => traits.join(', '),
  reasons: ({ sentence }) => sentence.reasons.map(({ code }) => code).join(' '),
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
    expect(heading).toMatch(/^\uFEFF"Number","Sentence","Could you check this\?",/);
    expect(heading?.split('","')).toHaveLength(line?.split('","').length ?? 0);
    expect(line).toMatch(/^"1","He said: ""No, never\.""","attributed","","named","",/);
  });

  test('says by name whom a sentence goes back to, and through whom it came', () => {
    const [, , , , line] = exportReport(pierReport(), url, 'csv', words).split('\r\n');
    expect(line).toContain('"Northgate Tribune ← An inspection report from May","document');
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
    expect(markdown).toMatch(/^# Pier\\_news\n\n<https:/);
    expect(markdown).toContain('not whether it is true');
    expect(markdown).toContain('1. [The \\[pier\\] is \\*closed\\*.](<https://news.example/pier#:~:text=');
    expect(markdown).toContain('   strong · named\n');
  });
});

test('a file is called after the article, else after the site', () => {
  const titled = report([], { article: { title: ' “Pier”: 9/11 – à la carte? ' } });
  expect(exportName(titled, url, 'csv')).toBe('sourcelight-pier-9-11-à-la-carte.csv');
  expect(exportName(report([]), url, 'md')).toBe('sourcelight-news-example.md');
  expect(exportName(report([], { article: { title: '…' } }), url, 'md')).toBe('sourcelight-article.md');
});

test('every language names all columns of the table', () => {
  for (const language of [englishMessages, germanMessages, spanishMessages, frenchMessages])
    expect(language('export_columns', []).split(/,\s*/)).toHaveLength(8);
});

test('JSON is the report itself, with the page’s address', () => {
  const pier = report([{ text: 'The pier is closed.' }]);
  expect(JSON.parse(exportReport(pier, url, 'json', words))).toEqual({ url, ...pier });
});
