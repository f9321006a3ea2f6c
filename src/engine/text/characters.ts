/**
 * Classes of characters that several steps of reading agree on. "White space" is JavaScript's own (`\s`), so that
 * whatever `trim()` would keep is covered by a token and by a sentence.
 */

/** Whether the UTF-16 unit is white space in JavaScript's sense. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Whether the UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;

/** Whether the UTF-16 unit is a letter (of the basic plane). */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCharCode(code));
}

/** Whether the UTF-16 unit is a capital letter (of the basic plane). */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCharCode(code));
}

/** Whether the UTF-16 unit is a letter that has case and isn't a capital. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return /\p{Ll}/u.test(String.fromCharCode(code));
}

/** Whether the UTF-16 unit begins a surrogate pair whose second half follows at `index + 1`. */
export function isPairAt(text: string, index: number): boolean {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
