import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathBeside } from '../wording.ts';

export const canonicalToNoindex = defineAudit({
  id: 'canonical.to_noindex',
  severity: 'high',
  weight: 4,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Adresses canoniques exclues de l’index', en: 'Canonicals kept out of the index' },
  action: {
    fr: 'Rendez visibles les adresses que vos pages disent principales',
    en: 'Make visible the addresses that pages call their main one',
  },
  why: {
    fr: 'La page désigne comme référence une page qui refuse d’être indexée : aucune des deux ne paraîtra.',
    en: 'The page names as reference a page that refuses to be indexed: neither will appear.',
  },
  examples: {
    bad: {
      '/robes?taille=38': '<link rel="canonical" href="https://exemple.fr/robes"><h1>Robes en lin, taille 38</h1>',
      '/robes': '<meta name="robots" content="noindex"><h1>Robes en lin</h1>',
    },
    good: {
      '/robes?taille=38': '<link rel="canonical" href="https://exemple.fr/robes"><h1>Robes en lin, taille 38</h1>',
      '/robes': '<link rel="canonical" href="https://exemple.fr/robes"><h1>Robes en lin</h1>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'other canonical', (_, page) => {
      const { canonical } = page;
      const target = canonical === null || canonical === page.record.url ? undefined : pageOf.get(canonical);
      if (canonical === null || !target || target.indexableReason !== 'noindex') return null;
      return {
        message: {
          fr: `L’adresse canonique ${pathBeside(canonical, page.record.url)} porte noindex.`,
          en: `The canonical address ${pathBeside(canonical, page.record.url)} carries noindex.`,
        },
        evidence: { canonical, status: target.record.status },
        fix: {
          fr: 'Retirez noindex de la cible, ou déclarez comme canonique une page indexable.',
          en: 'Remove noindex from the target, or declare an indexable page as canonical.',
        },
      };
    }),
});
