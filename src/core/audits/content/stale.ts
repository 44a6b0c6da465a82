import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

/** Years late from which a footer is a fault. Working assumption. */
const yearsLate = 2;
const copyright = /©|\(c\)|copyright|tous droits réservés/i;

export const contentStale = defineAudit({
  id: 'content.stale',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Année de copyright dépassée', en: 'Outdated copyright year' },
  action: { fr: 'Mettez à jour l’année affichée en bas de page', en: 'Update the year shown at the foot of pages' },
  why: {
    fr: 'Un pied de page resté à une année ancienne fait croire le site abandonné, alors que vos pages disent le contraire.',
    en: 'A footer left at an old year suggests an abandoned site, although your pages say otherwise.',
  },
  examples: {
    bad: '<meta property="article:published_time" content="2026-03-02"><h1>Nos huîtres de mars</h1><footer>© 2021 Parcs du Bassin</footer>',
    good: '<meta property="article:published_time" content="2026-03-02"><h1>Nos huîtres de mars</h1><footer>© 2026 Parcs du Bassin</footer>',
  },
  needs: ['htmlPages', 'today'],
  run: ({ htmlPages, today }) => {
    const now = Number(today?.slice(0, 4) ?? 0);
    const newest = Math.max(now, ...htmlPages.map((page) => newestYear(page.content!.meta)));
    if (newest === 0) return { checked: 0, findings: [] };
    return judgeTemplate(htmlPages, ({ blocks }) => {
      const footer = blocks.find((block) => block.position === 'footer' && copyright.test(block.text));
      const years = footer?.text.match(/\b(?:19|20)\d{2}\b/g)?.map(Number) ?? [];
      const year = Math.max(0, ...years);
      if (!footer || year === 0 || year > newest - yearsLate) return null;
      return {
        message:
          newest === now
            ? {
                fr: `Le pied de page s’arrête à ${year}\u202f; nous sommes en ${now}.`,
                en: `The footer stops at ${year}; the year is ${now}.`,
              }
            : {
                fr: `Le pied de page s’arrête à ${year}, alors que des pages datent de ${newest}.`,
                en: `The footer stops at ${year}, although pages are dated ${newest}.`,
              },
        evidence: { footer: excerpt(footer.text), year, newest },
        fix: {
          fr: 'Mettez l’année à jour, ou faites-la calculer par le gabarit.',
          en: 'Update the year, or let the template compute it.',
        },
      };
    });
  },
});

function newestYear(meta: Readonly<Record<string, string>>): number {
  const dates = [meta['article:published_time'], meta['article:modified_time'], meta['og:updated_time']];
  return Math.max(0, ...dates.map((date) => Number(/^(\d{4})-/.exec(date ?? '')?.[1] ?? 0)));
}
