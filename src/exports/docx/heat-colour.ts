/** The colour of a heat map cell, `RRGGBB`, for a value from 0 to 1: hsl(170 45% 96–50%), as in the HTML report. */
export function heatColour(value: number): string {
  const lightness = (96 - value * 46) / 100;
  const chroma = 0.45 * Math.min(lightness, 1 - lightness);
  // CSS Color Module Level 4, "Converting HSL colors to sRGB".
  const channel = (offset: number): string => {
    const k = (offset + 170 / 30) % 12;
    const share = lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
