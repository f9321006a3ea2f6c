/** The settings page. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { openShortcutSettings, shortcuts } from '../browser/commands.ts';
import { forgetDoubts, loadDoubts, watchDoubts } from '../browser/doubts-store.ts';
import { changeOptions, loadOptions, watchOptions } from '../browser/options-store.ts';
import { accessible, onAccessChange } from '../browser/permissions.ts';
import { EVERYWHERE, patternOf } from '../sites.ts';
import { setAllArticles, setSiteRule } from '../ui/site-access.ts';
import { startScreen } from '../ui/start.ts';
import { OptionsPage } from './OptionsPage.tsx';
import type { Withheld } from './SitesSection.tsx';
import './options.css';

const doubts = signal(await loadDoubts());
watchDoubts((changed) => {
  doubts.value = changed;
});

/** Shown anew in another language once its words are there. */
const spoken = signal(0);
const main = await startScreen('options_title', () => {
  spoken.value++;
});
const options = signal(await loadOptions());
const withheld = signal<Withheld>({ sites: [], allArticles: false });

const keys = signal(await shortcuts());
// The reader comes back from the page on which they are changed.
document.addEventListener('visibilitychange', async () => {
  keys.value = await shortcuts();
});

async function look(): Promise<void> {
  const { sites, allArticles } = options.value;
  const wished = Object.keys(sites).filter((site) => sites[site] === 'always');
  const granted = await accessible([...wished.map(patternOf), ...EVERYWHERE]);
  withheld.value = {
    sites: wished.filter((site) => !granted.includes(patternOf(site))),
    allArticles: allArticles && !EVERYWHERE.every((pattern) => granted.includes(pattern)),
  };
}

watchOptions((changed) => {
  options.value = changed;
  void look();
});
// Access may be taken away in the browser's own settings while this page is open.
onAccessChange(() => void look());

function ConnectedOptions() {
  return (
    <OptionsPage
      key={spoken.value}
      options={options.value}
      withheld={withheld.value}
      onChange={(changed) => changeOptions((before) => ({ ...before, ...changed }))}
      onSite={setSiteRule}
      onAllArticles={setAllArticles}
      shortcuts={keys.value}
      onChangeKeys={() => void openShortcutSettings()}
      doubts={doubts.value}
      onForget={(some) => forgetDoubts(some.map(({ at }) => at))}
    />
  );
}
render(<ConnectedOptions />, main);
void look();
