import { RUBRIC, type RubricRule } from '../engine/strength/rubric.ts';
import { type Options, WEIGHT_BOUNDS } from '../options.ts';
import { Icon } from '../ui/components/Icon.tsx';
import { optionalText, t } from '../ui/text.ts';

/** Reasons that count, by their part in the sum; those without points are no matter of weight. */
const RULES = Object.entries(RUBRIC as Record<string, RubricRule>).filter(
  ([, { effect, axis }]) => effect !== 0 && axis === 'sourcing',
);

interface WeightsSectionProps {
  rubric: Options['rubric'];
  onChange: (rubric: Options['rubric']) => void;
}

/** The rubric's numbers, for those who would weigh otherwise. */
export function WeightsSection({ rubric, onChange }: WeightsSectionProps) {
  const rows = (role: RubricRule['role']) =>
    RULES.filter(([, rule]) => rule.role === role).map(([code, { effect }]) => (
      <Weight
        key={code}
        code={code}
        weight={rubric[code] ?? effect}
        ours={effect}
        isBase={role === 'base'}
        onChange={(weight) => onChange(changed(rubric, code, weight === effect ? null : weight))}
      />
    ));
  return (
    <section>
      <h2>{t('options_weights_title')}</h2>
      <p>{t('options_weights_about')}</p>
      <details class="fold weights">
        <summary>
          <Icon name="chevron" small /> {t('options_weights_open')}
        </summary>
        <h3>{t('options_weights_base')}</h3>
        {rows('base')}
        <h3>{t('options_weights_change')}</h3>
        {rows('change')}
        <button type="button" class="button button-quiet" onClick={() => onChange({})}>
          {t('options_weights_reset')}
        </button>
      </details>
    </section>
  );
}

interface WeightProps {
  code: string;
  weight: number;
  ours: number;
  isBase: boolean;
  onChange: (weight: number) => void;
}

function Weight({ code, weight, ours, isBase, onChange }: WeightProps) {
  const min = isBase ? 0 : WEIGHT_BOUNDS.min;
  const { max } = WEIGHT_BOUNDS;
  const change = (input: HTMLInputElement): void => {
    // What is no number goes back to what it was.
    const asked = Number.isNaN(input.valueAsNumber) ? weight : Math.round(input.valueAsNumber);
    const within = Math.min(max, Math.max(min, asked));
    input.value = String(within);
    if (within !== weight) onChange(within);
  };
  return (
    <label class="weight">
      <span>{optionalText(`reason_${code.replaceAll('-', '_')}`)}</span>
      <input
        type="number"
        min={min}
        max={max}
        step={1}
        value={weight}
        onChange={(event) => change(event.currentTarget)}
      />
      <span class="about">{weight !== ours && t('options_weights_default', ours)}</span>
    </label>
  );
}

function changed(rubric: Options['rubric'], code: string, weight: number | null): Options['rubric'] {
  const { [code]: _, ...others } = rubric;
  return weight === null ? others : { ...others, [code]: weight };
}
