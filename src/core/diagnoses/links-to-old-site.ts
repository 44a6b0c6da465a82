import { bareHost } from '../audits/facts/site-hosts.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { sitePlaces } from '../offers/site-places.ts';
import { unique } from '../values/unique.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { foldedWords } from './signs/shingles.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Addresses of the other site, and share of the pages that lead there. Working assumptions. */
const leastTargets = 10;
const leastShare = 0.3;
/** Letters of a name from which another host does not contain it by chance. Working assumption. */
const shortestName = 6;

export const linksToOldSite = defineDiagnosis({
  id: 'links-to-old-site',
  severity: 'high',
  effort: 'hours',
  title: {
    fr: 'Le site renvoie vers un autre site du même nom',
    en: 'The site sends visitors to another site of its name',
  },
  action: {
    fr: 'Corrigez les liens vers l’autre site du même nom',
    en: 'Correct the links to the other site of its name',
  },
  why: {
    fr: 'Deux sites de la même maison se partagent les visites et les liens, et le client qui clique quitte celui que vous tenez à jour.',
    en: 'Two sites of the same company share visits and links, and a customer who clicks leaves the one that you keep up to date.',
  },
  how: {
    fr: 'Reprenez ici les pages qui servent encore, pointez les liens vers elles, puis redirigez l’autre site page par page (301).',
    en: 'Bring here the pages that are still useful, point the links at them, then redirect the other site page by page (301).',
  },
  effect: {
    fr: 'Les visiteurs restent sur un seul site\u00a0; relancez l’audit\u202f: plus de liens vers l’autre.',
    en: 'Visitors stay on one site; run the audit again: no link to the other one is left.',
  },
  explains: ['link.broken_external', 'link.unverified_external'],
  capsScore: 70,
  find: (facts) => {
    const found = otherSites(facts).sort((a, b) => b.targets.size - a.targets.size)[0];
    const all = facts.htmlPages.length;
    if (found === undefined || found.targets.size < leastTargets || found.pages.length < leastShare * all) return null;
    const { host, pages, targets } = found;
    return {
      pages: pages.length,
      share: pages.length / all,
      examples: addressesOf(pages),
      sentence: {
        fr: `${pages.length} pages sur ${all} mènent à un autre site du même nom, ${host} (${targets.size} adresses différentes).`,
        en: `${pages.length} of ${all} pages lead to another site of the same name, ${host} (${targets.size} different addresses).`,
      },
    };
  },
});

interface OtherSite {
  readonly host: string;
  readonly pages: PageFacts[];
  readonly targets: Set<string>;
}

/** Other hosts that bear a name of the site, or that its own e-mail address proves to be its own. */
function otherSites(facts: SiteFacts): OtherSite[] {
  const { htmlPages, home, copy } = facts;
  const own = new Set([bareHost(home?.record.url ?? ''), copy?.host.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')]);
  const names = unique(foldedWords(home?.content?.title ?? '').filter((word) => word.length >= shortestName));
  const mailHosts = ownMailHosts(facts);
  const sites = new Map<string, OtherSite>();
  // Read only for a site that leads to a host with such a name: all its texts are searched.
  let distinctive: readonly string[] | null = null;
  for (const page of htmlPages) {
    for (const link of page.record.links) {
      if (link.internal || !link.http || !isAnchor(link)) continue;
      const host = bareHost(link.to);
      const label = host.replace(/\.[^.]+$/, '');
      const isNamed = (name: string): boolean => label.includes(name);
      if (own.has(host) || host === '' || !names.some(isNamed)) continue;
      if (!mailHosts.has(host) && !(distinctive ??= distinctiveNames(names, facts)).some(isNamed)) continue;
      const site = sites.get(host) ?? { host, pages: [], targets: new Set<string>() };
      sites.set(host, site);
      site.targets.add(link.to);
      if (site.pages.at(-1) !== page) site.pages.push(page);
    }
  }
  return [...sites.values()];
}

/** Names that are neither a place nor a trade: a tourist board shares the town, a directory the trade, without being kin. */
function distinctiveNames(names: readonly string[], facts: SiteFacts): string[] {
  const places = sitePlaces(facts).words;
  // A word of the trade is written without a capital somewhere; a name is not.
  const common = new Set(
    facts.htmlPages.flatMap(({ content }) =>
      (content?.blocks ?? [])
        .flatMap(({ text }) => text.match(lowerCaseWord) ?? [])
        .flatMap((word) => foldedWords(word)),
    ),
  );
  return names.filter((name) => {
    const isOfPlace = [...places].some((place) => place.length >= shortestName && name.includes(place));
    return !places.has(name) && !isOfPlace && !common.has(name);
  });
}

/** Addresses of sites and of e-mails are written without capitals too. */
const lowerCaseWord = /(?<![\p{L}\p{N}@./_-])\p{Ll}[\p{Ll}]+(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

/** Hosts of the e-mail addresses of the site. */
function ownMailHosts({ htmlPages }: SiteFacts): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { record } of htmlPages) {
    const hosts = record.links.flatMap(
      ({ to }) => /^mailto:[^@?]+@(?:www\.)?([^?&\s]+)/i.exec(to)?.[1]?.toLowerCase() ?? [],
    );
    for (const host of new Set(hosts)) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([host, pages]) => (pages >= leastShare * htmlPages.length ? [host] : [])));
}
