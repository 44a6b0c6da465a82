import type { CrawlFacts } from '../../pages/page.ts';
import type { NotMeasured } from '../audit.ts';
import { scopeReasons } from '../../pages/crawl-scope.ts';
import { inBoth, type Text } from '../../values/text.ts';
import { incompleteReasonsText } from './incomplete-reasons.ts';
import { isAnchor } from '../links/link-traits.ts';
import { isUnreadShell, renderingOf, withoutBrowser } from './rendered-pages.ts';
import type { PageFacts } from './site-facts.ts';

/**
 * Why a missing link cannot be proven: pages that were not read, or scripts that did not run, may contain it. Null when
 * it can.
 */
export function unprovenAbsence(crawl: CrawlFacts, home: PageFacts | null): NotMeasured | null {
  if (crawl.complete || leavesLittleDoubt(crawl)) return scriptedMenus(home, crawl);
  const narrowed = narrowedScope(crawl);
  if (narrowed !== null) return narrowed;
  const reasons = inBoth((locale) => incompleteReasonsText(unreadParts(crawl), locale) || '–');
  return {
    notMeasured: {
      fr: `Non mesuré : l’exploration est incomplète (${reasons.fr}) et un lien peut se trouver sur une page qui n’a pas été lue.`,
      en: `Not measured: the crawl is incomplete (${reasons.en}) and a link may stand on a page that was not read.`,
    },
    fix:
      unreadParts(crawl)
        .map(({ code }) => code)
        .join() === 'robots'
        ? obeying
        : unhindered,
  };
}

/**
 * Share of unread addresses up to which a missing link is reported all the same, with what was not read: a tenth of the
 * pages read, or three addresses on a small site, yet never more than a quarter. Working assumption.
 */
const littleDoubt = { share: 0.1, addresses: 3, most: 0.25 } as const;

/** Reasons that keep single addresses out; a limit, a scope or an interruption leaves out an unknown part of the site. */
const singleAddresses: ReadonlySet<string> = new Set(['robots', 'errors', 'links', 'not-rendered', 'trap']);

/** Only single addresses were not read, and few of them; those of a trap repeat pages that were read. */
function leavesLittleDoubt(crawl: CrawlFacts): boolean {
  const parts = unreadParts(crawl);
  if (parts.length === 0 || parts.some(({ code }) => !singleAddresses.has(code))) return false;
  const { pagesRead = 0 } = crawl;
  const unread = parts.reduce((sum, { code, count }) => sum + (code === 'trap' ? 0 : count), 0);
  const { share, addresses, most } = littleDoubt;
  return unread <= Math.max(share * pagesRead, Math.min(addresses, most * pagesRead));
}

/** What was not read of the site and could contain a link; empty after a complete crawl. */
export function unreadParts({ incompleteReasons }: CrawlFacts): CrawlFacts['incompleteReasons'] {
  return incompleteReasons.filter(({ code }) => code !== 'variant');
}

/** Reason when only the options of the audit restricted the crawl to a part of the site; null otherwise. */
function narrowedScope(crawl: CrawlFacts): NotMeasured | null {
  const [reason, ...others] = unreadParts(crawl);
  const what = reason === undefined || others.length > 0 ? undefined : narrowings[reason.code];
  if (what === undefined) return null;
  return {
    notMeasured: {
      fr: `Non mesuré\u202f: ${what.fr}, et un lien peut se trouver sur une autre page.`,
      en: `Not measured: ${what.en}, and a link may be on another page.`,
    },
    fix: wholeSiteAudit,
  };
}

/** True when the options of the audit left out a part of the site. */
export const isNarrowed = (crawl: CrawlFacts): boolean =>
  unreadParts(crawl).some(({ code }) => Object.hasOwn(narrowings, code));

const narrowings: Readonly<Record<string, Text>> = {
  [scopeReasons.patterns]: {
    fr: 'seules les adresses du périmètre demandé ont été lues',
    en: 'only addresses within the requested scope were read',
  },
  [scopeReasons.list]: {
    fr: 'seules les adresses de la liste ont été lues',
    en: 'only listed addresses were read',
  },
  [scopeReasons.sitemaps]: {
    fr: 'seules les adresses des plans de site ont été lues',
    en: 'only addresses of the sitemaps were read',
  },
};
const wholeSiteAudit = {
  fr: 'Relancez l’audit sans --include, --exclude, --list ni --sitemap-only pour mesurer le site entier.',
  en: 'Run the audit again without --include, --exclude, --list or --sitemap-only to measure the whole site.',
};

