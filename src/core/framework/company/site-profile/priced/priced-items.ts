import type { Block } from '../../../../pages/page.ts';
import { readableName } from '../offer-name.ts';
import { headsAdded, withoutBesideStay } from '../side-sum.ts';
import { isVariant } from '../../../../offers/names/variant-words.ts';
import { type ItemName, itemName, needsWhat } from './item-name.ts';
import { type PriceLine, priceLine } from './price-line.ts';

/** Something that a page names beside its price. */
export interface PricedItem {
  readonly name: string;
  readonly price: number;
  /** ISO 4217, or `$`; null = not said. */
  readonly currency: string | null;
  readonly per?: string;
  readonly from?: true;
  /** The texts of the page that give the name and the price. */
  readonly passage: string;
  /** The heading over it, when it names what is sold; null otherwise. */
  readonly group: string | null;
}

/** A heading and the texts under it, up to the next heading. */
interface Section {
  readonly heading: string | null;
  /** 1–6; 0 before the first heading. */
  readonly level: number;
  /** The nearest heading of a higher level. */
  readonly parent: string | null;
  readonly blocks: Block[];
}

const unread = new Set(['quote', 'caption', 'code']);
/** Letters of a text that may be the name of a row. */
const longestRow = 90;
const longestPassage = 200;
/** A row without a sum, or the label of a column of prices: what is before is not the name of the next price. */
const withoutPrice =
  /^(?:sur (?:devis|demande|estimation)|devis|nous consulter|(?:on|by) (?:request|quote|estimate)|quote|poa|free|gratuite?|offerte?|inclus|included|(?:prix|tarifs?|prices?|rates?|cost)(?: (?:ttc|ht))?)\.?$/i;

/**
 * What the texts of a page name beside a price, in their order: rows of lists and tables, cards, headings with a line of
 * price; what is billed beside it left out. `sold`: what prices are of that name nothing themselves.
 */
export function pricedItems(blocks: readonly Block[], sold: string | null = null): PricedItem[] {
  const sections = sectionsOf(blocks.filter(({ position, kind }) => position === 'content' && !unread.has(kind)));
  const items = sections
    .flatMap((section, at) => itemsOfSection(closesList(sections, at) ? { ...section, heading: null } : section, sold))
    .filter((item, at, all) => all.findIndex((one) => one.name === item.name) === at);
  const lines = sections.flatMap(({ blocks: some }) => some.flatMap(({ text }) => priceLine(text) ?? []));
  return [
    ...withoutBesideStay(
      items,
      lines.map((line) => ({ ...line, name: line.before })),
    ),
  ];
}

/** Headings over texts without a price that make what follows them a list of what is included. Working assumption. */
const leastIncluded = 2;

/**
 * True for the last of several headings of one level when it alone has prices, after a text of its own: the list is what is
 * included, and the prices after it are those of the whole.
 */
function closesList(sections: readonly Section[], at: number): boolean {
  const { level, blocks } = sections[at]!;
  const prices = blocks.filter(({ text }) => priceLine(text) !== null);
  if (level <= 1 || prices.length < 2 || !hasText(blocks.slice(0, blocks.indexOf(prices[0]!)))) return false;
  const before = sections.slice(0, at);
  const start = before.findLastIndex((one) => one.level !== level);
  const sisters = before.slice(start + 1);
  return sisters.length >= leastIncluded && sisters.every(({ blocks: own }) => own.length > 0 && !own.some(hasPrice));
}

const hasPrice = ({ text }: Block): boolean => priceLine(text) !== null;

/** True for a text that is more than the name of a price. */
const hasText = (blocks: readonly Block[]): boolean => blocks.some(({ text }) => !isVariant(text));

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: null, level: 0, parent: null, blocks: [] }];
  const open: { level: number; text: string }[] = [];
  for (const block of blocks) {
    // A price written as a heading is that of the heading over it.
    if (block.kind !== 'heading' || isPriceAlone(block.text)) {
      sections.at(-1)!.blocks.push(block);
      continue;
    }
    const level = block.level ?? 2;
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    // The main heading is that of the page, not of something on it.
    const parent = open.at(-1)?.text ?? null;
    if (level > 1) open.push({ level, text: block.text });
    sections.push({ heading: level === 1 ? null : block.text, level, parent, blocks: [] });
  }
  return sections;
}

function isPriceAlone(text: string): boolean {
  const line = priceLine(text);
  return line !== null && isVariant(line.before);
}

