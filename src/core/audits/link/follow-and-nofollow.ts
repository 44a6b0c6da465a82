import type { LinkGraph } from '../../graph/link-graph.ts';
import { defineAudit } from '../audit.ts';
import { withoutNofollow } from '../edit-texts.ts';
import { usesOf, sourcesOf } from '../link-uses.ts';
import type { PageFacts } from '../site-facts.ts';
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
  run: ({ pages, pageOf, linkGraph }) => ({
    checked: pages.length,
    findings: [...usesOf({ pages, pageOf, linkGraph }, mixedTargets(linkGraph), ({ page }, target) => page !== target)]
      .filter(([, uses]) => uses.some(({ link }) => link.follow) && uses.some(({ link }) => hasNofollow(link.rel)))
      .map(([target, uses]) => {
        const unfollowed = uses.filter(({ link }) => hasNofollow(link.rel));
        return {
          page: target.record.url,
          message: inNumber(unfollowed.length, {
            fr: `${unfollowed.length} lien{|s} sur ${uses.length} vers cette page porte{|nt} nofollow.`,
            en: `${unfollowed.length} of ${uses.length} links to this page carry nofollow.`,
          }),
          evidence: { follow: uses.length - unfollowed.length, nofollow: unfollowed.length, ...sourcesOf(unfollowed) },
          fix: { fr: 'Retirez nofollow des liens cités.', en: 'Remove nofollow from the links named.' },
          edit: withoutNofollow(unfollowed[0]!.link.rel),
        };
      }),
  }),
});

/** Pages that some pages link to followably and others only with nofollow. */
function mixedTargets({ urls, out, follow }: LinkGraph): (target: PageFacts) => boolean {
  const ways = new Uint8Array(urls.length);
  out.targets.forEach((target, edge) => {
    ways[target] = ways[target]! | (follow[edge] === 1 ? 1 : 2);
  });
  return ({ node }) => ways[node] === 3;
}

function hasNofollow(rel: string): boolean {
  return /\bnofollow\b/i.test(rel);
}
