import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, forwardBackward, Lattice, strideOf, viterbi } from '../../../src/engine/tagger/crf.ts';
import { EDGE_CLASSES, FeatureReader } from '../../../src/engine/tagger/features.ts';
import { lexical } from '../../../src/engine/tagger/lexical.ts';
import { CueLinker } from '../../../src/engine/tagger/link.ts';
import { LINK_EDGES, LinkReader } from '../../../src/engine/tagger/link-features.ts';
import { attributionModel } from '../../../src/engine/tagger/model.ts';
import { SpanTagger } from '../../../src/engine/tagger/tag.ts';
import { TAGS } from '../../../src/engine/tagger/tags.ts';
import { allHashes } from '../../../src/engine/tagger/template-hashes.ts';
import { FEATURES, VALUES } from '../../../src/engine/tagger/templates.ts';
import { MAX_WINDOW, windows } from '../../../src/engine/tagger/windows.ts';
import { readText } from '../../../src/engine/text/index.ts';
import { hashesOf } from '../../../training/links.ts';
import { anyText, newsText } from '../news-text.ts';

/** Every sequence of `n` labels. */
function* sequences(labels: number, n: number): Generator<number[]> {
  if (n === 0) yield [];
  else for (const rest of sequences(labels, n - 1)) for (let y = 0; y < labels; y++) yield [...rest, y];
}

