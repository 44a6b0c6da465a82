import { defineAudit } from '../audit.ts';
import { withoutNofollow } from '../edit-texts.ts';
import { judgeLinks } from '../judge-links.ts';
import { isSuccess } from '../page-state.ts';
import type { PageFacts } from '../site-facts.ts';
import { isUtilityPage } from '../utility-pages.ts';
import { pathOf } from '../wording.ts';

/** Endings of what the crawl did not read and that is no page. */
const file =
  /\.(?:txt|md|rst|pdf|zip|gz|xml|json|csv|docx?|xlsx?|pptx?|odt|ods|png|jpe?g|gif|svg|webp|mp[34]|ics|vcf|epub)$/i;

export const linkNofollowInternal = defineAudit({
  id: 'link.nofollow_internal',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Liens internes en nofollow', en: 'Internal links with nofollow' },
  why: {
    fr: 'nofollow ne « garde » pas la valeur pour les autres liens : elle est perdue. Sur vos propres pages, il n’a presque jamais de raison d’être.',
    en: 'nofollow does not “keep” value for the other links: it is lost. On your own pages it nearly never has a reason to be.',
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeLinks(
      htmlPages,
      'nofollow',
      ({ page, link }) =>
        link.internal &&
        withoutQuery(link.to) !== withoutQuery(page.record.url) &&
        /\bnofollow\b/i.test(link.rel) &&
        !isUtilityPage(link.to) &&
        !isFile(link.to, pageOf.get(link.to))
          ? link.to
          : null,
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
    ),
});

/** « Annuler la réponse » leads from an address with the comment answered back to the page without it. */
function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '');
}

/** A source, a picture, a download: nothing to rank, and nothing that links on. */
function isFile(url: string, target: PageFacts | undefined): boolean {
  if (target && isSuccess(target.record)) return target.content === null;
  return file.test(new URL(url).pathname);
}
