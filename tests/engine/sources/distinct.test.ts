import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/index.ts';
import type { Report, Source } from '../../../src/engine/report.ts';
import type { FoundingSort } from '../founding-sort/founding-sort.ts';
import { newsText } from '../news-text.ts';

/** A name as readers compare it: without its article, in lower case. */
const plain = ({ name }: Source) => name.toLowerCase().replace(/^(?:the|an?) /, '');

/** "NSC" for "National Security Council"; null where the name is no body's of three words or more. */
function initials({ name, kind }: Source): string | null {
  const letters = name.match(/\b\p{Lu}/gu) ?? [];
  return kind === 'organization' && letters.length > 2 ? letters.join('').toLowerCase() : null;
}

/** Every distinct source once, and every chain of relay without a circle. */
function expectDistinct({ sources, attributions }: Report): void {
  // Two crowds or two aides may be described alike: whether they are the same people, nobody can tell.
  const known = sources.filter(({ kind }) => kind !== 'unnamed' && kind !== 'vague');
  const names = known.map(plain);
  expect(names).toEqual([...new Set(names)]);
  for (const source of known) expect(names).not.toContain(initials(source));

  const together = new Set<string>();
  for (const { sources, via } of attributions) {
    expect(new Set(via).size).toBe(via.length);
    for (const id of sources) expect(via).not.toContain(id);
    for (const a of sources) for (const b of sources) together.add(`${a} ${b}`);
  }
  // Words stand for one source, or for all who speak there with one voice.
  const owners = new Map<string, string>();
  for (const { id, mentions } of sources)
    for (const { start, end } of mentions) {
      const owner = owners.get(`${start} ${end}`) ?? id;
      expect(together.has(`${owner} ${id}`) || owner === id).toBe(true);
      owners.set(`${start} ${end}`, owner);
    }
  const speaksFor = new Map(sources.map(({ id, speaksFor }) => [id, speaksFor]));
  for (const { id } of sources) {
    const passed = new Set<string>();
    for (let at: string | null = id; at !== null; at = speaksFor.get(at) ?? null) {
      expect(passed).not.toContain(at);
      passed.add(at);
    }
  }
}

const folders = ['founding-sort', 'founding-sort/later'].map((name) => join(import.meta.dirname, '..', name));
const articles = await Promise.all(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'founding-sort.ts')
      .map(async (file) => ((await import(join(folder, file))) as { ARTICLE: FoundingSort }).ARTICLE),
  ),
);

describe('every distinct source is there once, with all its mentions', { timeout: 60_000 }, () => {
  it('whatever the text', () => {
    fc.assert(
      fc.property(newsText, (text) => expectDistinct(analyze(text, { language: 'en' }))),
      { numRuns: 150 },
    );
  });

  it.each(articles.map((article) => [article.outlet, article] as const))(
    'in an article taken over from %s',
    (_, { sentences }) => expectDistinct(analyze(sentences.map(([, , text]) => text).join('\n\n'))),
  );

  it.each([
    ['The National Security Council convened in May. The NSC said no. The council said it was late.', 1],
    ['Sen. Ana Ruiz said no. Ruiz said it was late. “No,” said Ms. Ruiz. The senator said she was tired.', 1],
    ['The Museum of Marsh History and Culture said it would close. The museum said so in May.', 1],
    ['The Joint Committee on Water and Power said it would meet. The committee said so in May.', 1],
  ])('where it is called by other names: %s', (text, count) => {
    const { sources } = analyze(text, { language: 'en' });
    expect(sources.map(({ name }) => name)).toHaveLength(count);
  });
});
