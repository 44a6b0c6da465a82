import { defineAudit } from '../audit.ts';
import { usesOf, sourcesOf, sourcePages } from '../links/link-uses.ts';
import { isBrokenStatus, isOutboundRedirect, isRedirect } from '../facts/page-state.ts';
import { inNumber, pathBeside } from '../wording.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const linkToRedirect = defineAudit({
  id: 'link.to_redirect',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Liens vers une redirection', en: 'Links to a redirect' },
  action: {
    fr: 'Dirigez ces liens tout droit vers leur page d’arrivée',
    en: 'Point these links straight at their final page',
  },
  why: {
    fr: 'Le visiteur et le robot font un détour à chaque clic alors que vous connaissez la bonne adresse.',
    en: 'Visitor and robot make a detour at each click although you know the right address.',
  },
  examples: {
    bad: { '/': '<a href="/ancien">Nos vins</a>', '/ancien': { to: '/vins' }, '/vins': '<h1>Nos vins</h1>' },
    good: { '/': '<a href="/vins">Nos vins</a>', '/ancien': { to: '/vins' }, '/vins': '<h1>Nos vins</h1>' },
  },
  needs: ['pages', 'pageOf', 'links'],
  run: ({ pages, pageOf, links }) => ({
    checked: pages.length,
    findings: [
      ...usesOf(
        { pages, links },
        pagesWith(pages, 'unusual answer').filter(
          // link.broken_internal reports a redirect that ends at an error: no link should have its final address.
          ({ record }) =>
            isRedirect(record) &&
            record.redirectTo !== null &&
            record.error === null &&
            !isOutboundRedirect(record) &&
            !isBrokenStatus(pageOf.get(record.redirectTo)?.record.status ?? null),
        ),
      ),
    ].map(([target, uses]) => {
      const { url, redirectTo, status } = target.record;
      const count = sourcePages(uses).length;
      return {
        page: url,
        message: inNumber(count, {
          fr: `${count} page{|s} mèn{e|ent} à ${pathBeside(url, redirectTo!)}, qui redirige vers ${pathBeside(redirectTo!, url)}.`,
          en: `${count} page{|s} lead{s|} to ${pathBeside(url, redirectTo!)}, which redirects to ${pathBeside(redirectTo!, url)}.`,
        }),
        evidence: { target: url, status, to: redirectTo, hops: target.record.redirectHops, ...sourcesOf(uses) },
        fix: {
          fr: `Remplacez l’adresse par ${redirectTo} dans les pages citées.`,
          en: `Replace the address with ${redirectTo} in the pages named.`,
        },
        edit: { old: uses[0]!.link.href, new: redirectTo! },
      };
    }),
  }),
});
