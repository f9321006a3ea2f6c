import { useState } from 'preact/hooks';
import { t } from '../text.ts';

interface CopyButtonProps {
  label: string;
  /** What to copy. */
  text: () => string;
}

/** Copies a text, and says what came of it. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(t('export_copied'));
    } catch {
      // Some browsers allow it only while the popup has the focus.
      setSaid(t('export_not_copied'));
    }
  };
  return (
    <span class="copy">
      <button type="button" class="link" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
