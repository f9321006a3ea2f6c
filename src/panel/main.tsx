/** The panel beside the page: `index.html` for the tab in front, `index.html?tab=ID` for a given one (in a tab of its own). */
import { render } from 'preact';
import { openPage } from '../browser/tabs.ts';
import { openPrintPage } from '../ui/print-page.ts';
import { startScreen } from '../ui/start.ts';
import { Panel } from './Panel.tsx';
import { linkToFrontTab } from './tab-link.ts';
import './panel.css';

const asked = new URLSearchParams(location.search).get('tab');
const line = linkToFrontTab(asked === null ? null : Number(asked));

function ConnectedPanel() {
  return (
    <Panel
      state={line.state}
      inView={line.inView}
      onReveal={line.reveal}
      onScrollTo={line.scrollTo}
      onMarks={line.showMarks}
      onReadAgain={line.readAgain}
      onPrint={(sheet) => line.tab !== null && void openPrintPage(line.tab, sheet)}
      onSample={() => void openPage('sample-article.html')}
    />
  );
}

render(<ConnectedPanel />, await startScreen());
