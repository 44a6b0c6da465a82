import { expect, test } from 'vitest';
import {
  darkGroups,
  darkHeat,
  darkTheme,
  groupClass,
  heatClass,
  lightGroups,
  lightHeat,
  lightTheme,
  type Theme,
  themeRules,
} from '../../../src/exports/html/colours.ts';

/** Red, green and blue from 0 to 1 of `#12302d` or `hsl(170 45% 50%)`. */
function channelsOf(colour: string): number[] {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  if (hex !== null) return hex.slice(1).map((digits) => Number.parseInt(digits, 16) / 255);
  const [, hue, saturation, lightness] = /^hsl\((\d+) (\d+)% (\d+)%\)$/.exec(colour)!.map(Number) as number[];
  const light = lightness! / 100;
  const chroma = (saturation! / 100) * Math.min(light, 1 - light);
  return [0, 8, 4].map((offset) => {
    const k = (offset + hue! / 30) % 12;
    return light - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}

/** Relative luminance and contrast, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const themes: [string, Theme, readonly string[], (value: number) => string][] = [
  ['light', lightTheme, lightGroups, lightHeat],
  ['dark', darkTheme, darkGroups, darkHeat],
];

test('black on white has the greatest contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('hsl(170 45% 50%)', '#46b9a6')).toBeCloseTo(1, 1);
});

test.each(themes)('in the %s theme text is readable on each of its backgrounds', (_name, theme) => {
  const pairs: [keyof Theme, keyof Theme][] = [
    ...(['ink', 'soft', 'accent'] as const).flatMap((text): [keyof Theme, keyof Theme][] => [
      [text, 'paper'],
      [text, 'wash'],
    ]),
    ['ink', 'mark'],
    ['ink', 'family'],
    ['on', 'accent'],
  ];
  expect(pairs.filter(([text, ground]) => contrast(theme[text], theme[ground]) < 4.5)).toEqual([]);
});

test.each(themes)(
  'in the %s theme bars, borders of controls and dots of the map are visible',
  (_name, theme, groups) => {
    const shapes = [theme.edge, theme.accent, theme.fair, theme.poor, ...groups];
    expect(shapes.filter((colour) => contrast(colour, theme.paper) < 3)).toEqual([]);
  },
);

test.each(themes)('in the %s theme the number of every heat cell is readable', (_name, theme, _groups, heat) => {
  const values = Array.from({ length: 21 }, (_, step) => step / 20);
  expect(values.filter((value) => contrast(theme.ink, heat(value)) < 4.5)).toEqual([]);
});

test('a thirteenth group has the colour of the first one, a page without a group none of them', () => {
  expect([groupClass(0), groupClass(12), groupClass(-1)]).toEqual(['g-0', 'g-0', 'g-none']);
});

test('the rules of a theme have a class for each step that a cell can have', () => {
  const rules = themeRules(lightTheme, lightGroups, lightHeat);
  for (const value of [0, 0.42, 1]) expect(rules).toContain(`.${heatClass(value).replace('heat ', '')}{background:`);
  expect(rules).toContain('--paper:#ffffff');
});
