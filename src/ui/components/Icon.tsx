/** Outlines on a grid of 20 units; drawn with the colour of the text. Decoration: give the control a name. */
const PATHS = {
  settings:
    'M4 6h7 M15 6h1 M4 14h1 M9 14h7 M11 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0 M5 14a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  panel: 'M3 4h14v12H3z M12 4v12',
  search: 'M4 9a5 5 0 1 0 10 0a5 5 0 1 0-10 0 M12.8 12.8 16.5 16.5',
  chevron: 'M6 8l4 4 4-4',
  up: 'M10 15V5 M6 9l4-4 4 4',
  down: 'M10 5v10 M6 11l4 4 4-4',
  dot: 'M9 10a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  info: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0 M10 9.5V14 M10 6.2v.6',
  show: 'M10 3v3 M10 14v3 M3 10h3 M14 10h3 M6.5 10a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  page: 'M5 3h7l3 3v11H5z M8 9h4 M8 12h4',
  lock: 'M5 9h10v8H5z M7 9V6.5a3 3 0 0 1 6 0V9',
  globe: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0 M3 10h14 M10 3c-4.5 4-4.5 10 0 14 M10 3c4.5 4 4.5 10 0 14',
  alert: 'M10 3.5 17 16H3z M10 8v4 M10 13.6v.4',
  leave: 'M8 5H4.5v10.5H15V12 M11 4h5v5 M16 4l-7 7',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  cross: 'M5.5 5.5l9 9 M14.5 5.5l-9 9',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? 'icon icon-small' : 'icon'} data-icon={name} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The toolbar button's picture (`scripts/icons/small.svg`). */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <rect class="logo-night" width="16" height="16" rx="3" />
      <path class="logo-handle" d="M5.5 4V3.5a2.5 2 0 0 1 5 0V4" />
      <path class="logo-frame" d="M4 4h8v1H4z M2 13h12v1.5H2z" />
      <path class="logo-light" d="M4.3 5h7.4L13 13H3z" />
      <path class="logo-flame" d="M8 6c2.2 2.5 2.2 5.8 0 6c-2.2-.2-2.2-3.5 0-6z" />
    </svg>
  );
}
