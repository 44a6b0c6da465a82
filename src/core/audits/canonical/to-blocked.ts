import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathBeside } from '../wording.ts';

export const canonicalToBlocked = defineAudit({
  id: 'canonical.to_blocked',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Adresses canoniques bloquées par robots.txt', en: 'Canonicals blocked by robots.txt' },
  action: {
    fr: 'Ouvrez aux moteurs les adresses que vos pages disent principales',
    en: 'Open to search engines the addresses that pages call their main one',
  },
  why: {
    fr: 'Le moteur n’a pas le droit de lire la page de référence : il ne peut pas vérifier qu’elle remplace celle-ci.',
    en: 'The engine may not read the reference page: it cannot check that it replaces this one.',
  },
  examples: {
    bad: {
      '/circuits': '<link rel="canonical" href="https://exemple.fr/vieux-site/circuits"><h1>Circuits en Corse</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /vieux-site/',
      '/vieux-site/circuits': '<h1>Circuits en Corse</h1>',
    },
    good: {
      '/circuits': '<link rel="canonical" href="https://exemple.fr/circuits"><h1>Circuits en Corse</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /vieux-site/',
      '/vieux-site/circuits': '<h1>Circuits en Corse</h1>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'other canonical', (_, page) => {
      const { canonical } = page;
      const target = canonical === null || canonical === page.record.url ? undefined : pageOf.get(canonical);
      if (canonical === null || !target || target.record.error !== 'robots') return null;
      return {
        message: {
          fr: `L’adresse canonique ${pathBeside(canonical, page.record.url)} est interdite par robots.txt.`,
          en: `The canonical address ${pathBeside(canonical, page.record.url)} is forbidden by robots.txt.`,
        },
        evidence: { canonical, status: target.record.status },
        fix: {
          fr: 'Ouvrez cette adresse dans robots.txt, ou déclarez une page lisible.',
          en: 'Open this address in robots.txt, or declare a readable page.',
        },
      };
    }),
});
