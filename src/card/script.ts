/** The card's script: loaded into a page behind the content script, while that waits for the report. */
import { clearCard, prepareCard, showCard } from './index.tsx';
import { offerCard } from './slot.ts';

offerCard({ prepareCard, showCard, clearCard });
