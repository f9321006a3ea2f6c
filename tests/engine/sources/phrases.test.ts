import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

/** Kind and description of a source phrase by itself. */
function read(phrase: string) {
  const { attributions, sources } = resolve(`[${phrase}] <said> {that it leaks}.`);
  const [source] = sources;
  return [attributions[0]?.kind, source?.description ?? source?.name];
}

describe('what a source phrase is about', () => {
  it.each([
    ['The director, unhappy about the budget,', 'director'],
    ['The director, tired of the talks,', 'director'],
    ['The old, unhappy director', 'old, unhappy director'],
    ['A tall, Danish director', 'tall, Danish director'],
  ])('ends at a comma, but not between two adjectives: %s', (phrase, description) => {
    expect(read(phrase)).toEqual(['unnamed', description]);
  });

  it.each([
    ['French and German officials', 'French and German officials'],
    ['Rich and poor officials', 'Rich and poor officials'],
  ])('goes on behind two adjectives: %s', (phrase, description) => {
    expect(read(phrase)).toEqual(['unnamed', description]);
  });

  it('is what a body of it is made of', () => {
    expect(read('A large body of studies')[0]).toBe('document');
    expect(read('A large body of peer-reviewed studies')[0]).toBe('document');
    const { sources } = resolve('[A body of town councillors] <says> {that it leaks}.');
    expect(sources[0]).toMatchObject({ description: 'body of town councillors', number: 'one' });
  });
});
