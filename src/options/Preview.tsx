import type { MarkType } from '../engine/report.ts';
import type { Options } from '../options.ts';
import { type MessageKey, t } from '../ui/text.ts';

/** A few sentences, each with how well a reader could check it. */
const SENTENCES = [
  { text: 'preview_own_voice', standing: 'own-voice' },
  { text: 'preview_statement', standing: 'good' },
  { text: 'preview_engineers', standing: 'fair' },
  { text: 'preview_critics', standing: 'weak' },
  { text: 'preview_accused', standing: 'good' },
] as const satisfies { text: MessageKey; standing: string }[];

type Kind = MarkType | 'faint';

/** The kinds as messages name them. */
const KINDS: Readonly<Record<string, Kind>> = {
  unnamed: 'weak-source',
  relay: 'secondhand',
  unsure: 'hedge',
  faint: 'faint',
};

/** How an article looks with these settings. */
export function Preview({ options }: { options: Options }) {
  return (
    <figure class="preview" data-palette={options.palette}>
      <figcaption>{t('options_preview')}</figcaption>
      {SENTENCES.map(({ text, standing }) => (
        <p key={text}>
          {options.levelTint && <span class="level-bar" data-bar={standing} />}
          {parts(t(text)).map(({ words, kind }) =>
            kind && isShown(kind, standing, options) ? (
              <span key={words} class="mark-example" data-mark={kind}>
                {words}
              </span>
            ) : (
              words
            ),
          )}
        </p>
      ))}
    </figure>
  );
}

/** As the page itself decides (`content/chosen-marks.ts`). */
function isShown(kind: Kind, standing: string, { marks, density }: Options): boolean {
  // What the example shows faintly is a word that sounds careful.
  if (kind === 'faint') return density === 'everything' && marks.hedge;
  return marks[kind] && (density !== 'thin' || (standing === 'weak' && kind !== 'hedge'));
}

/** "[unsure|may]" in a message is "may", marked as a hedge. */
function parts(message: string): { words: string; kind: Kind | null }[] {
  return message.split(/(\[[a-z]+\|[^\]]*\])/).map((part) => {
    const [, kind = '', words = ''] = part.match(/^\[([a-z]+)\|([^\]]*)\]$/) ?? [];
    return kind in KINDS ? { words, kind: KINDS[kind] ?? null } : { words: part, kind: null };
  });
}
