import { isLevel, type Standing } from '../model/standing.ts';

/** How much of the disc is filled: the answer to "Could you check this?" as a shape, readable without its colour. */
const FILL = { strong: 1, good: 0.75, fair: 0.5, weak: 0.25, untraceable: 0 } as const;
const RADIUS = 6.25;

/** The sign of a standing. Decoration: the word stands beside it wherever it is used. */
export function Disc({ standing }: { standing: Standing }) {
  return (
    <svg class="disc" data-standing={standing} viewBox="0 0 16 16" aria-hidden="true">
      {isLevel(standing) ? (
        <>
          <path class="disc-fill" d={wedge(FILL[standing])} />
          <circle class="disc-ring" cx="8" cy="8" r={RADIUS} />
        </>
      ) : (
        <Glyph standing={standing} />
      )}
    </svg>
  );
}

function Glyph({ standing }: { standing: Standing }) {
  switch (standing) {
    case 'own-voice':
      return (
        <>
          <path class="disc-line" d="M3.6 8.6 8.6 3.6 M4 12 12 4 M7.4 12.4 12.4 7.4" />
          <circle class="disc-ring" cx="8" cy="8" r={RADIUS} />
        </>
      );
    case 'reply':
      return <path class="disc-line" d="M6.5 3.5 2.5 7l4 3.5 M2.5 7H10a3.5 3.5 0 0 1 3.5 3.5v2" />;
    case 'attributed':
      return (
        <path
          class="disc-line"
          d="M3 9.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0C3 6.5 4 5 6 4 M9 9.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0C9 6.5 10 5 12 4"
        />
      );
    default:
      return <path class="disc-line" d="M4 8h8" />;
  }
}

/** A pie from twelve o'clock, clockwise. */
function wedge(share: number): string {
  if (share === 0) return '';
  if (share === 1)
    return `M8 ${8 - RADIUS}a${RADIUS} ${RADIUS} 0 1 1 0 ${2 * RADIUS}a${RADIUS} ${RADIUS} 0 1 1 0 ${-2 * RADIUS}z`;
  const angle = share * 2 * Math.PI;
  const x = 8 + RADIUS * Math.sin(angle);
  const y = 8 - RADIUS * Math.cos(angle);
  return `M8 8V${8 - RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}z`;
}
