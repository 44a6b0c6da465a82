import type { Text } from '../../values/text.ts';

/** The kinds of pages, with their names. */
export const pageKindTitles = {
  home: { fr: 'accueil', en: 'home page' },
  hub: { fr: 'rubrique d’offres', en: 'hub of offers' },
  offer: { fr: 'offre', en: 'offer' },
  article: { fr: 'article', en: 'article' },
  list: { fr: 'liste d’articles', en: 'list of articles' },
  search: { fr: 'résultats de recherche', en: 'search results' },
  form: { fr: 'formulaire ou compte', en: 'form or account' },
  contact: { fr: 'contact', en: 'contact' },
  about: { fr: 'présentation', en: 'about' },
  legal: { fr: 'page légale', en: 'legal page' },
  help: { fr: 'aide', en: 'help' },
  feed: { fr: 'flux ou fichier', en: 'feed or file' },
  stub: { fr: 'page vide ou de renvoi', en: 'empty or redirect page' },
  error: { fr: 'page d’erreur', en: 'error page' },
  copy: { fr: 'copie', en: 'copy' },
  demo: { fr: 'contenu de démonstration', en: 'demo content' },
  doorway: { fr: 'page satellite', en: 'doorway page' },
  foreign: { fr: 'contenu étranger au site', en: 'foreign content' },
  other: { fr: 'autre page', en: 'other page' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a page is for. */
export type PageKind = keyof typeof pageKindTitles;

export const pageKinds = Object.keys(pageKindTitles) as readonly PageKind[];

/** The kind of a page, and the sign that decided it. */
export interface KindOfPage {
  readonly kind: PageKind;
  readonly reason: Text;
  /** False for the likeliest kind of a page without a conclusive sign: what the kind requires is not required of it. */
  readonly isSure: boolean;
  /** What its words make it look like, where nothing on it confirms that: links and keyphrases still go by it. */
  readonly looksLike?: PageKind;
}

/** The kind of a page when it is sure, `other` when it is not: what checks may require of it. */
export function sureKind(kindOf: ReadonlyMap<string, KindOfPage>, url: string): PageKind {
  const found = kindOf.get(url);
  return found?.isSure === true ? found.kind : 'other';
}

const withoutSubject: ReadonlySet<PageKind> = new Set([
  'feed',
  'list',
  'search',
  'form',
  'legal',
  'stub',
  'error',
  'copy',
  'demo',
  'foreign',
]);

/** False for a page that no topic, keyphrase, hub or suggested link is about: lists, forms, legal pages, copies … */
export const isSubject = ({ kind, isSure }: KindOfPage): boolean => !isSure || !withoutSubject.has(kind);

/** Kinds whose text nobody wrote for readers of this site, or nobody may rewrite. */
export const notProse: readonly PageKind[] = ['legal', 'feed', 'search', 'form', 'stub', 'error', 'copy', 'demo'];
