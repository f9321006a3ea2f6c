/**
 * Scores the engine against gold data: `npm run evaluate -- [spans|labels] [GOLD.jsonl] [more options of score.mjs]`.
 * Without arguments: the attributions of PolNeAR's development part and the labelled sentences, where ../shared has them.
 */
import { corpusFile } from './corpus.ts';
import { DEVELOPMENT, type Scoring, scoreReports } from './measure.ts';

const [mode, gold, ...options] = process.argv.slice(2);
if (mode && !(mode in DEVELOPMENT)) throw new Error(`Score spans or labels, not "${mode}".`);
for (const scoring of Object.keys(DEVELOPMENT) as Scoring[])
  if (!mode || mode === scoring)
    process.stdout.write(scoreReports(scoring, gold ?? corpusFile(DEVELOPMENT[scoring]), options));
