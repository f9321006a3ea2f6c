import { type AnalyzeOptions, GENRES } from '../engine/report.ts';
import type { Input } from './input.ts';
import { InputError } from './input-error.ts';

/** One line of the stream: what to analyse, and what is known of it. */
export interface Request {
  readonly input: Input;
  readonly options: AnalyzeOptions;
  /** Of a page: where it stands, for its links. */
  readonly url: string | undefined;
}

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRange: Check = (value) =>
  isRecord(value) && Number.isInteger(value['start']) && Number.isInteger(value['end']);
const isLink: Check = (value) => isRange(value) && isRecord(value) && isString(value['href']);

/** Every option of `analyze`, how it is checked, and what it should be. Null counts as not given. */
const OPTIONS: Record<keyof AnalyzeOptions, { check: Check; should: string }> = {
  id: { check: isString, should: 'a string' },
  title: { check: isString, should: 'a string' },
  byline: { check: isString, should: 'a string' },
  publisher: { check: isString, should: 'a string' },
  date: { check: isString, should: 'a string' },
  genre: { check: (value) => GENRES.some((genre) => genre === value), should: `one of ${GENRES.join(', ')}` },
  language: { check: isString, should: 'a string' },
  outlets: { check: (value) => Array.isArray(value) && value.every(isString), should: 'a list of strings' },
  links: {
    check: (value) => Array.isArray(value) && value.every(isLink),
    should: 'a list of {"start", "end", "href"}',
  },
  blockQuotes: {
    check: (value) => Array.isArray(value) && value.every(isRange),
    should: 'a list of {"start", "end"}',
  },
  rubric: {
    check: (value) => isRecord(value) && Object.values(value).every(Number.isFinite),
    should: 'an object of numbers',
  },
};

/** @throws {InputError} where the line is no JSON, lacks what it needs, or gives an option a wrong type. */
export function readRequest(line: string): Request {
  const value = parse(line);
  if (!isRecord(value)) throw new InputError('the line is no JSON object');
  const { text, html, url } = value;
  const given = [text, html].filter((one) => one !== undefined && one !== null);
  if (given.length !== 1) throw new InputError('the line needs either "text" or "html"');
  if (!isString(given[0]))
    throw new InputError(`"${text === given[0] ? 'text' : 'html'}" should be a string`);
  if (url !== undefined && url !== null && !isString(url)) throw new InputError('"url" should be a string');
  return {
    input: typeof text === 'string' ? { form: 'text', value: text } : { form: 'html', value: String(html) },
    options: optionsOf(value),
    url: typeof url === 'string' ? url : undefined,
  };
}

function optionsOf(value: Record<string, unknown>): AnalyzeOptions {
  const options: Record<string, unknown> = {};
  for (const [name, { check, should }] of Object.entries(OPTIONS)) {
    const option = value[name];
    if (option === undefined || option === null) continue;
    if (!check(option)) throw new InputError(`"${name}" should be ${should}`);
    options[name] = option;
  }
  return options;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`the line is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
