import { offerPath, pathsOf, type SitePlan } from './base-site.ts';

/** The site without the pages of its offers and their list: the texts that named them keep the words. */
export function withoutOffers(site: SitePlan): SitePlan {
  const { trade } = site;
  const hub = pathsOf[trade.lang].offers;
  const gone = new Set([hub, ...trade.offers.map((_, at) => offerPath(trade, at))]);
  const link = new RegExp(`<a href="(?:${[...gone].join('|')})">([^<]*)</a>`, 'g');
  return {
    ...site,
    menu: site.menu.filter(({ path }) => !gone.has(path)),
    pages: site.pages
      .filter(({ path }) => !gone.has(path))
      .map((page) => ({ ...page, body: page.body.replaceAll(link, '$1') })),
  };
}
