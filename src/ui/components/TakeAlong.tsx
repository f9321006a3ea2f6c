import { useState } from 'preact/hooks';
import type { Report } from '../../engine/report.ts';
import { type ExportFormat, exportReport } from '../model/export.ts';
import { saveFile } from '../save-file.ts';
import { formatList, t } from '../text.ts';
import { kindName, standingName, traitName } from './words.ts';

interface TakeAlongProps {
  report: Report;
  url: string;
}

const MEDIA_TYPE = { csv: 'text/csv', json: 'application/json', markdown: 'text/markdown' } as const;

/** The findings to copy or to save: for homework, a fact-checking desk, or a program. */
export function TakeAlong({ report, url }: TakeAlongProps) {
  const [said, setSaid] = useState('');
  const write = (format: ExportFormat): string =>
    exportReport(report, url, format, {
      standing: ({ standing }) => standingName(standing),
      kinds: ({ sentence }) => formatList(sentence.kinds?.map(kindName) ?? []),
      traits: ({ traits }) => formatList(traits.map(traitName)),
    });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(write('markdown'));
      setSaid(t('export_copied'));
    } catch {
      // Some browsers allow it only while the popup has the focus.
      setSaid(t('export_not_copied'));
    }
  };
  const save = (format: 'csv' | 'json'): void =>
    saveFile(`sourcelight.${format}`, write(format), MEDIA_TYPE[format]);
  return (
    <section class="take-along" aria-labelledby="take-along">
      <h2 id="take-along">{t('export_title')}</h2>
      <button type="button" class="link" onClick={copy}>
        {t('export_copy')}
      </button>
      <button type="button" class="link" onClick={() => save('csv')}>
        {t('export_csv')}
      </button>
      <button type="button" class="link" onClick={() => save('json')}>
        {t('export_json')}
      </button>
      <span role="status">{said}</span>
    </section>
  );
}
