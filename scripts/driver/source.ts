/** What can travel into a page and back. `undefined` only where something is absent. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The source text of a call of `task` with these arguments, to be evaluated elsewhere.
 *
 * `__name` is what esbuild (under tsx) wraps around named functions; pages don't have it.
 */
export function callSource<Args extends Json[]>(task: (...args: Args) => unknown, args: Args): string {
  return `(() => { const __name = (f) => f; return (${task})(...${JSON.stringify(args)}); })()`;
}
