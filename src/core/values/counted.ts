import type { Locale } from './locale.ts';
import { numberText } from './number-text.ts';
import { pair, plural, type Text } from './text.ts';

type Forms = readonly [one: string, other: string];

/** `34 nouveaux clients`, `1 new customer`. */
export const newCustomersText = (count: number): Text =>
  counted(count, ['nouveau client', 'nouveaux clients'], ['new customer', 'new customers']);

/** `4 clients de plus`, `1 more customer`. */
export const moreCustomersText = (count: number): Text =>
  counted(count, ['client de plus', 'clients de plus'], ['more customer', 'more customers']);

/** `3 contenus`, `1 content item`: a count with its noun in the right number. */
export function counted(count: number, fr: Forms, en: Forms): Text {
  const inLocale = (locale: Locale, [one, other]: Forms): string =>
    `${numberText(count, locale)} ${plural(count, locale, { one, other })}`;
  return pair(inLocale('fr', fr), inLocale('en', en));
}
