import { wordList } from '../../language/word-list.ts';
import { contentStems } from '../../semantics/terms.ts';
import type { LinkingPage, PagePurpose } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { nameWords } from './name-words.ts';

/** A part of the name of one page, or a heading of it, by which texts mean the page. */
export interface PartName {
  readonly row: number;
  /** Content stems, in their order. */
  readonly ids: readonly number[];
  /** True when it has the noun that the name is about: the first in French, the last in English. */
  readonly hasHead: boolean;
  /** True for a word that most texts have, such as each town of a company: it means its page in a list of such names alone. */
  readonly listed?: boolean;
}

/** Pages that texts name by a part of their name: what the company offers and answers, not its stories. */
const namedByPart: ReadonlySet<PagePurpose> = new Set(['offer', 'hub', 'main', 'help', 'about', 'practical']);
/** Stems of the longest part. Working assumption. */
const maxStems = 4;
/** Share of the pages whose texts have a word from which it is the trade of the site, not one page. Working assumption. */
const tradeShare = 0.35;
const leastTrade = 4;
/** The same for a word of a part without the noun that the name is about: « structure en béton » of a concrete cutter. */
const commonShare = 0.6;
/** Letters of a stem that means something alone. Working assumption. */
const shortest = 4;

/** What may be said of many things: alone it names none of them. */
const vague = wordList(`
  complet complete general generale professionnel professionnelle rapide premium nouveau nouvelle local locale national
  special specialise jour jours semaine mois annee heure heures an ans homme femme enfant gens client clients equipe
  professional complete full new local fast special general day days week month year years hour hours people person man
  woman child children client clients customer customers team time times thing things way ways place places part parts
  need needs help type types kind kinds size sizes number home house maison vie life monde world solution solutions
  rendez-vous rdv appointment appointments pratique pratiques practical
  demande demandes question questions besoin besoins choix choice option options
`);

/**
 * The parts of the names of pages that no other name of the site contains: "covering" for "Covering automobile", "phare"
 * for "Rénovation de phare" where one page only speaks of it in its names.
 */
export function partNames(site: LinkingSite, namesOf: (page: LinkingPage) => Iterable<string>): PartName[] {
  const rowsOf = new Map<string, Set<number>>();
  const found = new Map<string, PartName>();
  const vagueStems = new Set(
    [...vague, ...nameWords[site.language.code].general].map((word) => site.language.stem(word)),
  );
  site.pages.forEach((page, row) => {
    if (page === null || page.purpose === 'home') return;
    for (const { ids, isTelling, hasHead } of partsOf([...namesOf(page)], site, vagueStems)) {
      const key = ids.join(' ');
      rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(row));
      if (isTelling && page.mayReceive && namedByPart.has(page.purpose ?? 'other'))
        found.set(key, { row, ids, hasHead });
    }
  });
  const most = Math.max(leastTrade, tradeShare * site.pages.length);
  return [...found].flatMap(([key, part]) => {
    if (rowsOf.get(key)!.size > 1) return [];
    if (part.ids.length === 1) return [site.stems.df(part.ids[0]!) <= most ? part : { ...part, listed: true }];
    const isCommon = (id: number): boolean => site.stems.df(id) > Math.max(leastTrade, commonShare * site.pages.length);
    return part.hasHead || !part.ids.some(isCommon) ? [part] : [];
  });
}

const preposition = /\s(?:in|of|for|near|at|by|with|from|to|on)\s/i;

interface Part {
  readonly ids: readonly number[];
  readonly isTelling: boolean;
  readonly hasHead: boolean;
}

/** Between the things that a name lists. */
const joints = /\s*[,;:&+/|()–—]\s*|\s+-\s+|\s+(?:et|ou|and|or)\s+/iu;
/** Things from which a name is a list of what other pages are about. */
const mostListed = 2;

function partsOf(names: readonly string[], site: LinkingSite, vagueStems: ReadonlySet<string>): Part[] {
  return names.flatMap((name) => {
    const pieces = name.split(joints).filter((piece) => piece !== '');
    return pieces.length > mostListed ? [] : pieces.flatMap((piece) => partsOfPiece(piece, site, vagueStems));
  });
}

function partsOfPiece(piece: string, { language, stems }: LinkingSite, vagueStems: ReadonlySet<string>): Part[] {
  const all = contentStems(piece, language);
  // "Service areas in Kent" is about areas.
  const last = language.code === 'fr' ? all.length : contentStems(piece.split(preposition)[0]!, language).length;
  return all.flatMap((_, from) =>
    Array.from({ length: Math.min(maxStems, all.length - from) }, (_own, at) => {
      const own = all.slice(from, from + at + 1);
      const isTelling = own.some((stem) => !vagueStems.has(stem) && stem.length >= shortest);
      const hasHead = language.code === 'fr' ? from === 0 : from + at + 1 === last;
      return { ids: own.map((stem) => stems.idOf(stem)), isTelling, hasHead };
    }),
  );
}
