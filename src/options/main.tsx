/** The settings page. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { loadOptions, saveOptions, watchOptions } from '../browser/options-store.ts';
import { startScreen } from '../ui/start.ts';
import { OptionsPage } from './OptionsPage.tsx';
import './options.css';

const main = await startScreen('options_title');
const options = signal(await loadOptions());
watchOptions((changed) => {
  options.value = changed;
});

function ConnectedOptions() {
  return <OptionsPage options={options.value} onChange={saveOptions} />;
}
render(<ConnectedOptions />, main);
