import type { Report } from '../../engine/report.ts';
import { type ExportFormat, exportName, exportReport } from '../model/export.ts';
import { saveFile } from '../save-file.ts';
import { formatList, type MessageKey, t } from '../text.ts';
import { CopyButton } from './CopyButton.tsx';
import { reasonText, sourceKindName, standingName, traitName } from './words.ts';

interface TakeAlongProps {
  report: Report;
  url: string;
}

const FILES = [
  { format: 'csv', ending: 'csv', type: 'text/csv', label: 'export_csv' },
  { format: 'markdown', ending: 'md', type: 'text/markdown', label: 'export_markdown' },
  { format: 'json', ending: 'json', type: 'application/json', label: 'export_json' },
] as const satisfies { format: ExportFormat; ending: string; type: string; label: MessageKey }[];

/** The findings to copy or to save: for homework, a fact-checking desk, or a program. */
export function TakeAlong({ report, url }: TakeAlongProps) {
  const write = (format: ExportFormat): string =>
    exportReport(report, url, format, {
      standing: ({ standing }) => standingName(standing),
      kinds: ({ sentence: { kinds }, sources }) =>
        formatList(kinds?.map((kind, at) => sourceKindName(kind, at === 0 ? sources : [])) ?? []),
      reasons: ({ sentence }) =>
        sentence.reasons
          .map(({ code }) => reasonText(code) ?? '')
          .filter(Boolean)
          .join(' '),
      // As in the list, the kind of source says already whether there is a name.
      traits: ({ traits }) => formatList(traits.filter((trait) => trait !== 'unnamed').map(traitName)),
    });
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
    </section>
  );
}
