import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from '../src/engine/text/document.ts';
import { readText } from '../src/engine/text/index.ts';

/** Start and end in UTF-16 code units, end exclusive. */
export type Span = [start: number, end: number];

/** One line of a PolNeAR-format JSONL file. */
export interface GoldArticle {
  id: string;
  publisher: string;
  text: string;
  /** Stretches that the annotators left out. */
  discard?: Span[];
  attributions: { id: string; source: Span[]; cue: Span[]; content: Span[] }[];
}

/** An article as the trainer sees it: read by the engine, with the gold laid over its tokens. */
export interface Example {
  readonly article: GoldArticle;
  readonly document: TextDocument;
  /** Gold tag of each token, an index into `TAGS`. */
  readonly tags: Uint8Array;
  /** Index of the gold attribution that each token belongs to, or -1. */
  readonly owner: Int32Array;
  /** 1 where the annotators discarded the text. */
  readonly dead: Uint8Array;
}

export function readCorpus(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

const ROLES = ['source', 'cue', 'content'] as const;

export function prepare(article: GoldArticle): Example {
  const document = readText(article.text);
  const { count, start, end } = document.tokens;
  const tags = new Uint8Array(count);
  const owner = new Int32Array(count).fill(-1);
  const dead = new Uint8Array(count);
  const firstTouching = (offset: number): number => {
    let lo = 0;
    let hi = count;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((end[mid] as number) > offset) hi = mid;
      else lo = mid + 1;
    }
    return lo;
  };
  article.attributions.forEach((attribution, index) => {
    ROLES.forEach((role, r) => {
      for (const [from, to] of attribution[role]) {
        let first = true;
        for (let i = firstTouching(from); i < count && (start[i] as number) < to; i++) {
          tags[i] = 1 + 2 * r + (first ? 0 : 1);
          owner[i] = index;
          first = false;
        }
      }
    });
  });
  for (const [from, to] of article.discard ?? [])
    for (let i = firstTouching(from); i < count && (start[i] as number) < to; i++) dead[i] = 1;
  return { article, document, tags, owner, dead };
}

/** The role of a tag, or null for "outside". */
export function roleOf(tag: number): (typeof ROLES)[number] | null {
  return ROLES[((tag + 1) >> 1) - 1] ?? null;
}

/** A file of the optional benchmark folder beside the project (`SOURCELIGHT_SHARED`, else `../shared`). */
export function corpusFile(name: string): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return join(process.env['SOURCELIGHT_SHARED'] ?? join(root, '..', 'shared'), 'bench', name);
}
