import type { Span } from '../../report.ts';
import { type JudgedLink, LinkJudge } from '../../tagger/judge.ts';
import { CueLinker, type TokenRange } from '../../tagger/link.ts';
import { attributionModel } from '../../tagger/model.ts';
import { SpanTagger, type Tagging } from '../../tagger/tag.ts';
import { windows } from '../../tagger/windows.ts';
import type { Paragraph } from '../../text/document.ts';
import type { View } from '../view.ts';
import type { Draft } from './drafts.ts';

/** Finds attributions by the trained tagger, paragraph by paragraph, in order. */
export class TaggedFinder {
  readonly tagging: Tagging;
  readonly #view: View;
  readonly #model = attributionModel();
  readonly #tagger = new SpanTagger(this.#model);
  readonly #linker = new CueLinker(this.#model);
  readonly #judge = new LinkJudge(this.#model);
  readonly #lex;
  readonly #windows;
  #next = 0;

  constructor(view: View) {
    this.#view = view;
    const { lex, tagging } = this.#tagger.begin(view.document);
    this.#lex = lex;
    this.tagging = tagging;
    this.#windows = windows(view.document);
  }

  /** The drafts of the next paragraph, in the order of their cues; with a pause after each window of a long one. */
  *draftsOf(paragraph: Paragraph): Generator<void, Draft[]> {
    const { document } = this.#view;
    const drafts: Draft[] = [];
    for (; ; this.#next++) {
      const window = this.#windows[this.#next];
      if (!window || window.first >= paragraph.endToken) return drafts;
      this.#tagger.tag(document, this.#lex, window, this.tagging);
      const links = this.#linker.link(document, this.#lex, window, this.tagging);
      for (const link of this.#judge.accept(document, this.#lex, window, this.tagging, links))
        drafts.push(this.#draft(link, paragraph));
      yield;
    }
  }

  #trimmed({ first, end }: TokenRange): Span {
    let last = end;
    while (last > first + 1 && EDGE.test(this.#view.lower(last - 1))) last--;
    return this.#view.span(first, last);
  }

  #draft({ cue, source, content, confidence }: JudgedLink, paragraph: Paragraph): Draft {
    const view = this.#view;
    const spans = (ranges: readonly TokenRange[]): Span[] =>
      ranges.map(({ first, end }) => view.span(first, end));
    return {
      source: source ? [this.#trimmed(source)] : [],
      cue: spans([cue]),
      content: spans(content),
      continues: null,
      confidence,
      rule: null,
      byForm: false,
      quoted: view.quotation(cue.first) >= 0,
      opens:
        content.length === 0 &&
        source !== null &&
        view.lower(paragraph.endToken - 1) === ':' &&
        cue.end >= paragraph.endToken - OPENING,
    };
  }
}

/** What a source may end in where annotators took it along: "Ann Lee, a nurse*,* said". */
const EDGE = /^[,;:—–-]$/;

/** How near its paragraph's final colon a cue must stand to announce the next paragraph. */
const OPENING = 12;
