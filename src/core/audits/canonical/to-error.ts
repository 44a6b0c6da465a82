import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { isBrokenStatus } from '../facts/page-state.ts';
import { pathBeside } from '../wording.ts';

export const canonicalToError = defineAudit({
  id: 'canonical.to_error',
  severity: 'high',
  weight: 4,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Adresses canoniques en erreur', en: 'Canonicals that answer an error' },
  action: {
    fr: 'Corrigez les adresses principales qui répondent une erreur',
    en: 'Correct the main addresses that answer with an error',
  },
  why: {
    fr: 'La page cède sa place à une adresse qui n’existe pas : elle risque de disparaître des résultats.',
    en: 'The page gives its place to an address that does not exist: it may vanish from results.',
  },
  examples: {
    bad: {
      '/massages': '<link rel="canonical" href="https://exemple.fr/massage"><h1>Massages bien-être</h1>',
      '/massage': { status: 404 },
    },
    good: {
      '/massages': '<link rel="canonical" href="https://exemple.fr/massages"><h1>Massages bien-être</h1>',
      '/massage': { status: 404 },
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'other canonical', (_, page) => {
      const { canonical } = page;
      const target = canonical === null || canonical === page.record.url ? undefined : pageOf.get(canonical);
      if (canonical === null || !target || !isBrokenStatus(target.record.status)) return null;
      return {
        message: {
          fr: `L’adresse canonique ${pathBeside(canonical, page.record.url)} répond ${target.record.status}.`,
          en: `The canonical address ${pathBeside(canonical, page.record.url)} answers ${target.record.status}.`,
        },
        evidence: { canonical, status: target.record.status },
        fix: {
          fr: 'Déclarez la page elle-même comme canonique, ou rétablissez la cible.',
          en: 'Declare the page itself as canonical, or restore the target.',
        },
        edit: { old: canonical, new: page.record.url },
      };
    }),
});
