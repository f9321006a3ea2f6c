/** The command line: the engine on files and streams. See `HELP`. */
import { ENGINE } from '../engine/engine-version.ts';
import { HELP, readArguments, UsageError } from './arguments.ts';
import { InputError } from './input-error.ts';

const BAD_INPUT = 1;
const BAD_USAGE = 2;
const WIDTH = 160;

/** Does what the arguments say and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const command = readArguments(args);
  switch (command.do) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'version':
      process.stdout.write(`${ENGINE}\n`);
      return 0;
    case 'lines': {
      const { analyzeLines } = await import('./lines.ts');
      return (await analyzeLines(process.stdin, process.stdout)) > 0 ? BAD_INPUT : 0;
    }
    default: {
      // Loaded here: what needs no engine doesn't wait for it.
      const [{ analyzeInput, readInput }, { table }] = await Promise.all([
        import('./input.ts'),
        import('./table.ts'),
      ]);
      const report = analyzeInput(readInput(command.file));
      const width = process.stdout.columns ?? WIDTH;
      process.stdout.write(command.do === 'json' ? `${JSON.stringify(report)}\n` : table(report, width));
      return 0;
    }
  }
}

// Who reads our output may stop reading ("| head"): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof InputError)) throw error;
  process.stderr.write(`analyze: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? BAD_USAGE : BAD_INPUT;
}
