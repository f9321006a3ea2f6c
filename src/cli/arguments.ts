import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { readonly do: 'help' | 'version' | 'lines' }
  | { readonly do: 'table' | 'json'; readonly file: string };

/** The command line can't be understood. The message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const HELP = `Says whom an article asks its reader to trust, sentence by sentence.

  npm run --silent analyze -- FILE          a readable table
  npm run --silent analyze -- --json FILE   one report, as JSON
  npm run --silent analyze -- --jsonl       a stream: one article a line in, one report a line out

FILE is plain text, or a web page (.html, .htm, .xhtml, or anything that begins like one); "-" reads standard input.
A line of the stream is {"id", "text"} or {"id", "html"}, with any of "title", "byline", "publisher", "date", "genre",
"language", "outlets", "links" and "rubric". A line that can't be read is answered by {"id": null, "line", "error"}; the
others are worked off all the same, and the exit code is 1.

  -h, --help      this text
  -v, --version   the engine's version
`;

/** @throws {UsageError} */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { do: 'help' };
  if (values.version) return { do: 'version' };
  if (values.json && values.jsonl) throw new UsageError('--json and --jsonl exclude each other: choose one.');
  const [file, ...others] = positionals;
  if (values.jsonl) {
    if (file !== undefined && file !== '-') {
      throw new UsageError(`--jsonl reads standard input, not "${file}": try "--jsonl < ${file}".`);
    }
    return { do: 'lines' };
  }
  if (file === undefined) throw new UsageError('Name a file to read, or "-" for standard input. See --help.');
  if (others.length > 0) throw new UsageError('One file at a time: use --jsonl for many.');
  return { do: values.json ? 'json' : 'table', file };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} See --help.`);
  }
}
