import { defineAudit } from '../audit.ts';
import { withoutNofollow } from '../texts/edit-texts.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { isUselessNofollow, followKinds } from '../links/nofollow-links.ts';
import { pathOf } from '../wording.ts';

export const linkNofollowInternal = defineAudit({
  id: 'link.nofollow_internal',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Liens internes en nofollow', en: 'Internal links with nofollow' },
  action: {
    fr: 'Laissez les moteurs suivre les liens entre vos pages',
    en: 'Let search engines follow the links between your pages',
  },
  why: {
    fr: 'nofollow ne « garde » pas la valeur pour les autres liens : elle est perdue. Sur vos propres pages, il n’a presque jamais de raison d’être.',
    en: 'nofollow does not “keep” value for the other links: it is lost. On your own pages it nearly never has a reason to be.',
  },
  examples: {
    bad: {
      '/': '<a href="/carte">Carte</a>',
      '/carte': '<h1>Carte</h1><p>Retour à <a href="/" rel="nofollow">la page d’accueil</a></p>',
    },
    good: {
      '/': '<a href="/carte">Carte</a>',
      '/carte': '<h1>Carte</h1><p>Retour à <a href="/">la page d’accueil</a></p>',
    },
  },
  needs: ['htmlPages', 'pageOf', 'linkGraph', 'home', 'crawl', 'links'],
  run: ({ htmlPages, pageOf, linkGraph, home, crawl, links }) => {
    const ways = followKinds(linkGraph);
    // link.follow_and_nofollow reports a page with both kinds of links, link.only_nofollow_in one with nofollow links
    // alone.
    const isReportedElsewhere = (url: string): boolean => {
      const target = pageOf.get(url);
      if (!target) return false;
      return (
        ways[target.node] === 3 || (ways[target.node] === 2 && target.indexable && target !== home && crawl.complete)
      );
    };
    return judgeLinks(
      { htmlPages, links },
      'nofollow',
      ({ page, link }) =>
        isUselessNofollow(link, page, pageOf.get(link.to)) && !isReportedElsewhere(link.to) ? link.to : null,
      (uses) => {
        const { to, rel } = uses[0].link;
        return {
          message: {
            fr: `Le lien vers ${pathOf(to)} porte nofollow.`,
            en: `The link to ${pathOf(to)} carries nofollow.`,
          },
          evidence: { target: to, rel },
          fix: {
            fr: 'Retirez nofollow ; pour une page qui ne doit pas être indexée, c’est elle qui doit porter noindex.',
            en: 'Remove nofollow; for a page that should not be indexed, the page itself should carry noindex.',
          },
          edit: withoutNofollow(rel),
        };
      },
    );
  },
});
