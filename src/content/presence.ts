import { type Opener, openToBackground } from '../browser/messaging.ts';
import type { PageState } from '../messages.ts';

/** Tells whoever listens in the extension that it is at work in this tab, and in which phase. Nobody has to listen. */
export class Presence {
  private port: Opener<'presence'> | null = null;
  private told = '';

  /** Says it again only when it has changed: progress alone is no news. */
  tell(state: PageState): void {
    const problem = state.phase === 'problem' ? state.problem : null;
    const news = `${state.phase} ${problem}`;
    if (news === this.told) return;
    this.told = news;
    const message = { type: 'phase', phase: state.phase, problem } as const;
    if (this.port?.send(message)) return;
    // The other end goes whenever the browser stops the background.
    this.port = openToBackground('presence');
    this.port.send(message);
  }

  end(): void {
    this.port?.close();
    this.port = null;
    this.told = '';
  }
}
