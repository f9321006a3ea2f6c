import { useEffect, useRef, useState } from 'preact/hooks';
import { FAULTS, type Fault, MOST_WORDS } from '../doubts.ts';
import type { Mark } from '../engine/report.ts';
import { Icon } from '../ui/components/Icon.tsx';
import { Radios } from '../ui/components/Radios.tsx';
import { faultName } from '../ui/components/words.ts';
import { formatShare, t } from '../ui/text.ts';

/** "full": there is no room for more notes. */
export type DoubtOutcome = 'kept' | 'full' | 'failed';
/** Keeps what the reader says of it. */
export type OnDoubt = (fault: Fault, words: string) => Promise<DoubtOutcome>;

/** A note that the reader has begun. */
export interface Draft {
  readonly fault: Fault | null;
  readonly words: string;
}

/** Where a note that was begun waits while its card is closed; null: there is none. */
export interface DraftPlace {
  draft: Draft | null;
}

interface DoubtProps {
  /** Null for a sentence without a mark. */
  mark: Mark | null;
  /** The name of the rule that made it; null where none did. */
  rule: string | null;
  place: DraftPlace;
  onDoubt: OnDoubt;
}

/** "This looks wrong": what had fired, and what the reader finds wrong about it. Folded until the reader asks, or had begun. */
export function Doubt({ mark, rule, place, onDoubt }: DoubtProps) {
  const [outcome, setOutcome] = useState<DoubtOutcome | null>(null);
  const begun = useRef(place.draft !== null);
  return (
    <details
      class="fold card-doubt"
      open={begun.current}
      // What the reader unfolds may lie below the card's edge.
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !begun.current) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>
        <Icon name="chevron" small /> {t('doubt_title')}
      </summary>
      {mark && <p>{whatFired(mark)}</p>}
      {rule && (
        <p class="card-aside">
          {t('doubt_rule_name')} <code dir="ltr">{rule}</code>
        </p>
      )}
      {outcome !== 'kept' && (
        <NoteForm
          mark={mark}
          place={place}
          onSend={async (fault, words) => {
            const result = await onDoubt(fault, words);
            setOutcome(result);
            return result;
          }}
        />
      )}
      <p role="status">
        {outcome === 'kept' && t('doubt_kept')}
        {outcome === 'full' && t('doubt_full')}
        {outcome === 'failed' && t('not_kept')}
      </p>
    </details>
  );
}

function NoteForm({ mark, place, onSend }: Pick<DoubtProps, 'mark' | 'place'> & { onSend: OnDoubt }) {
  const [fault, setFault] = useState(place.draft?.fault ?? null);
  const words = useRef<HTMLTextAreaElement>(null);
  const now = useRef({ fault, kept: false });
  now.current.fault = fault;
  useEffect(() => {
    const field = words.current;
    return () => {
      const draft = { fault: now.current.fault, words: field?.value ?? '' };
      place.draft = !now.current.kept && (draft.fault || draft.words.trim()) ? draft : null;
    };
  }, [place]);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!fault) return;
    now.current.kept = (await onSend(fault, words.current?.value ?? '')) === 'kept';
    if (now.current.kept) place.draft = null;
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Radios
        legend={t('doubt_question')}
        values={FAULTS.filter((one) => mark || one !== 'nothing-here')}
        value={fault}
        name={faultName}
        onChange={setFault}
      />
      <label class="card-words">
        {t('doubt_words')}
        {/* Read when it is needed: typing is kept from the page, and with that from us (page/card/host.ts). */}
        <textarea ref={words} rows={2} maxLength={MOST_WORDS} defaultValue={place.draft?.words ?? ''} />
      </label>
      <p class="card-aside">{t('doubt_privacy')}</p>
      <button type="submit" class="button">
        {t('doubt_keep')}
      </button>
    </form>
  );
}

function whatFired({ type, foundBy, confidence }: Mark): string {
  if (type === 'hedge') return t('doubt_by_words');
  return foundBy === 'model' ? t('doubt_by_model', formatShare(confidence)) : t('doubt_by_rule');
}
