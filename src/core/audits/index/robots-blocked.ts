import { defineAudit } from '../audit.ts';
import { isBlockedOnPurpose } from '../facts/blocked-pages.ts';
import { sourcesOf, usesOf } from '../links/link-uses.ts';
import { followKinds } from '../links/nofollow-links.ts';
import { pagesWith } from '../facts/page-traits.ts';
import { inNumber } from '../wording.ts';

export const indexRobotsBlocked = defineAudit({
  id: 'index.robots_blocked',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages bloquées par robots.txt mais citées', en: 'Pages blocked by robots.txt but linked' },
  action: {
    fr: 'Ouvrez aux moteurs les pages que vous citez, ou retirez ces liens',
    en: 'Open to search engines the pages you link to, or remove the links',
  },
  why: {
    fr: 'Le moteur voit les liens mais n’a pas le droit de lire la page : il peut afficher l’adresse nue, et la valeur reçue s’y perd.',
    en: 'The engine sees the links but may not read the page: it may show the bare address, and the value received is lost there.',
  },
  examples: {
    bad: {
      '/': '<a href="/location/tentes">Tentes à louer</a>',
      '/location/tentes': '<h1>Tentes de réception à louer</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /location/',
    },
    good: {
      '/': '<a href="/location/tentes">Tentes à louer</a>',
      '/location/tentes': '<h1>Tentes de réception à louer</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /panier/',
    },
  },
  needs: ['pages', 'pageOf', 'linkGraph', 'links', 'crawl'],
  run: ({ pages, pageOf, linkGraph, links, crawl }) => {
    const forbidden = pagesWith(pages, 'unusual answer').filter(
      ({ record, inlinks }) => record.error === 'robots' && inlinks > 0,
    );
    if (forbidden.length === 0) return { checked: pages.length, findings: [] };
    const ways = followKinds(linkGraph);
    const uses = usesOf({ pages, links }, forbidden);
    const isNamed = namedByRule(crawl.robots.text ?? '');
    const blocked = forbidden.filter(
      (page) =>
        // An address with nofollow on all its links is blocked on purpose.
        ways[page.node] !== 2 &&
        !isBlockedOnPurpose(page, pageOf) &&
        // So is one that a rule names alone, which the site shows in its footer only: pages of members or of volunteers.
        !(isNamed(page.record.url) && (uses.get(page) ?? []).every(({ link }) => link.position === 'footer')),
    );
    return {
      checked: pages.length,
      findings: blocked.map((page) => ({
        page: page.record.url,
        message: inNumber(page.inlinks, {
          fr: `robots.txt interdit cette adresse, que ${page.inlinks} page{|s} cite{|nt}.`,
          en: `robots.txt forbids this address, which ${page.inlinks} page{|s} link{s|} to.`,
        }),
        evidence: { inlinks: page.inlinks, ...sourcesOf(uses.get(page) ?? []) },
        fix: {
          fr: 'Ouvrez l’adresse dans robots.txt si elle est utile aux visiteurs ; sinon retirez les liens, ou employez noindex plutôt que le blocage.',
          en: 'Open the address in robots.txt if it serves visitors; otherwise remove the links, or use noindex rather than the block.',
        },
      })),
    };
  },
});

/** True for an address that robots.txt forbids alone, not with a folder or a beginning of addresses. */
function namedByRule(robots: string): (url: string) => boolean {
  const paths = new Set(
    [...robots.matchAll(/^\s*disallow\s*:\s*(\/[^\s#*$]*[^\s#*$/])\$?\s*(?:#.*)?$/gim)].map(([, path]) => path),
  );
  return (url) => paths.has(new URL(url).pathname);
}
