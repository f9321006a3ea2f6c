const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Decodes base64 without padding. The engine may use neither `atob` nor `Buffer`: it knows only the language.
 *
 * @throws RangeError where the text holds anything but base64 digits: weights that were damaged on their way.
 */
export function decodeBase64(text: string): Uint8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  const digit = (i: number): number => {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) throw new RangeError(`not a base64 digit at ${i}`);
    return value;
  };
  let at = 0;
  let i = 0;
  for (; i + 4 <= text.length; i += 4) {
    const held = (digit(i) << 18) | (digit(i + 1) << 12) | (digit(i + 2) << 6) | digit(i + 3);
    bytes[at++] = held >> 16;
    bytes[at++] = held >> 8;
    bytes[at++] = held;
  }
  const left = text.length - i;
  if (left > 0) {
    const held = (digit(i) << 18) | (left > 1 ? digit(i + 1) << 12 : 0) | (left > 2 ? digit(i + 2) << 6 : 0);
    if (left > 1) bytes[at++] = held >> 16;
    if (left > 2) bytes[at++] = held >> 8;
  }
  return bytes;
}

/** The reverse, for the trainer. */
export function encodeBase64(bytes: Uint8Array): string {
  const out: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const v = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = (n: number) => ALPHABET[(v >> n) & 63] as string;
    out.push(digits(18) + digits(12) + (left > 1 ? digits(6) : '') + (left > 2 ? digits(0) : ''));
  }
  return out.join('');
}