/** A price of a section, with the text that names what it is the price of where one does. */
interface Priced {
  readonly line: PriceLine;
  readonly named: string | null;
  readonly item: ItemName | null;
  readonly isOfRow: boolean;
}

function itemsOfSection({ heading, parent, blocks }: Section, sold: string | null): PricedItem[] {
  if ([heading, parent].some((text) => text !== null && headsAdded(text))) return [];
  const own = heading === null ? null : priceLine(heading);
  const named = own === null ? heading : own.before;
  const what = named === null ? null : itemName(named);
  const over = [what, parent === null ? null : itemName(parent)].find((one) => one !== null)?.name ?? null;
  const group = over ?? (heading === null ? sold : null);
  const prices = pricesIn(blocks);
  const all: readonly Priced[] =
    own === null ? prices : [{ line: own, named: null, item: null, isOfRow: false }, ...prices];
  // The only price under a heading is that of the heading, unless a row of a table or the line itself names another thing.
  const isCard = all.length === 1 && what !== null && !(all[0]!.isOfRow && all[0]!.item !== null);
  return all.flatMap(({ line, named: text, item, isOfRow: _row }) => {
    const isOwn = !isCard && item !== null && text !== null;
    const isAgain = isOwn && all.some((one) => one.item !== item && one.item?.name === item.name);
    const name = isOwn ? nameOfRow(item, isAgain, group) : nameOfCard(what, line, all.length);
    if (name === null) return [];
    const { before: _before, passage, ...price } = line;
    const shown = [isOwn ? text : heading, passage].filter((one) => one !== null && one !== undefined);
    const passages = shown.filter((one, at) => shown.indexOf(one) === at).join(' — ');
    return [{ ...price, name, passage: passages.slice(0, longestPassage), group: isOwn ? group : null }];
  });
}

/** One thing sold by several lengths of time has the length in its name. */
function nameOfRow({ name, lasts }: ItemName, isAgain: boolean, group: string | null): string | null {
  const whole = isAgain && lasts !== '' ? `${name} (${lasts})` : name;
  return needsWhat(name) ? (group === null ? null : `${group} – ${whole}`) : whole;
}

/** The heading, with the words of the line where it has several prices. */
function nameOfCard(what: ItemName | null, { before }: PriceLine, prices: number): string | null {
  if (what === null || !isVariant(before)) return null;
  return prices === 1 || before === '' ? what.name : `${what.name} – ${before}`;
}

/** The prices of a section; a text before a price alone is the name of its row. */
function pricesIn(blocks: readonly Block[]): Priced[] {
  const prices: Priced[] = [];
  let row: Block | null = null;
  let last: Block | null = null;
  for (const block of blocks) {
    const line = priceLine(block.text);
    if (line === null) {
      if (withoutPrice.test(block.text.trim())) row = null;
      else if (row === null && mayNameRow(block)) row = block;
      last = null;
      continue;
    }
    const isAlone = isVariant(line.before);
    if (isAlone && last !== null && block.kind === 'cell') joinCell(prices, line);
    else {
      const text = isAlone ? (row?.text ?? null) : line.before;
      const item = text === null ? null : itemName(text);
      const isOfRow = !isAlone || row?.kind === 'cell' || row?.kind === 'term';
      // A line with words of its own that name nothing sold says nothing of the heading.
      if (isAlone || item !== null) prices.push({ line, named: text, item, isOfRow });
    }
    row = null;
    last = block;
  }
  return prices;
}

/** Other columns of a row: what it names has several prices. */
function joinCell(prices: Priced[], line: PriceLine): void {
  const known = prices.pop();
  if (known === undefined) return;
  const price = Math.min(known.line.price, line.price);
  prices.push({ ...known, line: { ...known.line, price, from: true } });
}

/** A short text that is a name, not a button or the label of a column. */
const mayNameRow = ({ text, kind }: Block): boolean =>
  kind !== 'heading' &&
  text.length <= longestRow &&
  !/[.!?]$/.test(text.trim()) &&
  itemName(text) !== null &&
  readableName(text.slice(0, longestRow / 2)) !== null &&
  !columnLabel.test(text.trim());

const columnLabel =
  /^(?:dur[ée]e|duration|length|time|temps|soins?|treatments?|description|d[ée]tails?|details?|quantit[ée]|quantity|type|item|article|d[ée]signation|nom|name|populaire|popular|best ?seller|nouveau|new|r[ée]server|choisir|ajouter au panier|add to (?:cart|basket)|buy now|acheter|commander|order now)$/i;
