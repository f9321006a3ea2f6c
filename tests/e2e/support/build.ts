import { buildExtension } from '../../../scripts/build.ts';

/** Vitest's global set-up: the tests see what the sources say now, never what was built yesterday. */
export default async function setup(): Promise<void> {
  await buildExtension();
}
