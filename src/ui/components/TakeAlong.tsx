import type { Report } from '../../engine/report.ts';
import { type ExportFormat, exportName, exportReport } from '../model/export.ts';
import { saveFile } from '../save-file.ts';
import { SHEETS, type SheetKind } from '../sheet-kind.ts';
import { type MessageKey, t } from '../text.ts';
import { CopyButton } from './CopyButton.tsx';
import { ROW_WORDS } from './row-words.ts';

interface TakeAlongProps {
  report: Report;
  url: string;
  onPrint: (sheet: SheetKind) => void;
}

const FILES = [
  { format: 'csv', ending: 'csv', type: 'text/csv', label: 'export_csv' },
  { format: 'markdown', ending: 'md', type: 'text/markdown', label: 'export_markdown' },
  { format: 'json', ending: 'json', type: 'application/json', label: 'export_json' },
] as const satisfies { format: ExportFormat; ending: string; type: string; label: MessageKey }[];

const PRINTED = {
  findings: 'export_print',
  exercise: 'export_exercise',
} as const satisfies Record<SheetKind, MessageKey>;

/** The findings to copy, to save or to print: for homework, a fact-checking desk, or a program. */
export function TakeAlong({ report, url, onPrint }: TakeAlongProps) {
  const write = (format: ExportFormat): string => exportReport(report, url, format, ROW_WORDS);
  return (
    <section class="take-along" aria-labelledby="take-along">
      <h2 id="take-along">{t('export_title')}</h2>
      <CopyButton label={t('export_copy')} text={() => write('markdown')} />
      {FILES.map(({ format, ending, type, label }) => (
        <button
          key={format}
          type="button"
          class="link"
          onClick={() => saveFile(exportName(report, url, ending), write(format), type)}
        >
          {t(label)}
        </button>
      ))}
      {SHEETS.map((sheet) => (
        <button key={sheet} type="button" class="link" data-print={sheet} onClick={() => onPrint(sheet)}>
          {t(PRINTED[sheet])}
        </button>
      ))}
    </section>
  );
}
