import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { finalAddress } from '../links/final-address.ts';
import { isRedirect } from '../facts/page-state.ts';
import { pathBeside } from '../wording.ts';

export const canonicalToRedirect = defineAudit({
  id: 'canonical.to_redirect',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Adresses canoniques redirigées', en: 'Canonicals that redirect' },
  action: {
    fr: 'Remplacez les adresses principales qui redirigent ailleurs',
    en: 'Replace the main addresses that redirect elsewhere',
  },
  why: {
    fr: 'La page dit « la bonne adresse est là-bas », mais là-bas renvoie ailleurs : le moteur peut ignorer la consigne.',
    en: 'The page says “the right address is over there”, but over there sends elsewhere: the engine may ignore the instruction.',
  },
  examples: {
    bad: {
      '/conseils': '<link rel="canonical" href="https://exemple.fr/blog"><h1>Conseils du jardinier</h1>',
      '/blog': { to: '/conseils' },
    },
    good: {
      '/conseils': '<link rel="canonical" href="https://exemple.fr/conseils"><h1>Conseils du jardinier</h1>',
      '/blog': { to: '/conseils' },
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'other canonical', (_, page) => {
      const { canonical } = page;
      const target = canonical === null || canonical === page.record.url ? undefined : pageOf.get(canonical);
      if (canonical === null || !target || !isRedirect(target.record)) return null;
      const { redirectTo } = target.record;
      const final = redirectTo === null ? null : finalAddress(redirectTo, pageOf, page.record.url);
      return {
        message: {
          fr: `L’adresse canonique ${pathBeside(canonical, page.record.url)} redirige (${target.record.status}).`,
          en: `The canonical address ${pathBeside(canonical, page.record.url)} redirects (${target.record.status}).`,
        },
        evidence: { canonical, status: target.record.status },
        fix: {
          fr: 'Déclarez comme canonique la page finale, celle qui répond 200.',
          en: 'Declare the final page as canonical, the one that answers 200.',
        },
        ...(final === null ? {} : { edit: { old: canonical, new: final } }),
      };
    }),
});
