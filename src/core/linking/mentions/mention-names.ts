import { contentStems } from '../../semantics/terms.ts';
import { anchorThresholds } from '../anchors/anchor-thresholds.ts';
import { anchorStems } from '../candidates/target-vocabulary.ts';
import { nameInTitle, shortNames } from '../candidates/page-title.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { folded } from '../folded-text.ts';
import { labelAliases } from '../label-aliases.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { nameWords } from './name-words.ts';
import { partNames } from './part-names.ts';
import { sectionNames } from './section-names.ts';
import { type Variant, variantNames } from './variant-names.ts';

/** A name that means one page of the site. */
export interface MentionName {
  /** Row of the page. */
  readonly row: number;
  /** Content stems, in the order of the name. */
  readonly ids: readonly number[];
  /** True for a name that any site has, such as "prices". */
  readonly general: boolean;
  /** True for words that name the page only in links to it. */
  readonly used?: boolean;
  /** True for a part of a name that means the page where no other page has it. */
  readonly part?: boolean;
  /** True for a part that has the noun that the name is about. */
  readonly hasHead?: boolean;
  /** True for a part that the texts of most pages have: it means its page in a list of such names alone. */
  readonly listed?: boolean;
  /** For what sets the page apart from others whose names begin alike. */
  readonly variant?: Variant;
  /** The name of a section of the page: a priced line, or a heading, which means the page only as a proper name. */
  readonly section?: 'priced' | 'heading';
}

/** The names of the pages of a site. */
export interface MentionNames {
  /** The name with exactly these stems in this order; null when there is none or when it means several pages. */
  named(ids: readonly number[]): MentionName | null;
  /** The name with these stems in any order. */
  reordered(ids: readonly number[]): MentionName | null;
  /** Stems of the longest name. */
  readonly longest: number;
}

/** Stems of the longest name: longer ones are sentences. Working assumption. */
const maxStems = 6;

/** Names of pages that may receive a link: title without the site, menus, headings, structured data, anchors in use. */
export const mentionNames = memoizeByObject((site: LinkingSite): MentionNames => {
  const owners = new Map<string, Owner>();
  site.pages.forEach((page, row) => {
    if (!page?.mayReceive) return;
    for (const { text, strength } of namesOf(page, site)) addName(owners, site, { row, text, strength });
  });
  // The home page is named by its general names alone, and its title must not hide the offers that it lists.
  const whole = distinctNames(owners, site).filter(
    ({ row, general }) => general || site.pages[row]!.purpose !== 'home',
  );
  const parts = partNames(site, (page) => [...namesOf(page, site)].map(({ text }) => text))
    .filter(({ ids }) => !owners.has(ids.join(' ')))
    .map((part): MentionName => ({ ...part, general: false, part: true }));
  const variants = variantNames(site, (page) => [page.name ?? nameInTitle(page.text.title)])
    .filter(({ ids }) => !owners.has(ids.join(' ')))
    .map(({ row, ids, variant }): MentionName => ({ row, ids, variant, general: false, part: true }));
  const known = new Set([...parts, ...variants].map(({ ids }) => ids.join(' ')));
  const rows = rowsByStem(whole);
  const sections = sectionNames(site, (id) => rows.get(id) ?? new Set())
    .filter(({ ids }) => !owners.has(ids.join(' ')) && !known.has(ids.join(' ')))
    .map(
      ({ row, ids, priced }): MentionName => ({
        row,
        ids,
        general: false,
        part: true,
        section: priced ? 'priced' : 'heading',
      }),
    );
  const names = [...whole, ...parts, ...sections, ...variants];
  const byKey = new Map(names.map((name) => [name.ids.join(' '), name]));
  const sorted = new Map<string, MentionName | null>();
  for (const name of whole) {
    const key = sortedKey(name.ids);
    sorted.set(key, sorted.has(key) && sorted.get(key)?.row !== name.row ? null : name);
  }
  return {
    named: (ids) => byKey.get(ids.join(' ')) ?? null,
    reordered: (ids) => sorted.get(sortedKey(ids)) ?? null,
    longest: names.reduce((most, { ids }) => Math.max(most, ids.length), 0),
  };
});

/** Share of the pages, and number of pages, whose names contain a stem that distinguishes none of them. Working assumptions. */
const sharedStemShare = 0.15;
const minSharedPages = 4;

/** Names that mean one page: not a town or a trade that many names contain, unless it is the label of a page. */
function distinctNames(owners: ReadonlyMap<string, Owner>, { pages }: LinkingSite): MentionName[] {
  const rowsOf = rowsByStem([...owners.values()].flatMap(({ name }) => name ?? []));
  const most = Math.max(minSharedPages, sharedStemShare * pages.length);
  return [...owners.values()].flatMap(({ name, strength }) =>
    name === null || (strength < strengths.title && name.ids.every((id) => rowsOf.get(id)!.size >= most)) ? [] : [name],
  );
}

