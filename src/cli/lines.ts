import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { analyzeInput } from './input.ts';
import { readRequest } from './request.ts';

/**
 * Reads one article a line and writes one report a line, in the same order, one at a time: memory doesn't grow with the
 * number of lines. Returns how many lines could not be read; each was answered by its number and what is wrong.
 */
export async function analyzeLines(input: Readable, output: Writable): Promise<number> {
  let failures = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    const answer = answerTo(line, number);
    if (answer.failed) failures++;
    if (!output.write(`${answer.json}\n`)) await once(output, 'drain');
  }
  return failures;
}

function answerTo(line: string, number: number): { json: string; failed: boolean } {
  try {
    const { input, options, url } = readRequest(line);
    return { json: JSON.stringify(analyzeInput(input, options, url)), failed: false };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { json: JSON.stringify({ id: null, line: number, error: message }), failed: true };
  }
}

/**
 * The stream's lines. Not `node:readline`, which also ends a line at U+2028, and that may stand in a JSON string.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest: string[] = [];
  for await (const chunk of input) {
    const pieces = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield [...rest, piece].join('');
      rest = [];
    }
    rest.push(pieces.at(-1) ?? '');
  }
  const last = [...rest, decoder.decode()].join('');
  if (last !== '') yield last;
}
