/** Contrast of normal text with its background (WCAG 2.2, 1.4.3). */
export const readableContrast = 4.5;

/** Contrast ratio of two colours `#rrggbb`, 1–21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Steps from a colour to black or white. */
const steps = 100;

/** The colour moved towards black or white (`towards`) until it has this contrast with the background. */
export function withContrast(
  colour: string,
  background: string,
  { towards, least = readableContrast }: { readonly towards: 'black' | 'white'; readonly least?: number },
): string {
  const end = towards === 'black' ? 0 : 255;
  for (let step = 0; step <= steps; step++) {
    const mixed = `#${channels(colour)
      .map((value) => Math.round(value + ((end - value) * step) / steps))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')}`;
    if (contrast(mixed, background) >= least) return mixed;
  }
  return towards === 'black' ? '#000000' : '#ffffff';
}
