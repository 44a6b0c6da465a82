import { wordList } from '../../language/word-list.ts';
import { contentStems } from '../../semantics/terms.ts';
import { folded } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';

/** What the names of several pages share, and the word that leads to what sets one of them apart. */
export interface Variant {
  /** Stems that the names begin with. */
  readonly shared: readonly number[];
  /** The preposition of the name, folded: « en » of « Chevaux en retraite ». */
  readonly preposition: string;
}

/** The end of the name of one page, by which texts that speak of the thing mean that page. */
export interface VariantName {
  readonly row: number;
  readonly ids: readonly number[];
  readonly variant: Variant;
}

const prepositions = wordList('a au aux en avec sans sur sous pour par');
/** Stems of the longest end. Working assumption. */
const maxStems = 3;
/** Share of the pages whose texts have a stem from which it sets no page apart. Working assumption. */
const commonShare = 0.6;

/**
 * « Sel au thym » and « Sel au romarin », « Chevaux au repos » and « Chevaux en retraite »: each page is meant by the end of its name.
 * French only, where the thing comes first.
 */
export function variantNames(site: LinkingSite, namesOf: (page: LinkingPage) => readonly string[]): VariantName[] {
  if (site.language.code !== 'fr') return [];
  const found = site.pages.flatMap((page, row) =>
    page?.mayReceive ? namesOf(page).flatMap((name) => endsOf(name, site).map((own) => ({ row, ...own }))) : [],
  );
  const rowsOf = (of: (one: VariantName) => readonly number[]): ReadonlyMap<string, ReadonlySet<number>> => {
    const rows = new Map<string, Set<number>>();
    for (const one of found) rows.set(of(one).join(' '), (rows.get(of(one).join(' ')) ?? new Set()).add(one.row));
    return rows;
  };
  const [sharing, ending] = [rowsOf(({ variant }) => variant.shared), rowsOf(({ ids }) => ids)];
  const isTelling = (id: number): boolean => site.stems.df(id) <= commonShare * site.pages.length;
  return found.filter(
    ({ ids, variant }) =>
      sharing.get(variant.shared.join(' '))!.size > 1 && ending.get(ids.join(' '))!.size === 1 && ids.some(isTelling),
  );
}

/** The name cut before each of its prepositions. */
function endsOf(name: string, { language, stems }: LinkingSite): Omit<VariantName, 'row'>[] {
  const words = language.words(name);
  return words.flatMap(({ text, start }) => {
    const preposition = folded(text);
    if (!prepositions.has(preposition)) return [];
    const idsOf = (part: string): number[] => contentStems(part, language).map(stems.idOf);
    const [shared, ids] = [idsOf(name.slice(0, start)), idsOf(name.slice(start + text.length))];
    return shared.length === 0 || ids.length === 0 || ids.length > maxStems
      ? []
      : [{ ids, variant: { shared, preposition } }];
  });
}