// Three labels and five: from four on the loops are written out in part.
describe.each([3, 5])('a chain of %i labels', (labels) => {
  // Among them multiples of the unit of quantised weights, whose powers come from a table.
  const number = fc.oneof(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.integer({ min: -96, max: 96 }).map((units) => units / 32),
  );
  const stride = strideOf(labels);
  const anyChain = fc.record({
    n: fc.integer({ min: 1, max: 4 }),
    start: fc.array(number, { minLength: labels, maxLength: labels }),
    edges: fc.array(number, { minLength: 2 * labels * labels, maxLength: 2 * labels * labels }),
    emit: fc.array(number, { minLength: 4 * stride, maxLength: 4 * stride }),
    classes: fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
  });

  it('finds the best sequence and the probabilities that counting out all of them gives', () => {
    fc.assert(
      fc.property(anyChain, ({ n, start, edges, emit, classes }) => {
        const chain: Chain = {
          labels,
          stride,
          start: Float32Array.from(start),
          edges: Float32Array.from(edges),
        };
        const edgeOf = Uint8Array.from(classes);
        const lattice = new Lattice();
        lattice.grow(n, stride);
        lattice.emit.set(emit.slice(0, n * stride));
        const scored = [...sequences(labels, n)].map((sequence) => ({
          sequence,
          score: sequence.reduce((sum, y, i) => {
            const previous = sequence[i - 1];
            const edge =
              previous === undefined
                ? (chain.start[y] ?? 0)
                : (chain.edges[((edgeOf[i] ?? 0) * labels + previous) * labels + y] ?? 0);
            return sum + edge + (lattice.emit[i * stride + y] ?? 0);
          }, 0),
        }));
        const total = scored.reduce((sum, { score }) => sum + Math.exp(score), 0);

        const best = new Uint8Array(n);
        const top = viterbi(chain, edgeOf, n, lattice, new Float32Array(labels), best);
        expect(top).toBeCloseTo(Math.max(...scored.map(({ score }) => score)), 4);

        const logZ = forwardBackward(chain, Float64Array.from(chain.edges, Math.exp), edgeOf, n, lattice);
        expect(logZ).toBeCloseTo(Math.log(total), 4);
        for (let i = 0; i < n; i++)
          for (let y = 0; y < labels; y++) {
            const share = scored
              .filter(({ sequence }) => sequence[i] === y)
              .reduce((sum, { score }) => sum + Math.exp(score) / total, 0);
            const o = i * stride + y;
            expect((lattice.alpha[o] ?? 0) * (lattice.beta[o] ?? 0)).toBeCloseTo(share, 4);
          }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the tagger, whatever the text', () => {
  const model = attributionModel();

  it('cuts windows that cover all tokens in order and keep to paragraphs', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText), (text) => {
        const document = readText(text);
        let at = 0;
        for (const { first, end, paragraph } of windows(document)) {
          expect(first).toBe(at);
          expect(end).toBeGreaterThan(first);
          expect(end - first).toBeLessThanOrEqual(MAX_WINDOW);
          expect(end).toBeLessThanOrEqual(document.paragraphs[paragraph]?.endToken ?? 0);
          at = end;
        }
        expect(at).toBe(document.tokens.count);
      }),
    );
  });

  it('cuts a paragraph of any length at ends of sentences', () => {
    const document = readText('The mayor said the bridge was safe. '.repeat(2000));
    const ends = new Set(document.sentences.map(({ endToken }) => endToken));
    const cut = windows(document);
    expect(cut.length).toBeGreaterThan(10);
    for (const { end } of cut) expect(ends).toContain(end);
  });

  it('sums the weights of a token’s features, whatever it remembers', () => {
    const spans = new FeatureReader();
    const values = new Int32Array(MAX_WINDOW * VALUES);
    const edges = new Uint8Array(MAX_WINDOW);
    const { table, stride } = model.stage1;
    fc.assert(
      fc.property(fc.oneof(newsText, anyText), (text) => {
        const document = readText(text);
        const lex = lexical(document, model.lexicon);
        for (const window of windows(document)) {
          const n = window.end - window.first;
          spans.read(document, lex, window, values, edges);
          const [sums, expected] = [new Float32Array(n * stride), new Float32Array(n * stride)];
          model.sums.emissions(values, n, sums);
          table.sum(allHashes(values, n), n, FEATURES, stride, expected);
          expect(sums).toEqual(expected);
        }
      }),
    );
  });

  it('writes as many values, features and edge classes as it says', () => {
    const document = readText(
      '“It is,” said Ann Lee, a nurse.\n\nThe report, which the CNN saw, says so: go.',
    );
    const lex = lexical(document, model.lexicon);
    const spans = new FeatureReader();
    const links = new LinkReader();
    const tagging = { tags: Uint8Array.from({ length: 99 }, (_, i) => i % 7), roles: new Float32Array(297) };
    for (const window of windows(document)) {
      const n = window.end - window.first;
      const edges = new Uint8Array(n).fill(255);
      const values = new Int32Array(n * VALUES + 1).fill(77);
      spans.read(document, lex, window, values, edges);
      expect(values.at(-1)).toBe(77);
      expect(values.at(-2)).not.toBe(77);
      expect(allHashes(values, n)).not.toContain(0);
      expect(Math.max(...edges)).toBeLessThan(EDGE_CLASSES);

      links.prepare(document, lex, window, tagging.tags);
      const cue = { first: window.first + 2, end: window.first + 3 };
      const read = links.read(lex, tagging, cue);
      expect(read).toMatchObject({ first: window.first, n });
      expect(hashesOf(read)).not.toContain(0);
      expect(Math.max(...read.stateOf.subarray(0, n))).toBe(read.states - 1);
      expect(Math.max(...read.edges.subarray(0, n))).toBeLessThan(LINK_EDGES);
    }
  });

  it('gives known tags, probabilities, and links whose spans are ordered, disjoint and in their window', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText), (text) => {
        const document = readText(text);
        const tagger = new SpanTagger(model);
        const linker = new CueLinker(model);
        const { lex, tagging } = tagger.begin(document);
        for (const window of windows(document)) {
          tagger.tag(document, lex, window, tagging);
          for (const { cue, source, content } of linker.link(document, lex, window, tagging)) {
            let at = window.first;
            for (const { first, end } of [...content, { first: window.end, end: window.end }]) {
              expect(first).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThanOrEqual(first);
              at = end;
            }
            for (const { first, end } of source ? [cue, source] : [cue]) {
              expect(first).toBeGreaterThanOrEqual(window.first);
              expect(end).toBeGreaterThan(first);
              expect(end).toBeLessThanOrEqual(window.end);
            }
          }
        }
        for (const tag of tagging.tags) expect(tag).toBeLessThan(TAGS.length);
        for (const p of tagging.roles) expect(p >= 0 && p <= 1.0001).toBe(true);
      }),
    );
  });

  it('says the same of a paragraph whatever was read before', () => {
    const text = 'Ann Lee, a nurse, said the ward was full.';
    const tags = (before: string) => {
      const document = readText(`${before}${text}`);
      const tagger = new SpanTagger(model);
      const { lex, tagging } = tagger.begin(document);
      const all = windows(document);
      for (const window of all) tagger.tag(document, lex, window, tagging);
      return Array.from(tagging.tags.subarray(all.at(-1)?.first));
    };
    const once = tags('Short.\n\nNothing to see.\n\n');
    expect(once).toContain(TAGS.indexOf('B-cue'));
    expect(tags(`${'A long paragraph about nothing at all. '.repeat(400)}\n\n`)).toEqual(once);
  });
});
