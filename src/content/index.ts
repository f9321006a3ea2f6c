/**
 * The content script. Injected by the background when the reader asks; a second time it finds its elder at work and
 * leaves. The sample article loads it as a script of its own.
 */
import { Controller } from './controller.ts';

// In the extension's own world: the page's scripts can't see or fake it. Under a symbol: an element whose id is a name is found under that name.
const OURS = Symbol.for('sourcelight');
const world = globalThis as typeof globalThis & { [OURS]?: Controller };

if (!world[OURS]?.isAlive()) {
  world[OURS]?.destroy();
  world[OURS] = new Controller(() => delete world[OURS]);
  world[OURS].start();
}
