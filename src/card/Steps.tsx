import { Icon } from '../ui/components/Icon.tsx';
import { formatNumber, type MessageKey, t } from '../ui/text.ts';

/** Where the card stands among those that the reader can go through. */
export interface StepsAmong {
  /** The marks on show, or the selected sentences. */
  among: 'marks' | 'sentences';
  /** From 0 on. */
  position: number;
  count: number;
}

const NAMES = {
  marks: { previous: 'card_previous', next: 'card_next' },
  sentences: { previous: 'card_previous_sentence', next: 'card_next_sentence' },
} as const satisfies Record<StepsAmong['among'], Record<string, MessageKey>>;

/** To the next and to the one before. */
export function Steps({ among, position, count, onStep }: StepsAmong & { onStep: (by: 1 | -1) => void }) {
  const { previous, next } = NAMES[among];
  return (
    <div class="card-steps">
      <button type="button" class="icon-button" title={t(previous)} onClick={() => onStep(-1)}>
        <Icon name="up" small />
        <span class="visually-hidden">{t(previous)}</span>
      </button>
      <span class="count">{t('card_position', formatNumber(position + 1), formatNumber(count))}</span>
      <button type="button" class="icon-button" title={t(next)} onClick={() => onStep(1)}>
        <Icon name="down" small />
        <span class="visually-hidden">{t(next)}</span>
      </button>
    </div>
  );
}
