import { useId, useState } from 'preact/hooks';
import { FAULTS, type Fault, MOST_WORDS } from '../doubts.ts';
import type { Mark } from '../engine/report.ts';
import { Icon } from '../ui/components/Icon.tsx';
import { faultName } from '../ui/components/words.ts';
import { formatShare, t } from '../ui/text.ts';

/** What the reader says of it; "full": there is no room left to keep it. */
export type OnDoubt = (fault: Fault, words: string) => Promise<'kept' | 'full'>;

interface DoubtProps {
  /** Null for a sentence without a mark. */
  mark: Mark | null;
  onDoubt: OnDoubt;
}

/** "This looks wrong": what had fired, and what the reader finds wrong about it. Folded until the reader asks. */
export function Doubt({ mark, onDoubt }: DoubtProps) {
  const [fault, setFault] = useState<Fault | null>(null);
  const [words, setWords] = useState('');
  const [outcome, setOutcome] = useState<'kept' | 'full' | null>(null);
  const name = useId();
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (fault) setOutcome(await onDoubt(fault, words));
  };
  return (
    <details
      class="card-doubt"
      // What unfolds may lie below the card's edge.
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })
      }
    >
      <summary>
        <Icon name="chevron" small /> {t('doubt_title')}
      </summary>
      {mark && <p>{whatFired(mark)}</p>}
      {outcome !== 'kept' && (
        <form onSubmit={(event) => void send(event)}>
          <fieldset>
            <legend>{t('doubt_question')}</legend>
            {FAULTS.filter((one) => mark || one !== 'nothing-here').map((one) => (
              <label key={one} class="card-choice">
                <input
                  type="radio"
                  name={name}
                  value={one}
                  checked={fault === one}
                  required
                  onChange={() => setFault(one)}
                />
                <span>{faultName(one)}</span>
              </label>
            ))}
          </fieldset>
          <label class="card-words">
            {t('doubt_words')}
            <textarea
              rows={2}
              maxLength={MOST_WORDS}
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
          <p class="card-aside">{t('doubt_privacy')}</p>
          <button type="submit" class="button">
            {t('doubt_keep')}
          </button>
        </form>
      )}
      <p role="status">
        {outcome === 'kept' && t('doubt_kept')}
        {outcome === 'full' && t('doubt_full')}
      </p>
    </details>
  );
}

function whatFired({ type, foundBy, confidence }: Mark): string {
  if (type === 'hedge') return t('doubt_by_words');
  return foundBy === 'model' ? t('doubt_by_model', formatShare(confidence)) : t('doubt_by_rule');
}
