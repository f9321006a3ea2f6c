import type { Sentence } from '../../text/document.ts';
import type { Draft } from '../finding/drafts.ts';
import type { View } from '../view.ts';

/**
 * "Halden plans a sale, the Courier reported": what is reported is the whole clause, also where somebody’s plan or view was found in it. Gives a
 * report behind its clause the subject and verb that another draft has taken.
 */
export function withWholeClauses(view: View, { firstToken }: Sentence, drafts: readonly Draft[]): Draft[] {
  const inner = new Map<number, Draft>();
  for (const draft of drafts) {
    const [source, cue, content] = [draft.source[0], draft.cue[0], draft.content[0]];
    if (!source || !cue || !content || draft.quoted) continue;
    const opens = view.tokenFrom(content[0]);
    if (view.tokenFrom(source[0]) === firstToken && view.tokenFrom(cue[1]) === opens)
      inner.set(content[0], draft);
  }
  if (inner.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const [content] = draft.content;
    const [start] = draft.source[0] ?? [0];
    if (!content || draft.content.length > 1 || draft.quoted) return draft;
    const other = inner.get(content[0]);
    const from = view.tokenFrom(start);
    const behind =
      start >= content[1] && view.lower(from - 1) === ',' && view.tokenFrom(content[1]) >= from - 1;
    if (!other || other === draft || !behind) return draft;
    return { ...draft, content: [[view.start(firstToken), content[1]]] };
  });
}
