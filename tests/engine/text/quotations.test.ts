import { describe, expect, it, test } from 'vitest';
import { readText } from '../../../src/engine/text/index.ts';

/** The text's quotations as they stand, scare quotes with "~" before them, nested ones with ">". */
function quoted(text: string): string[] {
  return readText(text).quotations.map(({ start, end, scare, within }) => {
    const signs = (scare ? '~' : '') + (within === null ? '' : '>');
    return `${signs}${text.slice(start, end)}`;
  });
}

const EXAMPLES: Record<string, [text: string, ...quotations: string[]][]> = {
  'each kind of mark': [
    ['He said, “I left early today.”', '“I left early today.”'],
    ['He said, "I left early today."', '"I left early today."'],
    ["He said, 'I left early today.'", "'I left early today.'"],
    ['He said, ‘I left early today’.', '‘I left early today’'],
    ['He said: «I left early today».', '«I left early today»'],
    ["He said, ''I left early today.''", "''I left early today.''"],
    ["He said, ``I left early today.''", "``I left early today.''"],
    ['He said, “I left early today." She did not.', '“I left early today."'],
    ['He said, “I left early today“ and went.', '“I left early today“'],
    ['("I left early today," he said.)', '"I left early today,"'],
    ['He said—“I left early today”—and went.', '“I left early today”'],
  ],
  'two halves': [
    ['“I left,” he said, “because I was tired.”', '“I left,”', '“because I was tired.”'],
    ['"I left," he said, "because I was tired."', '"I left,"', '"because I was tired."'],
  ],
  nested: [
    [
      '“She told me, ‘Go home now,’ and I did.”',
      '“She told me, ‘Go home now,’ and I did.”',
      '>‘Go home now,’',
    ],
    [
      `"She told me, 'Go home now,' and I did."`,
      `"She told me, 'Go home now,' and I did."`,
      ">'Go home now,'",
    ],
    [
      '‘She told me, “Go home now,” and I did.’',
      '‘She told me, “Go home now,” and I did.’',
      '>“Go home now,”',
    ],
    ['“Then “he went home” and slept.”', '“Then “he went home” and slept.”', '>“he went home”'],
    ['"Then “he went home” and slept."', '"Then “he went home” and slept."', '>“he went home”'],
  ],
  'apostrophes are no marks': [
    ["It's O'Brien's dog, and the workers' rights aren't theirs.", ...[]],
    ['It’s O’Brien’s dog, and the workers’ rights aren’t theirs.', ...[]],
    ["In the '90s, rock 'n' roll got 'em.", ...[]],
    ['In the ’90s, rock ’n’ roll got ’em, ’tis said.', ...[]],
    ['In the ‘90s they got ‘em.', ...[]],
    ['He called it ‘the workers’ rights bill’ then.', '‘the workers’ rights bill’'],
    ["He called it 'the workers' rights bill.' Then.", "'the workers' rights bill.'"],
    ['“It’s the ’90s again, isn’t it,” he said.', '“It’s the ’90s again, isn’t it,”'],
  ],
  'lengths are no marks': [
    [`He is 6'2" tall and she 5' 11".`, ...[]],
    ['A 12" screen costs little.', ...[]],
    [`“He is 6'2" tall and strong,” she said.`, `“He is 6'2" tall and strong,”`],
  ],
  'left open': [
    ['He said, “I left early\nShe stayed.', '“I left early'],
    ['He said, “I left. “She stayed there too.” Then.', '“I left.', '“She stayed there too.”'],
    ['I left early,” he said.', ...[]],
    ["He said 'I left early", ...[]],
  ],
  'scare quotes and titles': [
    ['The “deep state” won.', '~“deep state”'],
    ['She called it “too little,” he added.', '~“too little,”'],
    ["It made him ''smart.''", "~''smart.''"],
    ['In “The Art of the Deal,” he lied.', '~“The Art of the Deal,”'],
    ['"Hamilton" opened in May.', '~"Hamilton"'],
    ['“No,” she said.', '“No,”'],
    ['“Never!”', '“Never!”'],
    ['She said “no.”', '“no.”'],
    ['She answered: “Never.”', '“Never.”'],
    ['‘No’, said Smith.', '‘No’'],
    ['It was “a great big mess,” he said.', '“a great big mess,”'],
    ['He spoke. “(Laughter.)”', '~“(Laughter.)”'],
  ],
  'set off without marks': [
    ['The governor added:\n\nIt is what we always do here.\n\nHe left.', 'It is what we always do here.'],
    ['Here is the list:\n\nIt is what we always do here.', ...[]],
    ['He said:\n\n“It is what we always do here.”', '“It is what we always do here.”'],
    ['He said:\n\n1. It is what we always do here.', ...[]],
    ['He said:\n\nThe List', ...[]],
  ],
};

describe('quotations', () => {
  for (const [kind, examples] of Object.entries(EXAMPLES)) {
    test.each(examples)(`${kind}: %s`, (text, ...expected) => {
      expect(quoted(text)).toEqual(expected);
    });
  }

  it('go on in the next paragraph where that opens with the same mark', () => {
    const { quotations } = readText(
      'He said, “I left.\n\n“I slept.\n\n“I came back.” It was late.\n\n“Was it?” she asked.',
    );
    expect(quotations.map(({ continues, closed }) => [continues, closed])).toEqual([
      [null, false],
      [0, false],
      [1, true],
      [null, true],
    ]);
  });

  it('do not go on over a paragraph without a mark, nor with another mark', () => {
    const { quotations } = readText('He said, “I left.\n\nIt was late.\n\n“I slept.”');
    expect(quotations.map(({ continues }) => continues)).toEqual([null, null]);
    expect(readText("He said, “I left.\n\n'I slept.'").quotations.map(({ continues }) => continues)).toEqual([
      null,
      null,
    ]);
  });

  it('have words inside without the marks', () => {
    const text = "Then ``I left,'' he said, “though it";
    const inner = readText(text).quotations.map(({ innerStart, innerEnd }) =>
      text.slice(innerStart, innerEnd),
    );
    expect(inner).toEqual(['I left,', 'though it']);
  });

  it('are told apart down to a bounded depth', () => {
    const deep = readText('“a ‘b '.repeat(50) + 'c’ d” '.repeat(50));
    expect(deep.quotations.length).toBeGreaterThan(0);
    for (const quotation of deep.quotations) {
      let depth = 0;
      for (let at = quotation.within; at !== null; at = deep.quotations[at]?.within ?? null) depth++;
      expect(depth).toBeLessThan(8);
    }
  });
});
