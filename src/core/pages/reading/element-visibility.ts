import type { Attributes } from '../markup/tag-attributes.ts';
import type { StruckClasses } from '../markup/struck-classes.ts';

/** True for an element that its own attributes hide: its text is not visible text of the page. */
export function isHidden(name: string, attribs: Attributes): boolean {
  if (attribs.hidden !== undefined && attribs.hidden.toLowerCase() !== 'until-found') return true;
  if (name === 'dialog' && attribs.open === undefined) return true;
  if (isClosedWindow(attribs)) return true;
  return attribs.style !== undefined && hidesByStyle(attribs.style);
}

/** True for a window that a script opens over the page; a menu in a drawer has no such class. */
const isClosedWindow = (attribs: Attributes): boolean =>
  /^(?:alert)?dialog$/i.test(attribs.role?.trim() ?? '') &&
  attribs['aria-hidden']?.trim().toLowerCase() === 'true' &&
  /(?:^|\s)modal(?:\s|$)/i.test(attribs.class ?? '');

/** True for text that the page does not say: hidden by attributes of its own, or struck through. */
export function isUnsaid(name: string, attribs: Attributes, struck: Pick<StruckClasses, 'classes'>): boolean {
  return isHidden(name, attribs) || isStruck(name, attribs, struck);
}

const struckElements: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** True for text that the page strikes through, such as a price that is not valid. */
function isStruck(name: string, attribs: Attributes, { classes }: Pick<StruckClasses, 'classes'>): boolean {
  if (struckElements.has(name)) return true;
  const { style, class: own } = attribs;
  if (style !== undefined && style.includes('line-through')) return true;
  return own !== undefined && classes.size > 0 && own.split(/\s+/).some((one) => classes.has(one));
}

/** Matches every style that can hide an element: other styles, such as colours, are not parsed. */
const mayHide = /none|hidden|collapse|opacity|font-size|background|-[\d.]/i;

/** Opacity at which text cannot be seen. Working assumption. */
const mostHiddenOpacity = 0.02;

/** Which text nobody sees: all, or the text outside inner elements, which have a font size of their own. */
export type Disguise = 'all' | 'own';

/** How an inline style leaves text on the page where nobody sees it: off the screen or of one colour, or tiny. */
export function disguiseOf(style: string | undefined): Disguise | null {
  if (style === undefined || !mayHide.test(style)) return null;
  const values = declarations(style);
  if (hasOneColour(values) || isOffScreen(values)) return 'all';
  return isTiny(values) ? 'own' : null;
}

/** True for an inline style that hides text: display, visibility, opacity, font size, equal colours, off-screen position. */
function hidesByStyle(style: string): boolean {
  if (!mayHide.test(style)) return false;
  const values = declarations(style);
  if (values.get('display') === 'none') return true;
  if (values.get('visibility') === 'hidden' || values.get('visibility') === 'collapse') return true;
  if ((numberOf(values.get('opacity')) ?? 1) <= mostHiddenOpacity && !isEntrance(values)) return true;
  return isTiny(values) || hasOneColour(values) || isOffScreen(values);
}

/** True where a text is transparent until a script moves it into place: visitors and engines that run scripts see it. */
const isEntrance = (values: ReadonlyMap<string, string>): boolean =>
  ['transform', 'translate', 'scale', 'transition', 'animation', 'will-change'].some((name) => values.has(name));

function isTiny(values: ReadonlyMap<string, string>): boolean {
  const size = values.get('font-size');
  return size !== undefined && (numberOf(size) === 0 || (size.endsWith('px') && (numberOf(size) ?? 9) <= 1));
}

function hasOneColour(values: ReadonlyMap<string, string>): boolean {
  const colour = values.get('color');
  return colour !== undefined && (colour === values.get('background-color') || colour === values.get('background'));
}

/** A fixed width or height given by an inline style. A height in percent reserves no space. */
export function styledLength(style: string | undefined, side: 'width' | 'height'): string | undefined {
  const value = style === undefined ? undefined : declarations(style).get(side);
  return value !== undefined && (side === 'width' ? /^[\d.]+[a-z%]/ : /^[\d.]+[a-z]/).test(value) ? value : undefined;
}

function isOffScreen(values: ReadonlyMap<string, string>): boolean {
  if ((numberOf(values.get('text-indent')) ?? 0) <= -999) return true;
  const position = values.get('position');
  if (position !== 'absolute' && position !== 'fixed') return false;
  return ['left', 'top', 'right', 'bottom'].some((side) => (numberOf(values.get(side)) ?? 0) <= -999);
}

function declarations(style: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim();
    values.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return values;
}

function numberOf(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number.parseFloat(value);
  return Number.isNaN(number) ? null : number;
}
