import { defineAudit } from '../audit.ts';
import { groupBy } from '../groups.ts';
import { forEachLink } from '../judging/judge-links.ts';
import type { LinkTable } from '../links/link-table.ts';
import { type LinkUse, sourcePages, sourcesOf, usesOf } from '../links/link-uses.ts';
import { isRedirect } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { inNumber, pathBeside } from '../wording.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const httpRedirect = defineAudit({
  id: 'http.redirect',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Adresses redirigées dans le code des pages', en: 'Redirected addresses in the code of pages' },
  action: {
    fr: 'Écrivez les adresses d’arrivée dans le code de vos pages',
    en: 'Write the final addresses in the code of your pages',
  },
  why: {
    fr: 'Un cadre, une page suivante ou un renvoi automatique qui passe par une redirection coûte un aller-retour à chaque visite. Les liens à cliquer ont leur propre vérification.',
    en: 'A frame, a next page or an automatic move that goes through a redirect costs a round trip at each visit. Links to click have a check of their own.',
  },
  examples: {
    bad: {
      '/': '<h1>Escape game à Reims</h1><iframe src="/plan" title="Plan d’accès"></iframe>',
      '/plan': { to: '/plan-acces' },
      '/plan-acces': '<h1>Plan d’accès</h1>',
    },
    good: {
      '/': '<h1>Escape game à Reims</h1><iframe src="/plan-acces" title="Plan d’accès"></iframe>',
      '/plan': { to: '/plan-acces' },
      '/plan-acces': '<h1>Plan d’accès</h1>',
    },
  },
  needs: ['pages', 'pageOf', 'links'],
  run: ({ pages, pageOf, links }) => {
    const redirects = pagesWith(pages, 'unusual answer').filter(isFollowedRedirect);
    // link.to_redirect reports the addresses that visitors click, with every link to fix.
    const clicked = usesOf({ pages, links }, redirects);
    const loaded = new Set(redirects.filter((page) => !clicked.has(page)));
    const groups = groupBy(loaded.size === 0 ? [] : loadingLinks(pages, links), ({ link }) => {
      const target = pageOf.get(link.to);
      return target && loaded.has(target) ? target.record.url : null;
    });
    return {
      checked: pages.length,
      findings: [...groups].map(([url, group]) => {
        const { record } = pageOf.get(url)!;
        const to = record.redirectTo!;
        const count = sourcePages(group).length;
        return {
          page: url,
          message: inNumber(count, {
            fr: `L’adresse redirige (${record.status}) et ${count} page{|s} l’appelle{|nt} encore.`,
            en: `The address redirects (${record.status}) and ${count} page{|s} still call{s|} it.`,
          }),
          evidence: { status: record.status, to, hops: record.redirectHops, ...sourcesOf(group) },
          fix: {
            fr: `Écrivez directement ${pathBeside(to, url)} dans le code de ces pages.`,
            en: `Write ${pathBeside(to, url)} itself in the code of these pages.`,
          },
          edit: { old: group[0]!.link.href, new: to },
        };
      }),
    };
  },
});

function isFollowedRedirect({ record }: PageFacts): boolean {
  return isRedirect(record) && record.redirectTo !== null && record.error === null;
}

/** Addresses that pages load without a click; canonical and hreflang have their own checks. */
function loadingLinks(pages: readonly PageFacts[], links: LinkTable): LinkUse[] {
  const uses: LinkUse[] = [];
  forEachLink(pages, links, 'loading', (use) => uses.push({ ...use }));
  return uses;
}
