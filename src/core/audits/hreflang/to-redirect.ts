import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { finalAddress } from '../links/final-address.ts';
import { pathOf } from '../wording.ts';

export const hreflangToRedirect = defineAudit({
  id: 'hreflang.to_redirect',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Versions de langue redirigées', en: 'Language versions that redirect' },
  action: {
    fr: 'Citez l’adresse d’arrivée des versions traduites',
    en: 'Name the final address of the translated versions',
  },
  why: {
    fr: 'Le moteur n’accepte dans un groupe de langues que des pages finales, indexables et canoniques ; une seule mauvaise adresse affaiblit le groupe.',
    en: 'In a language group engines accept only final, indexable and canonical pages; a single bad address weakens the group.',
  },
  examples: {
    bad: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/english"><h1>Dentelles du Puy</h1>',
      '/english': { to: '/en/' },
      '/en/':
        '<html lang="en"><link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Lace from Le Puy</h1></html>',
    },
    good: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Dentelles du Puy</h1>',
      '/english': { to: '/en/' },
      '/en/':
        '<html lang="en"><link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Lace from Le Puy</h1></html>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'alternates', ({ alternates }, { record }) => {
      for (const alternate of alternates) {
        const target = alternate.url === null ? undefined : pageOf.get(alternate.url);
        if (!target || target.record.redirectTo === null) continue;
        return {
          message: {
            fr: `La version « ${alternate.lang} » (${pathOf(target.record.url)}) redirige.`,
            en: `The “${alternate.lang}” version (${pathOf(target.record.url)}) redirects.`,
          },
          evidence: { lang: alternate.lang, target: target.record.url, status: target.record.status },
          fix: { fr: 'Déclarez l’adresse finale de cette version.', en: 'Declare the final address of this version.' },
          ...editOf(alternate.href, finalAddress(target.record.redirectTo, pageOf, record.url)),
        };
      }
      return null;
    }),
});

function editOf(old: string, final: string | null): { edit?: { old: string; new: string } } {
  return final === null ? {} : { edit: { old, new: final } };
}
