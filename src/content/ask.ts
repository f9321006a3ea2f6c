/** One-answer questions to the background, beside the reading of the page (`analyze.ts`). */
import { openToBackground } from '../browser/messaging.ts';
import type { Report } from '../engine/report.ts';
import type { Ports, Problem } from '../messages.ts';
import type { Catalogue } from '../options.ts';

/** The report on a text of its own, or why there is none. A port that breaks off is tried once more. */
export async function readText(text: string, language: string): Promise<Report | Problem> {
  const question = { type: 'text', text, language } as const;
  const answer = (await ask('analyze-text', question)) ?? (await ask('analyze-text', question));
  if (!answer) return 'background-lost';
  return answer.type === 'report' ? answer.report : answer.problem;
}

/** The interface's words in a language; null where the background is gone. */
export async function loadWords(language: Catalogue) {
  return (await ask('words', { type: 'words', language }))?.messages ?? null;
}

function ask<Name extends 'analyze-text' | 'words'>(
  name: Name,
  question: Ports[Name]['opener'],
): Promise<Ports[Name]['other'] | null> {
  return new Promise((resolve) => {
    const port = openToBackground(name);
    port.onClose(() => resolve(null));
    port.onMessage((answer) => {
      port.close();
      resolve(answer);
    });
    if (!port.send(question)) resolve(null);
  });
}
