import { GUIDANCE } from '../../engine/strength/guidance.ts';
import { RUBRIC, type RubricRule } from '../../engine/strength/rubric.ts';

/** Whose guidance a reason rests on: "The Associated Press, Reuters". The bodies by name, each once; [] for an unknown code. */
export function guidanceBodies(code: string): string[] {
  const rules: Record<string, RubricRule> = RUBRIC;
  return [...new Set(rules[code]?.guidance.map((id) => GUIDANCE[id].body) ?? [])];
}
