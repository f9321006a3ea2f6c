import { TITLE } from './Card.tsx';
import styles from './card.css?inline';

/**
 * What the card's host needs to know of it that is the same in every language. The shared colours hang on `:root`, which is
 * the page's: here, on the card itself. On its host, the page's own rules could reach them.
 */
export const CARD = { styles: styles.replaceAll(':root', '.card'), labelledBy: TITLE };
