import { useRef } from 'preact/hooks';
import type { Options } from '../options.ts';
import { saveFile } from '../ui/save-file.ts';
import { formatList, t } from '../ui/text.ts';
import { type ImportProblem, readSettings, writeSettings } from './transfer.ts';

interface TransferSectionProps {
  options: Options;
  onImport: (options: Options) => void;
  onReset: () => void;
  /** Why a file can't be used, in the reader's words. */
  onFault: (text: string) => void;
}

/** More than this is no file of settings: reading it would only take time. */
const MOST_BYTES = 1_000_000;

/** All settings to a file, from a file, and back to the start. */
export function TransferSection({ options, onImport, onReset, onFault }: TransferSectionProps) {
  const file = useRef<HTMLInputElement>(null);
  const save = (): void => saveFile('sourcelight-settings.json', writeSettings(options), 'application/json');
  const load = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const read = chosen.size > MOST_BYTES ? NOT_OURS : readSettings(await chosen.text());
    // The same file, corrected, may be chosen again.
    input.value = '';
    if ('problem' in read) onFault(words(read));
    else onImport(read);
  };
  return (
    <section>
      <h2>{t('options_transfer_title')}</h2>
      <p class="page-actions">
        <button type="button" class="button button-quiet" data-action="export" onClick={save}>
          {t('options_export')}
        </button>
        <button
          type="button"
          class="button button-quiet"
          data-action="import"
          onClick={() => file.current?.click()}
        >
          {t('options_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => void load(event.currentTarget)}
        />
        <button type="button" class="button button-quiet" data-action="reset" onClick={onReset}>
          {t('options_reset')}
        </button>
      </p>
    </section>
  );
}

const NOT_OURS: ImportProblem = { problem: 'not-settings' };

function words(read: ImportProblem): string {
  if (read.problem === 'faults') return t('import_faults', formatList(read.faults));
  if (read.problem === 'newer') return t('import_newer');
  return read.problem === 'not-json' ? t('import_not_json') : t('import_not_settings');
}
