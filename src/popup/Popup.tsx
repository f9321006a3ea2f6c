import type { PageState } from '../messages.ts';
import { Icon, Logo } from '../ui/components/Icon.tsx';
import { PageView } from '../ui/components/PageView.tsx';
import { Switch } from '../ui/components/Switch.tsx';
import type { SheetKind } from '../ui/sheet-kind.ts';
import { t } from '../ui/text.ts';
import { SiteMenu, type SiteMenuProps } from './SiteMenu.tsx';

export interface PopupProps {
  state: PageState;
  /** Null where the page is of no site. */
  siteMenu: SiteMenuProps | null;
  onReveal: (span: { start: number; end: number }) => void;
  onMarks: (on: boolean) => void;
  onReadAgain: () => void;
  onPrint: (sheet: SheetKind) => void;
  /** Opens the panel beside the page; null where the browser has none (Firefox for Android). */
  onPanel: (() => void) | null;
  onOptions: () => void;
  onSample: () => void;
}

/** The popup for every state a page can be in. Knows nothing of the browser: `main.tsx` connects it. */
export function Popup(props: PopupProps) {
  const { state, siteMenu, onReveal, onMarks, onReadAgain, onPrint, onPanel, onOptions, onSample } = props;
  return (
    <>
      <header class="bar">
        <Logo />
        <span class="bar-name">{t('extension_name')}</span>
        {state.phase === 'ready' && state.report.judged && (
          <Switch label={t('marks_switch')} on={state.marksOn} onChange={onMarks} />
        )}
        {onPanel && (
          <button
            type="button"
            class="icon-button"
            data-action="panel"
            onClick={onPanel}
            title={t('panel_open')}
          >
            <Icon name="panel" />
            <span class="visually-hidden">{t('panel_open')}</span>
          </button>
        )}
        <button type="button" class="icon-button" onClick={onOptions} title={t('options_open')}>
          <Icon name="settings" />
          <span class="visually-hidden">{t('options_open')}</span>
        </button>
      </header>
      {siteMenu && <SiteMenu {...siteMenu} />}
      <main>
        <PageView
          state={state}
          onReveal={onReveal}
          current={null}
          onPrint={onPrint}
          onReadAgain={onReadAgain}
          onSample={onSample}
        />
      </main>
    </>
  );
}
