/** The popup: `index.html` for the tab in front, `index.html?tab=ID` for a given one (in a tab of its own). */
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasPanel, openPanel } from '../browser/panel.ts';
import { openOptionsPage } from '../browser/runtime.ts';
import { activeTab, openPage, tabFacts } from '../browser/tabs.ts';
import { openPrintPage } from '../ui/print-page.ts';
import { sheetOfPage } from '../ui/sheet-kind.ts';
import { startScreen } from '../ui/start.ts';
import { Popup } from './Popup.tsx';
import { linkToPage, type PageLink } from './page-link.ts';
import { type SiteRules, siteRules } from './site-rules.ts';

const asked = new URLSearchParams(location.search).get('tab');
// A popup takes the size of its content; in a tab, and as a phone shows popups, there is a window to fill.
if (asked !== null || matchMedia('(pointer: coarse)').matches)
  document.documentElement.dataset['frame'] = 'page';

/** Opening another page ends the popup's work: browsers close it only when the focus moves. */
const leaveFor = (opening: Promise<void>): void => {
  void opening.then(() => asked === null && window.close());
};

function ConnectedPopup({ link, rules }: { link: PageLink; rules: SiteRules }) {
  const { phase } = link.line.state;
  useEffect(() => {
    if (phase === 'ready' && sheetOfPage()) print();
  }, [phase]);
  return (
    <Popup
      state={link.line.state}
      siteMenu={rules.menu.value}
      onReveal={(span) => {
        link.line.reveal(span);
        // On a phone the popup lies over the page.
        if (!hasPanel()) leaveFor(Promise.resolve());
      }}
      onMarks={link.line.showMarks}
      onReadAgain={link.readAgain}
      onPrint={(sheet) => link.line.tab !== null && leaveFor(openPrintPage(link.line.tab, sheet))}
      onPanel={hasPanel() ? () => front && leaveFor(openPanel(front)) : null}
      onOptions={() => leaveFor(openOptionsPage())}
      onSample={() => leaveFor(openPage('sample-article.html'))}
    />
  );
}

/** The window whose panel the popup can open: opening it must not wait for the answer. */
let front: number | null = null;

const findTab = async (): Promise<number | null> => {
  const tab = await (asked === null ? activeTab() : tabFacts(Number(asked)));
  front = tab?.windowId ?? null;
  void rules.show(tab?.url ?? null);
  return tab?.id ?? null;
};
const rules = siteRules(() => link.line.showMarks(false));
const link = linkToPage(findTab);
render(<ConnectedPopup link={link} rules={rules} />, await startScreen());
