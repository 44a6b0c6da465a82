import { isBrokenStatus } from '../audits/facts/page-state.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { sureKind } from '../audits/page-kinds/page-kind.ts';
import { pathAndQuery } from '../audits/wording.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { linksFromWrongFolder } from './links-from-wrong-folder.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Dead targets, and their share of all pages linked to. Working assumptions. */
const leastPages = 8;
const leastShare = 0.25;
/** Dead links of the menu of the home page that are enough by themselves. Working assumption. */
const leastInMenu = 3;

export const deadSections = defineDiagnosis({
  id: 'dead-sections',
  severity: 'high',
  effort: 'hours',
  loses: 'visitors',
  title: { fr: 'Le site mène à des pages qui n’existent pas', en: 'The site leads to pages that do not exist' },
  action: { fr: 'Réparez les liens vers des pages absentes', en: 'Repair the links to missing pages' },
  why: {
    fr: 'Le visiteur suit les liens du site et tombe sur des erreurs\u00a0: il s’en va, et les moteurs perdent le chemin.',
    en: 'Visitors follow the links of the site and meet errors: they leave, and search engines lose the way.',
  },
  how: {
    fr: 'Retirez les liens vers ce qui n’a jamais eu de page (catégories et mots-clés vides), publiez les pages qui serviraient un client, et redirigez celles qui ont existé vers leur remplaçante (301).',
    en: 'Remove the links to what never had a page (empty categories and tags), publish the pages that would serve a customer, and redirect those that existed to their replacement (301).',
  },
  effect: {
    fr: 'Chaque lien interne mène à une page\u00a0; relancez l’audit\u202f: les liens rompus ont disparu.',
    en: 'Each internal link leads to a page; run the audit again: broken links are gone.',
  },
  explains: ['link.broken_internal'],
  capsScore: 60,
  find: (facts, results) => {
    if (linksFromWrongFolder.find(facts, results) !== null) return null;
    const met = metByVisitors(facts);
    const linked = facts.pages.filter(
      ({ record }) => met.has(record.url) && record.status !== null && isPageAddress(record.url),
    );
    const dead = linked.filter(({ record }) => isBrokenStatus(record.status)).sort((a, b) => b.inlinks - a.inlinks);
    const inMenu = deadInMenu(facts);
    const isWide = dead.length >= leastPages && dead.length >= leastShare * linked.length;
    if (!isWide && inMenu.length < leastInMenu) return null;
    const found = isWide ? dead : inMenu;
    const urls = addressesOf(found);
    const sources = sourcesOf(urls, facts);
    return {
      ...(sources.length === 1 && !isMain(sources[0]!.page, facts) ? { capsScore: capOfOnePage } : {}),
      pages: found.length,
      share: found.length / linked.length,
      examples: urls,
      sentence: isWide
        ? {
            fr: `${dead.length} des ${linked.length} pages vers lesquelles le site fait des liens n’existent pas\u00a0: ${namedPaths(urls)}`,
            en: `${dead.length} of the ${linked.length} pages that the site links to do not exist: ${namedPaths(urls)}`,
          }
        : {
            fr: `${inMenu.length} liens du menu mènent à des pages qui n’existent pas\u00a0: ${namedPaths(urls)}`,
            en: `${inMenu.length} links of the menu lead to pages that do not exist: ${namedPaths(urls)}`,
          },
      edits: sources.map(({ page, count }) => ({
        page: page.record.url,
        text: {
          fr: `Retirez ou corrigez ${count} lien${count > 1 ? 's' : ''} vers ces pages.`,
          en: `Remove or correct ${count} link${count > 1 ? 's' : ''} to these pages.`,
        },
      })),
    };
  },
});

/** Dead links that all are on one page beside the main ones cost the visitors of that page only. */
const capOfOnePage = 66;

const isMain = (page: PageFacts, { home, kindOf }: SiteFacts): boolean =>
  page === home || ['offer', 'hub', 'contact'].includes(kindOf.get(page.record.url)?.kind ?? 'other');

interface DeadLinks {
  readonly page: PageFacts;
  /** Number of dead addresses that the page links to. */
  readonly count: number;
}

/** The sound pages that link to dead addresses, those with most of them first. */
function sourcesOf(dead: readonly string[], { htmlPages, kindOf }: SiteFacts): DeadLinks[] {
  const wanted = new Set(dead);
  const found = htmlPages.flatMap((page): DeadLinks[] => {
    if (['error', 'copy'].includes(sureKind(kindOf, page.record.url))) return [];
    const targets = page.record.links.filter((link) => isAnchor(link) && wanted.has(link.to)).map(({ to }) => to);
    return targets.length === 0 ? [] : [{ page, count: new Set(targets).size }];
  });
  return found.sort((a, b) => b.count - a.count);
}

/** Addresses that sound pages lead to: the links of an error served as a page, or of a copy, count for nothing. */
function metByVisitors({ htmlPages, kindOf, pageOf }: SiteFacts): ReadonlySet<string> {
  const met = new Set<string>();
  for (const { record } of htmlPages) {
    if (['error', 'copy'].includes(sureKind(kindOf, record.url))) continue;
    for (const link of record.links) {
      const isLeft = !isAnchor(link) || encodedFragment.test(link.to) || markup.test(link.to);
      const target = isLeft ? undefined : pageOf.get(link.to);
      if (target !== undefined && target.record !== record) met.add(target.record.url);
    }
  }
  return met;
}

/** A fragment written as a path: a link within the page, which copying tools encode. */
const encodedFragment = /\/%23[^/]*$/i;

/** Markup within an address: the link is written wrongly, and no page is gone. */
const markup = /%3[ce]|%22|%0[ad]/i;

/** False for pictures, documents and other files. */
function isPageAddress(url: string): boolean {
  const extension = /\.(\w{2,5})$/.exec(pathAndQuery(url)[0])?.[1];
  return extension === undefined || /^(?:x?html?|php|aspx?|jsp)$/i.test(extension);
}

function deadInMenu({ home, pageOf }: SiteFacts): PageFacts[] {
  const targets = (home?.record.links ?? [])
    .filter(
      (link) => (link.position === 'nav' || link.position === 'header') && isAnchor(link) && !markup.test(link.to),
    )
    .flatMap(({ to }) => pageOf.get(to) ?? []);
  return [...new Set(targets)].filter(({ record }) => isBrokenStatus(record.status));
}
