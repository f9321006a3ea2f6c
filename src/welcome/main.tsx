/** The page that opens after installing. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { loadOptions, watchOptions } from '../browser/options-store.ts';
import { extensionUrl } from '../browser/runtime.ts';
import { DEFAULT_OPTIONS } from '../options.ts';
import { setAllArticles } from '../ui/site-access.ts';
import { startScreen } from '../ui/start.ts';
import { WelcomePage } from './WelcomePage.tsx';
import './welcome.css';

const main = await startScreen();
const options = signal(await loadOptions().catch(() => DEFAULT_OPTIONS));
watchOptions((changed) => {
  options.value = changed;
});

function ConnectedWelcome() {
  return (
    <WelcomePage
      sampleUrl={extensionUrl('sample-article.html')}
      allArticles={options.value.allArticles}
      onAllArticles={setAllArticles}
    />
  );
}
render(<ConnectedWelcome />, main);
