/**
 * Classes of UTF-16 units that several steps of reading agree on. "White space" is JavaScript's own (`\s`), so that
 * whatever `trim()` would keep is covered by a token and by a sentence.
 */
export const CHAR = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  /** A letter without case: Han, Arabic, Hebrew … */
  letter: 4,
  digit: 5,
  /** Combining marks and invisible format characters: they belong to the letter before them. */
  mark: 6,
  highSurrogate: 7,
} as const;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/^\s$/, CHAR.space],
  [/^\p{Ll}$/u, CHAR.lower],
  [/^[\p{Lu}\p{Lt}]$/u, CHAR.upper],
  [/^\p{L}$/u, CHAR.letter],
  [/^\p{N}$/u, CHAR.digit],
  [/^[\p{M}\p{Cf}]$/u, CHAR.mark],
  [/^[\ud800-\udbff]$/, CHAR.highSurrogate],
];

/** The class of a UTF-16 unit, one of `CHAR`; for NaN (behind the end of a string) white space. */
export function classOf(code: number): number {
  if (Number.isNaN(code)) return CHAR.space;
  const known = classes[code] as number;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(code);
  const found = PATTERNS.find(([pattern]) => pattern.test(char))?.[1] ?? CHAR.other;
  classes[code] = found;
  return found;
}

/** Whether the unit is white space in JavaScript's sense; behind the end of a string too. */
export function isSpace(code: number): boolean {
  return classOf(code) === CHAR.space;
}

export function isDigit(code: number): boolean {
  return classOf(code) === CHAR.digit;
}

/** Whether the unit is a letter of the basic plane. */
export function isLetter(code: number): boolean {
  const found = classOf(code);
  return found === CHAR.lower || found === CHAR.upper || found === CHAR.letter;
}

export function isUpper(code: number): boolean {
  return classOf(code) === CHAR.upper;
}

/** Whether a letter or a digit of the basic plane. */
export function isAlphanumeric(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Whether a surrogate pair begins at `index`. */
export function isPairAt(text: string, index: number): boolean {
  if (classOf(text.charCodeAt(index)) !== CHAR.highSurrogate) return false;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
