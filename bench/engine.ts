/**
 * How fast the engine is: `npm run bench`. Single thread, warm, medians. The yardsticks are wink-nlp's bare pass over the same text in
 * the same run (tokens, sentences and parts of speech) and compromise's bare parse, because milliseconds say little from one
 * machine to the next. Figures and what they mean: docs/decisions/0005-time-of-the-analysis.md.
 */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../src/engine/index.ts';
import { attributionModel } from '../src/engine/tagger/model.ts';
import { articlesOf } from './articles.ts';
import { HOSTILE } from './hostile.ts';
import { newsOf } from './news.ts';

const ROUNDS = 9;
/**
 * Rounds before those that count. The processor's time holds what V8 takes to compile, on threads of its own, and after three rounds it
 * still compiled for as long as it analysed.
 */
const WARMING = 15;

function time(work: () => void): number {
  const started = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - started) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

const loadModel = time(() => attributionModel());
const coldText = newsOf(1000);
const cold = time(() => analyze(coldText, { language: 'en' }));
let nlp: ReturnType<typeof winkNLP> | undefined;
const loadWink = time(() => {
  nlp = winkNLP(model, ['sbd', 'pos']);
  nlp.readDoc('Hello there.');
});

/** Ten thousand words: a few made-up paragraphs over and over, and articles of many sorts, in which nearly every sentence is another. */
const TEXTS: Readonly<Record<string, string>> = {
  'seven paragraphs, repeated': newsOf(10_000),
  'articles of many sorts': await articlesOf(10_000),
};
for (const [name, text] of Object.entries(TEXTS)) {
  const ratios: number[] = [];
  const speedups: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    const bare = time(() => nlp?.readDoc(text).tokens().length());
    const ours = time(() => analyze(text, { language: 'en' }));
    if (round < WARMING) continue;
    const parse = time(() => compromise(text).terms().length);
    ratios.push(ours / bare);
    speedups.push(parse / ours);
    times.push(ours);
  }
  console.log(name);
  console.log(`  whole analysis / wink-nlp's bare pass: ${median(ratios).toFixed(1)} (bar: 6, goal: 4)`);
  console.log(`  compromise's bare parse / whole analysis: ${median(speedups).toFixed(1)} (bar: 4)`);
  console.log(`  10,000 words: ${median(times).toFixed(0)} ms`);
}
console.log(
  `first report of 1,000 words: ${(loadModel + cold).toFixed(0)} ms, of which weights ${loadModel.toFixed(0)} ms; ` +
    `wink-nlp loads in ${loadWink.toFixed(0)} ms (bar: 3 times that)`,
);

console.log('\nwords      ms   µs a word');
for (const words of [1000, 10_000, 100_000, 1_000_000]) {
  const long = newsOf(words);
  const ms = time(() => analyze(long, { language: 'en' }));
  console.log(`${String(words).padEnd(10)} ${ms.toFixed(0).padEnd(6)} ${((ms * 1000) / words).toFixed(1)}`);
}

console.log('\nhostile texts, at full and at half length (linear: about 2)');
for (const [name, make] of Object.entries(HOSTILE)) {
  const half = time(() => analyze(make(0.5), { language: 'en' }));
  const full = time(() => analyze(make(1), { language: 'en' }));
  console.log(`${name.padEnd(34)} ${full.toFixed(0).padStart(6)} ms  ${(full / half).toFixed(1)}`);
}
