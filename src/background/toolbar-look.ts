import type { ToolbarLook } from '../browser/toolbar.ts';
import type { Ports } from '../messages.ts';
import { formatNumber, optionalText, plural, t } from '../ui/text.ts';

/** What a page's content script tells of itself. */
export type Saying = Ports['presence']['opener'];

/** More would not fit into the badge. */
const MOST = 99;

/**
 * How the toolbar button shows what a page's content script tells. A number counts the marks on show, as the card does: it says
 * how much there is to look at, and grades nothing. A page without a mark shows a 0, never a tick. Where nothing has been read,
 * the button is as the manifest has it.
 */
export function toolbarLook({ phase, problem, marks }: Saying): ToolbarLook {
  if (phase === 'problem') {
    const what = optionalText(`error_${(problem ?? 'internal').replaceAll('-', '_')}`) ?? '';
    return { badge: signOf(problem), title: t('toolbar_problem', what), lit: false };
  }
  if (phase !== 'ready') return { badge: '…', title: t('toolbar_reading'), lit: true };
  if (marks === null) return { badge: '', title: t('toolbar_hidden'), lit: true };
  const badge = marks > MOST ? `${formatNumber(MOST)}+` : formatNumber(marks);
  return { badge, title: marks === 0 ? t('toolbar_no_marks') : plural('toolbar_marks', marks), lit: true };
}

/** Told apart by shape: nothing here to read, no way in, something broke. */
function signOf(problem: Saying['problem']): string {
  switch (problem) {
    case 'no-article':
    case 'empty-page':
    case 'unsupported-language':
    case 'not-asked':
    case 'page-changed':
      return '–';
    case 'restricted-page':
    case 'no-access':
      return '×';
    default:
      return '!';
  }
}
