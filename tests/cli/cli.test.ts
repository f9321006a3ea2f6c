import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../src/cli/arguments.ts';
import type { Report } from '../../src/engine/report.ts';

/** The command line as it is run: a process of its own, through the same loader as `npm run analyze`. */
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-cli-'));
const ARTICLE = 'Mayor Ann Lee said on Monday that the bridge would close. Critics said it was too late.\n';
const PAGE = `<!doctype html><html lang="en"><head><title>Bridge to close</title></head><body><article>
<h1>Bridge to close</h1>${`<p>${ARTICLE.trim()} ${'The river rose again in the night, as it does in spring. '.repeat(6)}</p>`.repeat(4)}
</article></body></html>`;

function start(args: readonly string[], nodeOptions: readonly string[] = []): ChildProcessWithoutNullStreams {
  return spawn(
    process.execPath,
    [...nodeOptions, '--import', 'tsx', join(root, 'src/cli/index.ts'), ...args],
    { cwd: root },
  );
}

async function run(args: readonly string[], input = '', nodeOptions: readonly string[] = []) {
  const child = start(args, nodeOptions);
  child.stdin.on('error', () => {}); // A process that refuses its arguments doesn't read on.
  child.stdin.end(input);
  const read = async (stream: NodeJS.ReadableStream) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };
  const [out, err, code] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { out, err, code };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const json = (line: string): unknown => JSON.parse(line);
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('one file', { timeout: 30_000 }, () => {
  test('becomes a table with a line for each sentence, and what it comes to', async () => {
    const { out, code } = await run([file('article.txt', ARTICLE)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 .*Ann Lee.*said on Monday/m);
    expect(out).toMatch(/^2 .*hardly.*Critics/m);
    expect(out).toContain('2 sentences: 2 attributed');
  });

  test('becomes one report with --json, about the text exactly as it is', async () => {
    const text = `\ufeff${ARTICLE}\r\nMore.\u2028`;
    const { out, code } = await run(['--json', file('article.txt', text)]);
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({ text, judged: true, language: 'en' });
  });

  test('may be standard input', async () => {
    const { out } = await run(['--json', '-'], ARTICLE);
    expect(json(out)).toMatchObject({ text: ARTICLE });
  });

  test('may be a page, by name or by how it begins', async () => {
    const [named, piped] = await Promise.all([
      run(['--json', file('page.html', PAGE)]),
      run(['--json', '-'], PAGE),
    ]);
    const report = json(named.out) as Report;
    expect(report.text).toMatch(/^Bridge to close\n\nMayor Ann Lee said/);
    expect(report.article.title).toBe('Bridge to close');
    expect(piped.out).toBe(named.out);
  });

  test('never steers the terminal', async () => {
    const { out } = await run([
      file(
        'hostile.txt',
        `The officials said \u001b]0;owned\u0007 that \u202etxt.exe it was over and that the police would leave the bridge on Friday.\n`,
      ),
    ]);
    for (const control of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(control);
    expect(out).toContain('it was over');
  });

  test.each([
    ['no file', ['nowhere.txt'], /there is no file "nowhere.txt"/, 1],
    ['a folder', ['src'], /"src" is a folder/, 1],
    ['not text', [file('bytes.txt', Uint8Array.of(0x80, 0xff, 0x41))], /is not UTF-8 text/, 1],
    ['no article', [file('empty.html', '<html><body>Hi</body></html>')], /hardly any text in this page/, 1],
    ['an option that there isn’t', ['--yaml', 'a'], /--yaml.*--help/s, 2],
  ])('says what is wrong: %s', async (_, args, message, expected) => {
    const { out, err, code } = await run(args);
    expect({ out, code }).toEqual({ out: '', code: expected });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('arguments', () => {
  test.each([
    [[], /Name a file/],
    [['a', 'b'], /One file at a time/],
    [['--json', '--jsonl'], /exclude each other/],
    [['--jsonl', 'a.jsonl'], /try "--jsonl < a.jsonl"/],
    [['--json=yes', 'a'], /--json/],
  ])('%j are refused', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });

  test.each([
    [['a.txt'], { do: 'table', file: 'a.txt' }],
    [['--json', '-'], { do: 'json', file: '-' }],
    [['--jsonl', '-'], { do: 'lines' }],
    [['--jsonl', '-h'], { do: 'help' }],
    [['-v'], { do: 'version' }],
  ])('%j are understood', (args, command) => {
    expect(readArguments(args)).toEqual(command);
  });
});

describe('a stream of lines', { timeout: 60_000 }, () => {
  test('gets one report a line in the same order, options and pages included', async () => {
    const input = [
      { id: 'one', text: ARTICLE, publisher: 'The Daily Planet', genre: 'opinion', title: null },
      { id: 'two', html: PAGE, url: 'https://news.example/a' },
    ];
    const { out, code } = await run(['--jsonl'], input.map((line) => JSON.stringify(line)).join('\r\n'));
    expect(code).toBe(0);
    expect(lines(out).map(json)).toMatchObject([
      { id: 'one', text: ARTICLE, article: { publisher: 'The Daily Planet', genre: 'opinion', title: null } },
      { id: 'two', article: { title: 'Bridge to close' } },
    ]);
  });

  test('answers what it can’t read, works off the rest and exits with 1', async () => {
    const bad = [
      '{"id": "x", "text": ',
      '[]',
      '{"id": "x"}',
      '{"id": 1, "text": "a"}',
      '{"text": "a", "genre": "tale"}',
    ];
    const worse = [
      '{"text": "a", "html": "b"}',
      '{"html": "<p>Hi"}',
      '{"text": "a", "links": [{"start": 0}]}',
    ];
    const input = [...bad, '', ...worse, JSON.stringify({ id: 'good', text: ARTICLE })].join('\n');
    const { out, code } = await run(['--jsonl'], input);
    expect(code).toBe(1);
    const answers = lines(out).map(json);
    const numbers = [1, 2, 3, 4, 5, 7, 8, 9];
    expect(answers.slice(0, -1)).toEqual(
      numbers.map((line) => ({ id: null, line, error: expect.any(String) })),
    );
    expect(answers.at(-1)).toMatchObject({ id: 'good', text: ARTICLE });
  });

  test('keeps a line separator within a JSON string', async () => {
    const { out, code } = await run(['--jsonl'], '{"id": "x", "text": "One.\u2028Two."}\n');
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({ text: 'One.\u2028Two.' });
  });

  test('is answered line by line, before it ends', async () => {
    const child = start(['--jsonl']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: ARTICLE })}\n`);
      const answer = await answers.next();
      expect(json(String(answer.value))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });

  test('needs no more memory the longer it is', async () => {
    const line = `"${'x'.repeat(1_000_000)}\n`;
    const { out, code } = await run(['--jsonl'], line.repeat(100), ['--max-old-space-size=64']);
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(100);
  });
});
