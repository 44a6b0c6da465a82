import { heatColour } from '../../core/report/heat-colour.ts';

/** The colours of one theme by the name of their CSS variable; text has a contrast of 4.5 with each of its backgrounds. */
export interface Theme {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  /** Borders of controls and lines of the map: a contrast of 3 with the paper. */
  readonly edge: string;
  readonly paper: string;
  readonly wash: string;
  readonly accent: string;
  /** Background of the cover, under white text. */
  readonly cover: string;
  /** Text on the accent colour. */
  readonly on: string;
  readonly warm: string;
  readonly mark: string;
  readonly family: string;
  readonly track: string;
  readonly fair: string;
  readonly poor: string;
}

export const lightTheme: Theme = {
  ink: '#12302d',
  soft: '#4c6762',
  line: '#d5dfdc',
  edge: '#6b827d',
  paper: '#ffffff',
  wash: '#f3f7f5',
  accent: '#0b6b60',
  cover: '#12302d',
  on: '#ffffff',
  warm: '#a84c08',
  mark: '#ffe7a3',
  family: '#e3efec',
  track: '#e4ebe9',
  fair: '#a87406',
  poor: '#b3401f',
};

export const darkTheme: Theme = {
  ink: '#e6f0ee',
  soft: '#a9c2bd',
  line: '#35504b',
  edge: '#7f9c96',
  paper: '#152422',
  wash: '#0d1817',
  accent: '#67c7b8',
  cover: '#12302d',
  on: '#06201d',
  warm: '#f0a860',
  mark: '#54430f',
  family: '#23403b',
  track: '#2b433f',
  fair: '#e0b04a',
  poor: '#f08a6a',
};

/** Twelve hues that most colour-blind readers can distinguish (after Paul Tol, "Colour Schemes", 2021), for light paper. */
export const lightGroups = [
  '#4477aa',
  '#d6455a',
  '#228833',
  '#8f7f12',
  '#1f8fb0',
  '#aa3377',
  '#bb5500',
  '#117777',
  '#66779a',
  '#806000',
  '#994455',
  '#3d8f3d',
] as const;

/** The same hues for dark paper. */
export const darkGroups = [
  '#6fa3d8',
  '#ff8a97',
  '#56c06a',
  '#ddcc55',
  '#66ccee',
  '#e07ab4',
  '#f08a3c',
  '#3fb8b8',
  '#a3b2cc',
  '#ccae4a',
  '#d98293',
  '#8fd98f',
] as const;

/** Class of the dots and the swatch of a group; −1 is a page without a group. */
export const groupClass = (group: number): string => (group < 0 ? 'g-none' : `g-${group % lightGroups.length}`);

/** Steps of a heat table: a class each, since the policy of the document forbids style attributes. */
const heatSteps = 20;

/** Class of a cell of a heat table for a value from 0 to 1. */
export const heatClass = (value: number): string => `heat h-${Math.round(value * heatSteps)}`;

/** Background of a step in the dark theme: the higher the value, the lighter. */
export const darkHeat = (value: number): string => `hsl(170 45% ${Math.round(14 + value * 18)}%)`;

export const lightHeat = (value: number): string => heatColour(value).css;

const stepValues = Array.from({ length: heatSteps + 1 }, (_, step) => step / heatSteps);

/** The CSS of a theme: its variables, the groups of the map and the steps of heat tables. */
export function themeRules(theme: Theme, groups: readonly string[], heat: (value: number) => string): string {
  const names = Object.entries(theme).map(([name, colour]) => `--${name}:${colour}`);
  return [
    `:root{${names.join(';')}}`,
    ...groups.map((colour, at) => `.g-${at}{--dot:${colour}}`),
    ...stepValues.map((value, step) => `.h-${step}{background:${heat(value)}}`),
  ].join('\n');
}