/** Only robots.txt keeps the crawl from reading the whole site: the site owner may ignore it. */
const obeying = {
  fr: 'Si le site est à vous, relancez l’audit avec --ignore-robots\u202f: les pages que robots.txt interdit seront lues aussi.',
  en: 'If the site is yours, run the audit again with --ignore-robots: the pages that robots.txt forbids will be read too.',
};
const unhindered = {
  fr: 'Relancez l’audit avec une limite de pages plus haute, ou levez ce qui a empêché de lire ces pages.',
  en: 'Run the audit again with a higher page limit, or remove what kept these pages from being read.',
};

/**
 * Scripts write the home page or its menus, and neither clicks nor links can be counted without them: the page as served
 * has an empty menu and no link around its content, or no link at all to the other pages that were found. Null for other
 * sites, and when a browser ran the scripts.
 */
export function scriptedMenus(home: PageFacts | null, crawl: Pick<CrawlFacts, 'pagesRead'>): NotMeasured | null {
  const unread = unreadByScripts(home, crawl);
  return (
    unread && {
      notMeasured: inBoth((locale) => `${notMeasured[locale]}${unread[locale]}.`),
      fix: withoutBrowser.fix!,
    }
  );
}

/** What scripts write and was not read, without a full stop; null when nothing was missed. */
export function unreadByScripts(home: PageFacts | null, { pagesRead = 0 }: Pick<CrawlFacts, 'pagesRead'>): Text | null {
  if (home && isUnreadShell(home)) return unreadHome;
  if (!home?.content || (renderingOf(home) && renderingOf(home)?.error === null)) return null;
  const { url, links } = home.record;
  const toOthers = links.filter((link) => link.internal && isAnchor(link) && link.to !== url);
  if (toOthers.some(({ position }) => position !== 'content')) return null;
  if (home.content.emptyMenu) return unreadMenus;
  // The menu of a frameset is in its frames.
  if (links.some(({ element }) => element === 'frame')) return null;
  const hasScript = home.content.resources.some(({ kind }) => kind === 'script');
  return hasScript && toOthers.length === 0 && pagesRead > fewestOthers ? unreadMenus : null;
}

/** Other pages that were found, at least, for a home page without a link to have a menu at all. Working assumption. */
const fewestOthers = 3;

const notMeasured: Text = { fr: 'Non mesuré\u202f: ', en: 'Not measured: ' };
const unreadMenus: Text = {
  fr: 'les menus du site sont écrits par des scripts, et les liens qu’ils portent n’ont pas été lus',
  en: 'the menus of the site are written by scripts, and the links they hold were not read',
};
const unreadHome: Text = {
  fr: 'l’accueil est écrit par des scripts, et ni son texte ni ses liens n’ont été lus',
  en: 'the home page is written by scripts, and neither its text nor its links were read',
};

/** Returned by checks of the most important pages when none was named. */
export const withoutPriorities: NotMeasured = {
  notMeasured: {
    fr: 'Non mesuré : les pages prioritaires de l’entreprise ne sont pas connues.',
    en: 'Not measured: the pages that matter most to the company are not known.',
  },
  fix: {
    fr: 'Citez vos pages prioritaires dans la fiche de l’entreprise (option --company) et relancez l’audit.',
    en: 'Name your priority pages in the company file (option --company) and run the audit again.',
  },
};

/** Returned by checks that read a server log when none was imported. */
export const withoutLog: NotMeasured = {
  notMeasured: {
    fr: 'Non mesuré\u202f: aucun journal du serveur n’a été importé.',
    en: 'Not measured: no server log was imported.',
  },
  fix: {
    fr: 'Demandez à votre hébergeur le journal des accès (access.log, .gz accepté) et relancez avec --import FICHIER.',
    en: 'Ask your host for the access log (access.log, .gz welcome) and run again with --import FILE.',
  },
};

/** Returned by checks that read search figures when none were imported. */
export const withoutSearchFigures: NotMeasured = {
  notMeasured: {
    fr: 'Non mesuré\u202f: les pages de la Search Console n’ont pas été importées.',
    en: 'Not measured: the pages of Search Console were not imported.',
  },
  fix: {
    fr: 'Dans la Search Console, ouvrez Performances puis Exporter, et relancez avec --import FICHIER.',
    en: 'In Search Console open Performance, then Export, and run again with --import FILE.',
  },
};

/** Returned by checks that read the semantic analysis when it was not run. */
export const withoutSemantics: NotMeasured = {
  notMeasured: {
    fr: 'Non mesuré : l’analyse sémantique n’a pas été faite.',
    en: 'Not measured: the semantic analysis was not run.',
  },
  fix: { fr: 'Relancez l’audit sans l’option --no-semantics.', en: 'Run the audit again without --no-semantics.' },
};
