/** The reader's comings and goings on a page that stays in memory. */
export interface Visits {
  /** The reader may be back at the page: time to look whether the extension is still there. */
  onLook(): void;
  /**
   * The page is put aside (back/forward cache), or ends. It must hold no port: Chrome closes it and reports an error, Firefox keeps
   * it open, and the panel would go on showing a page that the reader has left. A reading that is under way would open new ones.
   */
  onLeave(): void;
  /** The reader has come back to a page that was put aside. */
  onComeBack(): void;
}

/** @returns a function that stops watching. */
export function watchVisits({ onLook, onLeave, onComeBack }: Visits): () => void {
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    onLook();
    if (persisted) onComeBack();
  };
  // It comes from the document and bubbles up to the window.
  addEventListener('visibilitychange', onLook);
  addEventListener('pageshow', comeBack);
  addEventListener('pagehide', onLeave);
  return () => {
    removeEventListener('visibilitychange', onLook);
    removeEventListener('pageshow', comeBack);
    removeEventListener('pagehide', onLeave);
  };
}
