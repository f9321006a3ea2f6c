import { GUIDANCE } from '../../engine/strength/guidance.ts';
import { RUBRIC, type RubricRule } from '../../engine/strength/rubric.ts';

/** The bodies on whose published guidance these reasons rest, each once, in order. Unknown codes rest on nothing. */
export function guidanceBodies(codes: readonly string[]): string[] {
  const rules: Record<string, RubricRule> = RUBRIC;
  return [...new Set(codes.flatMap((code) => rules[code]?.guidance.map((id) => GUIDANCE[id].body) ?? []))];
}
