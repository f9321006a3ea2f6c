import { describe, expect, test } from 'vitest';
import { person } from '../../src/article/byline.ts';

describe('a by-line', () => {
  test.each([
    ['By Ana Ruiz', 'Ana Ruiz'],
    ['ByAna Ruiz', 'Ana Ruiz'],
    ['Von:  Jana\u00ADMarsh ', 'JanaMarsh'],
    ['Ana Ruiz , Omar Bell', 'Ana Ruiz, Omar Bell'],
    ['Ana Ruiz • 3 May 2024, 10:15', 'Ana Ruiz'],
    ['Ana Ruiz | Published: May 3, 2024', 'Ana Ruiz'],
    ['Ana Ruiz, ana.ruiz@courier.example', 'Ana Ruiz'],
    ['Ana Ruiz – ana.ruiz@courier.example', 'Ana Ruiz'],
    ['Ana Ruiz of the Courier', 'Ana Ruiz of the Courier'],
  ])('%j is %j', (given, name) => expect(person(given)).toBe(name));

  test.each([
    null,
    '',
    'By ',
    'ana.ruiz@courier.example',
    '@anaruiz',
    'https://courier.example/ana-ruiz',
    'www.courier.example',
    'Ana '.repeat(40),
  ])('%j is none', (given) => expect(person(given)).toBeNull());

  // Each would take minutes where an expression looks for its end again from every place.
  test.each([',@', '-posted', '- ,', '@a'])('of a hundred thousand times %j takes no time', (piece) => {
    for (const end of ['', ' x', '\n.']) expect(person(piece.repeat(100_000) + end)).toBeNull();
    expect(person(`${',@'.repeat(100_000)} ${'@'.repeat(100_000)}`)).toBeNull();
  });
});
