import { articleWords, journalismWords, statementWords } from '../../lexicons/document-words.ts';
import { BEFORE_PUBLISHERS, RESEARCH, STUDIES } from '../../lexicons/record-words.ts';
import type { NameMention } from '../names/names.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { lower, partOfSpeech, textOf } from '../words.ts';
import type { Antecedents } from './antecedents.ts';
import type { SourceDraft } from './cast.ts';
import {
  described,
  inferred,
  ofEntities,
  type Resolved,
  type Scene,
  stated,
  withoutArticle,
} from './scene.ts';

/** How many sentences back research is taken up by another word. */
const STUDY_REACH = 3;

/** The study, poll or audit that spoke last. */
export function lastStudy(antecedents: Antecedents, token: number): SourceDraft | null {
  return antecedents.last(
    token,
    (draft) => draft.kind === 'document' && STUDIES.has(draft.head),
    STUDY_REACH,
  );
}

/** "62 percent of voters agreed" right after a poll: who says so is the poll. */
export function pollOfShare(
  { document, antecedents }: Scene,
  phrase: Phrase,
  token: number,
): Resolved | null {
  const words = textOf(document, phrase.firstToken, phrase.headEnd);
  if (!phrase.share || !/\bper ?cent\b|%/i.test(words)) return null;
  const poll = lastStudy(antecedents, token);
  return poll ? inferred([poll], 'document') : null;
}

/** A record; an outlet’s article is the outlet, and "the statement" whoever issued it. */
export function resolveRecord(scene: Scene, head: string, phrase: Phrase, token: number): Resolved {
  const { document, cast, antecedents } = scene;
  const publisher = phrase.owner ?? publisherAfter(scene, phrase);
  if (publisher?.entity.type === 'outlet' && journalismWords.has(head) && !RESEARCH.has(head))
    return ofEntities(scene, [publisher.entity]);
  // "the report, dated May," is the report; "the report on crime" may be another.
  const bare = phrase.headEnd >= phrase.endToken || lower(document, phrase.headEnd) === ',';
  if (phrase.determiner === 'definite' && bare) {
    const issuer = statementWords.has(head)
      ? antecedents.last(token, (draft) => draft.kind === 'organization' || draft.kind === 'named', 3)
      : null;
    if (issuer) return inferred([issuer], 'document');
    const known = antecedents.lastWithHead(head);
    if (known?.kind === 'document') return inferred([known], 'document');
    const research = STUDIES.has(head) ? lastStudy(antecedents, token) : null;
    if (research) return inferred([research], 'document');
    const outlet =
      articleWords.has(head) || (head === 'report' && !isReportBefore(scene, phrase.head))
        ? antecedents.last(token, (draft) => draft.outlet)
        : null;
    if (outlet) return inferred([outlet], 'organization');
  }
  const name = withoutArticle(textOf(document, phrase.firstToken, phrase.endToken));
  return stated(cast.keyed(`record ${name.toLowerCase()}`, () => described('document', name, head)));
}

/** How many tokens back another "report" is looked for. */
const REPORT_REACH = 400;

/** Whether the text has spoken of a report that is no outlet’s, such as a ministry’s: then "the report" may be that. */
function isReportBefore({ document, names }: Scene, head: number): boolean {
  for (let t = head - 1; t >= Math.max(0, head - REPORT_REACH); t--) {
    if (lower(document, t) !== 'report' || partOfSpeech(document, t) !== 'NOUN') continue;
    const next = /^(?:by|from|in)$/.test(lower(document, t + 1)) ? t + 2 : -1;
    const ofOutlet = [t - 1, t - 2, next, next < 0 ? next : next + 1].some(
      (at) => names.at(at)?.entity.type === 'outlet',
    );
    if (!ofOutlet) return true;
  }
  return false;
}

/** "a report by Politico", "an article in The Atlantic". */
function publisherAfter({ document, names }: Scene, phrase: Phrase): NameMention | null {
  if (!BEFORE_PUBLISHERS.has(lower(document, phrase.headEnd))) return null;
  const next = lower(document, phrase.headEnd + 1) === 'the' ? phrase.headEnd + 2 : phrase.headEnd + 1;
  return next < phrase.endToken ? names.at(next) : null;
}
