import { GUIDANCE } from '../../engine/strength/guidance.ts';
import { RUBRIC, type RubricRule } from '../../engine/strength/rubric.ts';

/** A published guide, and what in it is meant. Names are as the guide itself writes them, in English. */
export interface Guide {
  readonly body: string;
  readonly title: string;
  readonly sections: readonly string[];
}

/** The published guides on which these reasons rest, each once, in order. Unknown codes rest on nothing. */
export function guidesOf(codes: readonly string[]): Guide[] {
  const rules: Record<string, RubricRule> = RUBRIC;
  const guides = new Map<string, { body: string; title: string; sections: string[] }>();
  for (const id of codes.flatMap((code) => rules[code]?.guidance ?? [])) {
    const { body, title, section } = GUIDANCE[id];
    const known = guides.get(title);
    if (!known) guides.set(title, { body, title, sections: [section] });
    else if (!known.sections.includes(section)) known.sections.push(section);
  }
  return [...guides.values()];
}
