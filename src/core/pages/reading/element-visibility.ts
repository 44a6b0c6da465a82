import type { Attributes } from '../markup/tag-attributes.ts';

/** True for an element whose own attributes hide it from sight: what nobody sees is not the page's text. */
export function isHidden(name: string, attribs: Attributes): boolean {
  if (attribs.hidden !== undefined && attribs.hidden.toLowerCase() !== 'until-found') return true;
  if (name === 'dialog' && attribs.open === undefined) return true;
  return attribs.style !== undefined && hidesByStyle(attribs.style);
}

/** What a style that hides holds: others, such as the colours of a piece of code, need not be taken apart. */
const mayHide = /none|hidden|collapse|opacity|font-size|background|-[\d.]/i;

/** Inline style that removes text from view: display, visibility, opacity, tiny type, same colours, off-screen box. */
export function hidesByStyle(style: string): boolean {
  if (!mayHide.test(style)) return false;
  const values = declarations(style);
  if (values.get('display') === 'none') return true;
  if (values.get('visibility') === 'hidden' || values.get('visibility') === 'collapse') return true;
  if (numberOf(values.get('opacity')) === 0) return true;
  const size = values.get('font-size');
  if (size !== undefined && (numberOf(size) === 0 || (size.endsWith('px') && (numberOf(size) ?? 9) <= 1))) return true;
  const colour = values.get('color');
  if (colour !== undefined && (colour === values.get('background-color') || colour === values.get('background')))
    return true;
  return isOffScreen(values);
}

/** A length that an inline style gives to the box whatever it holds: a share of the height around keeps no place. */
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