/** The pages whose names have each stem. */
function rowsByStem(names: readonly MentionName[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rowsOf = new Map<number, Set<number>>();
  for (const { ids, row } of names) for (const id of ids) rowsOf.set(id, (rowsOf.get(id) ?? new Set()).add(row));
  return rowsOf;
}

interface Owner {
  readonly strength: number;
  /** Null when pages have the name with equal strength. */
  readonly name: MentionName | null;
  readonly group: string | null;
}

function sortedKey(ids: readonly number[]): string {
  return ids.toSorted((a, b) => a - b).join(' ');
}

/** How surely a name means its page: the label of its menu entry, its title, words of one of its links. */
const strengths = { menu: 3, title: 3, named: 2, used: 1 } as const;

function* namesOf(page: LinkingPage, { language }: LinkingSite) {
  const title = nameInTitle(page.text.title);
  if (page.menu) yield { text: page.menu, strength: strengths.menu };
  for (const text of [title, ...(page.name && !isSaidToReader(page.name) ? [page.name] : [])])
    yield { text, strength: strengths.title };
  // One word of a heading or of structured data is too general.
  if (page.purpose !== 'home')
    for (const text of [page.menu, title, page.name].flatMap(things)) yield { text, strength: strengths.named };
  for (const text of [...(page.names ?? []).filter((name) => !isSaidToReader(name)), ...shortNames(title)])
    if (contentStems(text, language).length > 1) yield { text, strength: strengths.named };
  const ofTitle = new Set(contentStems(title, language));
  const used = new Map<string, number>();
  for (const stems of anchorStems(page, language)) {
    const key = stems.join(' ');
    used.set(key, (used.get(key) ?? 0) + 1);
  }
  for (const text of new Set(page.anchorsIn)) {
    const stems = contentStems(text, language);
    const uses = used.get(stems.join(' ')) ?? 0;
    if (uses >= anchorThresholds.severalUses || (/\S\s+\S/.test(text) && stems.every((stem) => ofTitle.has(stem))))
      yield { text, strength: strengths.used };
  }
}

/** "Sit your exam with us": a heading that speaks to the reader, whose words other pages use for things of their own. */
const isSaidToReader = (heading: string): boolean =>
  /^\S+\s+(?:your|votre|vos)(?!\p{L})|(?<!\p{L})(?:with us|(?:avec|chez) nous)\P{L}*$/iu.test(heading);

/** The two things of one label: « Débourrage / Dressage », or its two names: "Platelet Rich Plasma (PRP)"; empty for one thing and for a list. */
function things(label: string | null | undefined): string[] {
  const aliases = labelAliases(label ?? '').slice(1);
  if (aliases.length > 0) return aliases;
  const all = (label ?? '').split(/\s*[/&+]\s*/u).filter((thing) => thing !== '');
  if (all.length === 2 && !/[,;:]/.test(label!)) return all;
  // « Le jardin et la vue sur la mer »: one word of such a label may be any, the longer one is not.
  const two = (label ?? '').split(/\s+(?:et|and)\s+/u);
  return two.length === 2 && !/[,;:/&+]/.test(label!) ? two.filter((thing) => /\S\s+\S+\s+\S/.test(thing)) : [];
}

function addName(
  owners: Map<string, Owner>,
  site: LinkingSite,
  { row, text, strength }: { readonly row: number; readonly text: string; readonly strength: number },
): void {
  const { language, stems } = site;
  const words = nameWords[language.code];
  const content = contentStems(text, language);
  if (content.length === 0 || content.length > maxStems) return;
  // "What’s in your bread?" is not called "bread".
  if (content.length === 1 && /\?\s*$/.test(text)) return;
  const general = new Set([...words.general].map((word) => language.stem(word)));
  const spelt = language.words(text).map((token) => folded(token.text));
  const isGeneral =
    content.every((stem) => general.has(stem)) ||
    spelt.every((word) => words.general.has(word) || words.possessives.has(word) || language.stopWords.has(word));
  const isUsed = strength === strengths.used;
  add({ row, ids: content.map(stems.idOf), general: isGeneral, ...(isUsed ? { used: true } : {}) }, strength);
  // "séance de reiki": the name without the word for its form.
  const own = contentStems(withoutService(text, site), language);
  if (own.length === 0 || own.length === content.length || own.every((stem) => general.has(stem))) return;
  add({ row, ids: own.map(stems.idOf), general: false }, Math.min(strength, strengths.named));

  function add(name: MentionName, value: number): void {
    const key = name.ids.join(' ');
    const group = site.pages[row]!.duplicateGroup;
    const owner = owners.get(key);
    if (owner === undefined || owner.strength < value) owners.set(key, { strength: value, name, group });
    else if (owner.strength === value && owner.name?.row !== row && (group === null || owner.group !== group))
      owners.set(key, { strength: value, name: null, group: null });
  }
}

/** "Séance de reiki" without "séance de", "Drain cleaning services" without "services"; the same name without such a word. */
function withoutService(text: string, { language }: LinkingSite): string {
  const { service } = nameWords[language.code];
  const words = language.words(text).map((token) => token.text);
  const isService = (at: number): boolean => service.has(folded(words[at] ?? ''));
  if (language.code === 'en') return isService(words.length - 1) ? words.slice(0, -1).join(' ') : text;
  if (!isService(0)) return text;
  return words.slice(/^(?:de|du|des|d['’])$/i.test(words[1] ?? '') ? 2 : 1).join(' ');
}
