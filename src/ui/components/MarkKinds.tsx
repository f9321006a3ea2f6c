import type { ComponentChildren } from 'preact';
import { MARK_TYPES, type MarkType } from '../../engine/report.ts';
import { wrongOneIn } from '../model/mark-figures.ts';
import { type MessageKey, t } from '../text.ts';

const WORDS = {
  'weak-source': {
    name: 'mark_weak_source',
    about: 'mark_weak_source_about',
    example: 'mark_weak_source_example',
  },
  secondhand: { name: 'mark_secondhand', about: 'mark_secondhand_about', example: 'mark_secondhand_example' },
  hedge: { name: 'mark_hedge', about: 'mark_hedge_about', example: 'mark_hedge_example' },
} as const satisfies Record<MarkType, Record<'name' | 'about' | 'example', MessageKey>>;

interface MarkKindsProps {
  /** What stands as the heading of each kind: its name alone, or a switch. */
  heading: (type: MarkType, name: string, aboutId: string) => ComponentChildren;
}

/** The kinds of marks, each with an example that looks as it does in an article. */
export function MarkKinds({ heading }: MarkKindsProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers drop the role of a list without markers
    <ul class="mark-kinds" role="list">
      {MARK_TYPES.map((type) => (
        <li key={type} class="mark-kind">
          {heading(type, t(WORDS[type].name), `about-${type}`)}
          <p id={`about-${type}`} class="mark-kind-about">
            {t(WORDS[type].about)} {wrongRate(type)}
          </p>
          <p class="mark-kind-example">
            <Example type={type} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Said with the same figures as in the card. */
function wrongRate(type: MarkType): string {
  const oneIn = wrongOneIn(type, 'either');
  return oneIn === null ? '' : t('card_wrong_rate', oneIn);
}

function Example({ type }: { type: MarkType }) {
  const [before = '', marked = '', after = ''] = t(WORDS[type].example).split(/[[\]]/);
  return (
    <>
      {before}
      <span class="mark-example" data-mark={type}>
        {marked}
      </span>
      {after}
    </>
  );
}
