import type { View } from './driver/driver.ts';

/** What the popup says of one sentence, as a reader reads it. */
export interface Finding {
  sentence: string;
  /** Answer to "Could you check this?", or what stands in its place. */
  standing: string;
  /** Who says it, and traits such as "second-hand". */
  notes: string[];
  /** Of the source to which its main claim goes back; '' where nobody says it. */
  kind: string;
  reasons: string[];
}

/** The popup's answer: its headline and findings, or the sentences that say why there are none. */
export interface Answer {
  headline: string;
  /** What the standings answer; '' where there are none. */
  question: string;
  findings: Finding[];
  problem: string | null;
}

/** Waits until the popup has an answer, opens every "why" and reads it all. */
export async function readPopup(popup: View): Promise<Answer> {
  await popup.waitFor(() => document.querySelector('.rows, .problem') !== null);
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.row-why[aria-expanded=false]'))
      button.click();
  });
  await popup.waitFor(() => document.querySelector('.row-why[aria-expanded=false]') === null);
  return popup.evaluate(() => {
    const textOf = (element: Element | null): string => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const hidden of copy?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
      // Set apart by their look alone.
      for (const tag of copy?.querySelectorAll('.tag') ?? []) tag.prepend(' — ');
      return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    };
    const problem = document.querySelector('.problem');
    return {
      headline: textOf(document.querySelector('h1')),
      question: textOf(document.querySelector('.meter-question')),
      problem: problem && [...problem.querySelectorAll('h1, p')].map(textOf).join(' '),
      findings: [...document.querySelectorAll('.row')].map((row) => ({
        sentence: textOf(row.querySelector('.row-text')),
        standing: textOf(row.querySelector('.row-standing')),
        notes: [...row.querySelectorAll('.row-who, .row-meta .tag, .row-meta .mark-example')].map(textOf),
        kind: textOf(row.querySelector('.chain-kind') ?? row.querySelector('.chain li:last-child')),
        reasons: [...row.querySelectorAll('.reasons li')].map(textOf),
      })),
    };
  });
}

/** Two columns: how each sentence stands; its words, and below them why. */
export function formatAnswer({ headline, question, findings, problem }: Answer, width = 110): string {
  if (problem !== null) return problem;
  const left = Math.max(
    ...[question, ...findings.flatMap(({ standing, notes }) => [standing, ...notes])].map(
      (text) => text.length,
    ),
  );
  const line = `${'─'.repeat(left + 6)}┼${'─'.repeat(Math.max(20, width - left - 8))}`;
  const rows = findings.map(({ sentence, standing, notes, reasons }, index) => {
    const room = Math.max(20, width - left - 10);
    const right = [...wrap(sentence, room), ...reasons.flatMap((reason) => wrap(`· ${reason}`, room))];
    const labels = [standing, ...notes];
    return Array.from({ length: Math.max(labels.length, right.length) }, (_, position) => {
      const number = position === 0 ? String(index + 1) : '';
      return `${number.padStart(3)}  ${(labels[position] ?? '').padEnd(left)} │ ${right[position] ?? ''}`.trimEnd();
    }).join('\n');
  });
  return [
    ...wrap(headline, width),
    '',
    `     ${question.padEnd(left)} │`,
    line,
    rows.join(`\n${line}\n`),
  ].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
