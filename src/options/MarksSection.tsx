import type { Options } from '../options.ts';
import { MarkKinds } from '../ui/components/MarkKinds.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { t } from '../ui/text.ts';

interface MarksSectionProps {
  options: Options;
  onChange: (changed: Partial<Options>) => void;
}

/** Which kinds of marks articles show. */
export function MarksSection({ options, onChange }: MarksSectionProps) {
  const { marks } = options;
  return (
    <section>
      <h2>{t('options_marks_title')}</h2>
      <p>{t('options_marks_about')}</p>
      <MarkKinds
        heading={(type, name, aboutId) => (
          <Switch
            label={name}
            on={marks[type]}
            describedBy={aboutId}
            onChange={(on) => onChange({ marks: { ...marks, [type]: on } })}
          />
        )}
      />
    </section>
  );
}
