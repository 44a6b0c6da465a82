import { defineAudit } from '../audit.ts';
import { withoutNofollow } from '../edit-texts.ts';
import { usesOf, sourcesOf } from '../link-uses.ts';
import { isUselessNofollow, waysIn } from '../nofollow-links.ts';
import { inNumber } from '../wording.ts';

export const linkFollowAndNofollow = defineAudit({
  id: 'link.follow_and_nofollow',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Liens suivis et non suivis vers la même page', en: 'Followed and nofollow links to the same page' },
  why: {
    fr: 'Le site recommande une page d’un côté et la désavoue de l’autre : c’est presque toujours un reste d’extension.',
    en: 'The site recommends a page on one side and disowns it on the other: nearly always left over from a plug-in.',
  },
  needs: ['pages', 'pageOf', 'linkGraph'],
  run: ({ pages, pageOf, linkGraph }) => {
    const ways = waysIn(linkGraph);
    const links = new Uint32Array(ways.length);
    const followed = new Uint32Array(ways.length);
    // Most targets of both kinds have none that is useless: the many links to them are counted, and not listed.
    const useless = usesOf(
      { pages, pageOf },
      ({ node }) => ways[node] === 3,
      (link, from, target) => {
        links[target.node]! += 1;
        if (link.follow) followed[target.node]! += 1;
        return isUselessNofollow(link, from, target);
      },
    );
    return {
      checked: pages.length,
      findings: [...useless].flatMap(([target, unfollowed]) => {
        if (followed[target.node] === 0) return [];
        return [
          {
            page: target.record.url,
            message: inNumber(unfollowed.length, {
              fr: `${unfollowed.length} lien{|s} sur ${links[target.node]} vers cette page porte{|nt} nofollow.`,
              en: `${unfollowed.length} of ${links[target.node]} links to this page carr{ies|y} nofollow.`,
            }),
            evidence: { follow: followed[target.node], nofollow: unfollowed.length, ...sourcesOf(unfollowed) },
            fix: { fr: 'Retirez nofollow des liens cités.', en: 'Remove nofollow from the links named.' },
            edit: withoutNofollow(unfollowed[0]!.link.rel),
          },
        ];
      }),
    };
  },
});
