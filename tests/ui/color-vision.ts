/** Colours as people see them who lack one kind of cone, and how far apart two colours look. Linear RGB, 0..1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Of "#rrggbb". */
export function readColor(hex: string): Rgb {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1. */
const seenBy =
  (...rows: readonly Rgb[]) =>
  (color: Rgb): Rgb => {
    const value = (row: Rgb | undefined): number =>
      Math.min(1, Math.max(0, row ? row[0] * color[0] + row[1] * color[1] + row[2] * color[2] : 0));
    return [value(rows[0]), value(rows[1]), value(rows[2])];
  };

export const VISIONS: Readonly<Record<string, (color: Rgb) => Rgb>> = {
  usual: (color) => color,
  protanopic: seenBy(
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ),
  deuteranopic: seenBy(
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ),
  tritanopic: seenBy(
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ),
};

/** Distance in CIELAB (1976); about 2 is just seen side by side, above 10 at a glance. */
export function difference(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Contrast ratio of WCAG 2, 1..21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lab([red, green, blue]: Rgb): Rgb {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
