import { canPrintMarks } from '../browser/printing.ts';
import { DENSITIES, type Density, type Options, PALETTES, type Palette } from '../options.ts';
import { MarkKinds } from '../ui/components/MarkKinds.tsx';
import { Radios } from '../ui/components/Radios.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import { type MessageKey, t } from '../ui/text.ts';
import { Preview } from './Preview.tsx';

interface MarksSectionProps {
  options: Options;
  onChange: (changed: Partial<Options>) => void;
}

const DENSITY = {
  thin: { name: 'density_thin', about: 'density_thin_about' },
  standard: { name: 'density_standard', about: 'density_standard_about' },
  everything: { name: 'density_everything', about: 'density_everything_about' },
} as const satisfies Record<Density, { name: MessageKey; about: MessageKey }>;

const PALETTE = {
  standard: 'palette_standard',
  contrast: 'palette_contrast',
  plain: 'palette_plain',
} as const satisfies Record<Palette, MessageKey>;

/** What articles show: which marks, how many, in which colours; and an example that follows every change. */
export function MarksSection({ options, onChange }: MarksSectionProps) {
  const { marks } = options;
  return (
    <section>
      <h2>{t('options_marks_title')}</h2>
      <p>{t('options_marks_about')}</p>
      <Preview options={options} />
      <div data-palette={options.palette}>
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
      </div>
      <Radios
        legend={t('options_density')}
        values={DENSITIES}
        value={options.density}
        name={(density) => t(DENSITY[density].name)}
        aboutOf={(density) => t(DENSITY[density].about)}
        onChange={(density) => onChange({ density })}
      />
      <Radios
        legend={t('options_palette')}
        about={t('options_palette_about')}
        values={PALETTES}
        value={options.palette}
        name={(palette) => (
          <>
            {t(PALETTE[palette])} <Swatches palette={palette} />
          </>
        )}
        onChange={(palette) => onChange({ palette })}
      />
      <div class="fields">
        <Switch
          label={t('options_level_tint')}
          on={options.levelTint}
          describedBy="level-tint-about"
          onChange={(levelTint) => onChange({ levelTint })}
        />
        <p id="level-tint-about" class="about">
          {t('options_level_tint_about')}
        </p>
        {canPrintMarks() && (
          <>
            <Switch
              label={t('options_print_marks')}
              on={options.printMarks}
              describedBy="print-marks-about"
              onChange={(printMarks) => onChange({ printMarks })}
            />
            <p id="print-marks-about" class="about">
              {t('options_print_marks_about')}
            </p>
          </>
        )}
      </div>
    </section>
  );
}

/** The three kinds in one palette, as letters with their lines. */
function Swatches({ palette }: { palette: Palette }) {
  return (
    <span class="swatches" data-palette={palette} aria-hidden="true">
      {(['weak-source', 'secondhand', 'hedge'] as const).map((type) => (
        <span key={type} class="mark-example" data-mark={type}>
          Abc
        </span>
      ))}
    </span>
  );
}
