/** Writes docs/rubric.md from the rubric's own table: `npm run docs:rubric`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GUIDANCE } from '../src/engine/strength/guidance.ts';
import { LEVEL_BOUNDS, RUBRIC, type RubricRule } from '../src/engine/strength/rubric.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
export const RUBRIC_DOC = resolve(HERE, '../docs/rubric.md');
const FRAME = join(HERE, 'docs-rubric.frame.md');

/** The document: the frame's prose with the tables in place of `<!-- bases -->` and the like. */
export function renderRubric(): string {
  const rules = Object.entries<RubricRule>(RUBRIC);
  const ruleRow = ([code, { effect, when, guidance }]: [string, RubricRule]) => [
    `\`${code}\``,
    `${effect > 0 ? '+' : ''}${effect}`,
    when,
    guidance.map((id) => `[${GUIDANCE[id].body}](#${id})`).join(', ') || '–',
  ];
  const heads = ['Code', 'Points', 'When', 'Rests on'];
  const tables: Record<string, string> = {
    bases: table(heads, rules.filter(([, { role }]) => role === 'base').map(ruleRow)),
    sourcing: table(
      heads,
      rules.filter(([, rule]) => rule.role === 'change' && rule.axis === 'sourcing').map(ruleRow),
    ),
    certainty: table(heads, rules.filter(([, { axis }]) => axis === 'certainty').map(ruleRow)),
    levels: table(
      ['Level', 'From'],
      Object.entries(LEVEL_BOUNDS).map(([level, bound]) => [level, String(bound)]),
    ),
    guidance: Object.entries(GUIDANCE)
      .map(
        ([id, { body, title, section, says }]) =>
          `<a id="${id}"></a>**${body}**, _${title}_, “${section}”. ${says}`,
      )
      .join('\n\n'),
  };
  return readFileSync(FRAME, 'utf8').replaceAll(
    /<!-- (\w+) -->/g,
    (mark, name: string) => tables[name] ?? mark,
  );
}

/** A Markdown table, padded as the formatter pads it. */
function table(heads: string[], rows: string[][]): string {
  const widths = heads.map((_, column) =>
    Math.max(3, ...[heads, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [heads, rule, ...rows]
    .map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(RUBRIC_DOC, renderRubric());
