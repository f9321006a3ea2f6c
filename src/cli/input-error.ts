/** Something that was given to read can't be read. The message says what and why. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
