/**
 * Feature hashing: every feature is a 32-bit number made of its template's number and up to three values, so
 * that no string is built while a text is read. The mixing is that of MurmurHash3's finalizer.
 */

/** FNV-1a over the UTF-16 code units of `text` from `from` to `to`. */
export function hashString(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** Mixes a template's number with one value. */
export function mix1(template: number, a: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Mixes a template's number with two values. */
export function mix2(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 16);
}

/** Mixes a template's number with three values. */
export function mix3(template: number, a: number, b: number, c: number): number {
  return mix2(template, mix2(template, a, b), c);
}
