/**
 * The content script. Injected by the background when the reader asks; a second time it finds its elder at work and
 * leaves. The sample article loads it as a script of its own.
 */
import { Controller } from './controller.ts';

// In the extension's own world: the page's scripts can't see or fake it.
const world = globalThis as typeof globalThis & { sourcelight?: Controller };

if (!world.sourcelight?.isAlive()) {
  world.sourcelight?.destroy();
  world.sourcelight = new Controller(() => delete world.sourcelight);
  world.sourcelight.start();
}
