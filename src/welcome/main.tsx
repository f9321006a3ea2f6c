/** The page that opens after installing. */
import { render } from 'preact';
import { extensionUrl } from '../browser/runtime.ts';
import { startScreen } from '../ui/start.ts';
import { WelcomePage } from './WelcomePage.tsx';
import './welcome.css';

render(<WelcomePage sampleUrl={extensionUrl('sample-article.html')} />, await startScreen());
