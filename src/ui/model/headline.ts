import type { Report, Source } from '../../engine/report.ts';
import { numberInWords, plural, t } from '../text.ts';
import { isProperName, shortened } from './names.ts';

/**
 * The article in one or two sentences: whom it leans on, and who speaks by name. Words and counts, never a grade.
 * Empty where nothing was judged.
 */
export function headline(report: Report): string {
  const { attributed, ownVoice, responses } = report.summary;
  if (!report.judged || attributed + ownVoice + responses === 0) return '';
  if (attributed === 0) return t(responses > 0 ? 'headline_only_replies' : 'headline_no_sources');
  return `${whomItLeansOn(report)} ${whoSpeaks(report)}`;
}

/** Where it leans on one of them, that source; under a half "leans on" would say more than there is. */
function leansOnSource({ sources, summary: { leansOn } }: Report): Source | undefined {
  return leansOn && leansOn.share >= 0.5 ? sources.find(({ id }) => id === leansOn.source) : undefined;
}

/** Whether the headline says how many separate sources there are. */
export function countsSources(report: Report): boolean {
  return !leansOnSource(report) && report.summary.independentSources > 0;
}

function whomItLeansOn(report: Report): string {
  const { attributed, leansOn, independentSources } = report.summary;
  const source = leansOnSource(report);
  if (!leansOn || !source) {
    return independentSources === 0
      ? plural('headline_nobody_identified', attributed)
      : plural('headline_many_sources', independentSources, plural('headline_pass_on', attributed));
  }
  const tracing = Math.round(leansOn.share * attributed);
  const of =
    tracing === attributed
      ? t('headline_leans_all', attributed, nameInSentence(source))
      : t('headline_leans_on', tracing, attributed, nameInSentence(source));
  if (leansOn.inferred === 0) return `${of}.`;
  const inferred = numberInWords(leansOn.inferred);
  return leansOn.inferred === tracing
    ? t('headline_inferred_all', of)
    : t('headline_inferred_some', of, inferred);
}

/** What is no proper name comes out of the middle of the article's sentence: it is quoted. */
function nameInSentence({ name, kind }: Source): string {
  return isProperName(kind) ? name : t('words_quoted', shortened(name));
}

function whoSpeaks(report: Report): string {
  const speakers = namedSpeakers(report);
  const [first] = speakers;
  if (!first) return t('headline_nobody_named');
  if (speakers.length === 1) return t('headline_one_named', first.name);
  return t('headline_several_named', capitalize(numberInWords(speakers.length)));
}

/** People known by name to whom at least one attribution goes back. */
function namedSpeakers(report: Report): Source[] {
  const used = new Set(report.attributions.flatMap(({ sources }) => sources));
  return report.sources.filter(({ id, kind, outlet }) => kind === 'named' && !outlet && used.has(id));
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
