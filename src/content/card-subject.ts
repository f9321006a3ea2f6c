import type { CardSubject } from '../card/index.tsx';
import type { Drafts } from './card-doubt.ts';
import type { Target } from './card-target.ts';

/** Which of how many the card is about; null where there is nothing to step to. */
export function stepsAmong(among: 'marks' | 'sentences', position: number, count: number) {
  return count > 1 && position >= 0 ? { among, position, count } : null;
}

/** What the card is about for selected words that were read by themselves, apart from the article. */
export function subjectApart({ found, sentence }: Target & { by: 'selection' }, drafts: Drafts): CardSubject {
  if (found === null) return { about: 'reading' };
  if (typeof found === 'string') return { about: 'problem', problem: found };
  if (!found.judged) return { about: 'problem', problem: 'unsupported-language' };
  if (found.sentences.length === 0) return { about: 'problem', problem: 'empty-page' };
  const steps = stepsAmong('sentences', sentence, found.sentences.length);
  return {
    about: 'sentence',
    report: found,
    sentence,
    mark: null,
    steps,
    apart: true,
    draft: drafts.of(found, sentence, null),
    linkOf: () => null,
  };
}
