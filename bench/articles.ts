import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ENGINE_TESTS = join(import.meta.dirname, '..', 'tests', 'engine');
const FOLDERS = ['founding-sort', 'unlike-sorts'];

interface Labelled {
  readonly sentences: readonly (readonly [kind: unknown, flags: string, text: string])[];
}

/** The engine's test articles one behind the other, about that many words of them; from the first again where they don't suffice. */
export async function articlesOf(words: number): Promise<string> {
  const texts: string[] = [];
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(ENGINE_TESTS, folder)).sort()) {
      if (!name.endsWith('.ts')) continue;
      const { ARTICLE } = (await import(join(ENGINE_TESTS, folder, name))) as { ARTICLE?: Labelled };
      if (ARTICLE) texts.push(ARTICLE.sentences.map(([, , text]) => text).join('\n\n'));
    }
  }
  const taken: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const text = texts[i % texts.length] as string;
    taken.push(text);
    count += text.split(/\s+/).length;
  }
  return taken.join('\n\n');
}
