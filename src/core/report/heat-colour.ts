/** A colour as CSS and as hexadecimal digits. */
export interface Colour {
  readonly css: string;
  readonly hex: string;
}

/** The colour of a cell of a heat table: the higher the value (0–1), the darker. */
export function heatColour(value: number): Colour {
  const lightness = 96 - value * 46;
  return { css: `hsl(170 45% ${Math.round(lightness)}%)`, hex: hexOf(170, 0.45, lightness / 100) };
}

/** Hue in degrees, saturation and lightness 0–1, after the conversion of CSS Color 4, §7.1. */
function hexOf(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const k = (offset + hue / 30) % 12;
    const share = lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `${part(0)}${part(8)}${part(4)}`.toUpperCase();
}
