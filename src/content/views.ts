import type { Other } from '../browser/messaging.ts';
import type { PageState, Ports } from '../messages.ts';
import { ScrollWatch } from './scroll-watch.ts';

type View = Other<'view'>;

/** What the page tells those who look at it. */
export interface ViewSource {
  state(): PageState;
  /** Index of the first sentence in view, or null where none is. */
  sentenceInView(): number | null;
  obey(order: Ports['view']['opener']): void;
}

/** The popups and panels that show this page now. */
export class Views {
  private readonly source: ViewSource;
  private readonly views = new Set<View>();
  private readonly followers = new Set<View>();
  private readonly scrolling = new ScrollWatch(() => this.tellPlace());

  constructor(source: ViewSource) {
    this.source = source;
  }

  add(view: View): void {
    this.views.add(view);
    view.onClose(() => {
      this.views.delete(view);
      this.followers.delete(view);
      if (this.followers.size === 0) this.scrolling.stop();
    });
    view.onMessage((message) => {
      if (message.type === 'follow') this.follow(view);
      else this.source.obey(message);
    });
    view.send({ type: 'state', state: this.source.state() });
  }

  tellState(): void {
    for (const view of this.views) view.send({ type: 'state', state: this.source.state() });
  }

  /** Tells those who follow which sentence the reader has reached. */
  tellPlace(): void {
    if (this.followers.size === 0) return;
    const sentence = this.source.sentenceInView();
    if (sentence === null) return;
    for (const view of this.followers) view.send({ type: 'in-view', sentence });
  }

  close(): void {
    this.scrolling.stop();
    for (const view of this.views) view.close();
    this.views.clear();
    this.followers.clear();
  }

  private follow(view: View): void {
    this.followers.add(view);
    this.scrolling.start();
    this.tellPlace();
  }
}
