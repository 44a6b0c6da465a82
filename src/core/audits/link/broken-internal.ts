import { defineAudit } from '../audit.ts';
import { closestPage } from '../page-kinds/closest-page.ts';
import { nearestPage } from '../page-kinds/nearest-page.ts';
import { isAnchor } from '../links/link-traits.ts';
import { usesOf, sourcesOf, sourcePages } from '../links/link-uses.ts';
import { isBrokenStatus } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf, inNumber } from '../wording.ts';
import { pair, type Text } from '../../values/text.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const linkBrokenInternal = defineAudit({
  id: 'link.broken_internal',
  severity: 'high',
  weight: 5,
  effort: 'minutes',
  title: { fr: 'Liens internes cassés', en: 'Broken internal links' },
  action: { fr: 'Réparez les liens cassés entre vos pages', en: 'Repair the broken links between your pages' },
  why: {
    fr: 'Un lien qui mène à une erreur fait perdre le visiteur et la valeur que le lien devait porter. Chaque page source est citée, avec l’ancre et l’endroit.',
    en: 'A link that leads to an error loses the visitor and the value the link should carry. Every source page is named, with the anchor and its place.',
  },
  examples: {
    bad: { '/': '<a href="/devis">Demander un devis</a>', '/devis': { status: 404 } },
    good: { '/': '<a href="/devis">Demander un devis</a>', '/devis': '<h1>Devis</h1>' },
  },
  needs: ['pages', 'pageOf', 'links'],
  run: ({ pages, pageOf, links }) => {
    const statusOf = (target: PageFacts): number | null =>
      target.record.redirectTo ? (pageOf.get(target.record.redirectTo)?.record.status ?? null) : target.record.status;
    const lost = pagesWith(pages, 'unusual answer').filter((target) => isBrokenStatus(statusOf(target)));
    const broken = usesOf({ pages, links }, lost, 'opening');
    const closest = closestPage(broken.size > 0 ? pages : []);
    const nearest = nearestPage(broken.size > 0 ? pages : []);
    return {
      checked: pages.length,
      findings: [...broken].map(([target, uses]) => {
        const { url } = target.record;
        const count = sourcePages(uses).length;
        const status = statusOf(target);
        const mail = mailIn(uses[0]!.link.href);
        const meant = mail ?? closest(url);
        const near = meant === null ? nearest(url) : null;
        return {
          page: url,
          message: inNumber(
            count,
            uses.some(({ link }) => isAnchor(link))
              ? {
                  fr: `${count} page{|s} mèn{e|ent} à ${pathOf(url)}, qui répond ${status}.`,
                  en: `${count} page{|s} lead{s|} to ${pathOf(url)}, which answers ${status}.`,
                }
              : {
                  fr: `${count} page{|s} affich{e|ent} ou appel{le|lent} ${pathOf(url)}, qui répond ${status}.`,
                  en: `${count} page{|s} show{s|} or call{s|} ${pathOf(url)}, which answers ${status}.`,
                },
          ),
          evidence: { target: url, status, ...(near === null ? {} : { nearest: near }), ...sourcesOf(uses) },
          fix: meant
            ? {
                fr: `Remplacez l’adresse par ${mail ?? pathOf(meant)} dans les pages citées.`,
                en: `Replace the address with ${mail ?? pathOf(meant)} in the pages named.`,
              }
            : near !== null
              ? nearFix(pathOf(near))
              : {
                  fr: 'Dans chaque page citée, pointez le lien vers la page qui traite le même sujet, ou retirez-le ; si l’adresse est connue ailleurs, redirigez-la (301).',
                  en: 'In each page named, point the link at the page on the same subject, or remove it; if the address is known elsewhere, redirect it (301).',
                },
          ...(meant ? { edit: { old: uses[0]!.link.href, new: meant } } : {}),
        };
      }),
    };
  },
});

const nearFix = (path: string): Text =>
  pair(
    `La page la plus proche de cette adresse est ${path}\u00a0: pointez-y le lien si c’est elle qu’il annonce, sinon retirez-le.`,
    `The page nearest to this address is ${path}: point the link at it if that is what it announces, else remove it.`,
  );

/** An e-mail address without `mailto:` is read as a file of the folder. */
function mailIn(href: string): string | null {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(href.trim()) ? `mailto:${href.trim()}` : null;
}
