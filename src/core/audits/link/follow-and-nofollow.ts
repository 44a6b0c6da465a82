import { defineAudit } from '../audit.ts';
import { withoutNofollow } from '../texts/edit-texts.ts';
import { countUses, usesOf, sourcesOf } from '../links/link-uses.ts';
import { isUselessNofollow, followKinds } from '../links/nofollow-links.ts';
import { inNumber } from '../wording.ts';

export const linkFollowAndNofollow = defineAudit({
  id: 'link.follow_and_nofollow',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Liens suivis et non suivis vers la même page', en: 'Followed and nofollow links to the same page' },
  action: {
    fr: 'Traitez de la même façon tous les liens vers une même page',
    en: 'Treat all links to one page in the same way',
  },
  why: {
    fr: 'Le site recommande une page d’un côté et la désavoue de l’autre : c’est presque toujours un reste d’extension.',
    en: 'The site recommends a page on one side and disowns it on the other: nearly always left over from a plug-in.',
  },
  examples: {
    bad: {
      '/': '<p><a href="/menu">Menu du jour</a> et <a href="/carte">carte</a></p>',
      '/carte': '<p>Voir le <a href="/menu" rel="nofollow">menu du jour</a></p>',
      '/menu': '<h1>Menu du jour</h1>',
    },
    good: {
      '/': '<p><a href="/menu">Menu du jour</a> et <a href="/carte">carte</a></p>',
      '/carte': '<p>Voir le <a href="/menu">menu du jour</a></p>',
      '/menu': '<h1>Menu du jour</h1>',
    },
  },
  needs: ['pages', 'linkGraph', 'links'],
  run: ({ pages, linkGraph, links }) => {
    const ways = followKinds(linkGraph);
    const bothWays = pages.filter(({ node }) => ways[node] === 3);
    const useless = usesOf({ pages, links }, bothWays, 'nofollow', isUselessNofollow);
    return {
      checked: pages.length,
      findings: [...useless].flatMap(([target, unfollowed]) => {
        const follow = countUses(links, target, 'followed');
        if (follow === 0) return [];
        const count = countUses(links, target, 'clickable');
        return [
          {
            page: target.record.url,
            message: inNumber(unfollowed.length, {
              fr: `${unfollowed.length} lien{|s} sur ${count} vers cette page porte{|nt} nofollow.`,
              en: `${unfollowed.length} of ${count} links to this page carr{ies|y} nofollow.`,
            }),
            evidence: { follow, nofollow: unfollowed.length, ...sourcesOf(unfollowed) },
            fix: { fr: 'Retirez nofollow des liens cités.', en: 'Remove nofollow from the links named.' },
            edit: withoutNofollow(unfollowed[0]!.link.rel),
          },
        ];
      }),
    };
  },
});
