import { type Opener, openToBackground } from '../browser/messaging.ts';
import type { PageState, Problem } from '../messages.ts';

/** Tells whoever listens in the extension that it is at work in this tab, and in which phase. Nobody has to listen. */
export class Presence {
  private port: Opener<'presence'> | null = null;
  private told = '';
  private readonly onLost: () => void;

  /** @param onLost called when the other end goes: the browser has stopped the background, or the extension is no more. */
  constructor(onLost: () => void) {
    this.onLost = onLost;
  }

  /** Says it again only when it has changed: progress alone is no news. */
  tell(state: PageState, marks: number | null): void {
    const message = { type: 'phase', ...summaryOf(state), marks } as const;
    const news = JSON.stringify(message);
    if (news === this.told) return;
    this.told = news;
    if (this.port?.send(message)) return;
    // The other end goes whenever the browser stops the background.
    this.port = openToBackground('presence');
    this.port.onClose(this.onLost);
    this.port.send(message);
  }

  end(): void {
    this.port?.close();
    this.port = null;
    this.told = '';
  }
}

/** A page in a language that isn't read is a problem to the reader, though there is a report. */
function summaryOf(state: PageState): { phase: PageState['phase']; problem: Problem | null } {
  if (state.phase === 'ready' && !state.report.judged)
    return { phase: 'problem', problem: 'unsupported-language' };
  return { phase: state.phase, problem: state.phase === 'problem' ? state.problem : null };
}
