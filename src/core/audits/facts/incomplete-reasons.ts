import { scopeReasons } from '../../pages/crawl-scope.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';

export type IncompleteReasons = readonly { readonly code: string; readonly count: number }[];

/** Reasons for which a crawl leaves known pages out. */
const cuts: ReadonlySet<string> = new Set([
  'max-pages',
  'max-depth',
  'sitemaps',
  'interrupted',
  ...Object.values(scopeReasons),
]);

/** True for a crawl that left known pages out, by a limit, its scope or an interruption. */
export function isCut(reasons: readonly { readonly code: string }[]): boolean {
  return reasons.some(({ code }) => cuts.has(code));
}

/** Why a crawl is not complete, as a phrase of the language. */
export function incompleteReasonsText(reasons: IncompleteReasons, locale: Locale): string {
  return reasons.map(({ code, count }) => `${names[code]?.[locale] ?? code} (${count})`).join(', ');
}

const names: Readonly<Record<string, Text>> = {
  'max-pages': { fr: 'limite de pages atteinte', en: 'page limit reached' },
  'max-depth': { fr: 'limite de profondeur atteinte', en: 'depth limit reached' },
  robots: { fr: 'adresses refusées par robots.txt', en: 'addresses refused by robots.txt' },
  'robots-unread': {
    fr: 'adresses interdites parce que le robots.txt de leur hôte ne se lit pas',
    en: 'addresses forbidden because the robots.txt of their host cannot be read',
  },
  silent: { fr: 'pages d’un hôte qui ne répond pas', en: 'pages of a host that does not answer' },
  sitemaps: { fr: 'plans de site au-delà des 500 qui sont lus', en: 'sitemaps beyond the 500 that are read' },
  errors: { fr: 'pages en erreur', en: 'pages in error' },
  trap: { fr: 'adresses répétées sans fin, non suivies', en: 'addresses repeated without end, not followed' },
  variant: {
    fr: 'copies de pages lues, par un paramètre qui ne change rien',
    en: 'copies of pages that were read, by a parameter that changes nothing',
  },
  links: { fr: 'pages dont la liste de liens est coupée', en: 'pages whose list of links is cut' },
  'not-rendered': { fr: 'pages que le navigateur n’a pas pu rendre', en: 'pages the browser could not render' },
  scope: {
    fr: 'adresses hors du périmètre demandé',
    en: 'addresses outside the requested scope',
  },
  list: { fr: 'seules les adresses de la liste ont été lues', en: 'only the listed addresses were read' },
  'include-nothing': {
    fr: 'aucune adresse ne répond aux motifs à inclure',
    en: 'no address matches the patterns to include',
  },
  'sitemap-only': {
    fr: 'seules les adresses des plans de site ont été lues',
    en: 'only the addresses of the sitemaps were read',
  },
  interrupted: { fr: 'arrêt demandé', en: 'stopped on request' },
};
