import { defineAudit } from '../audit.ts';
import { alternateElement } from '../texts/edit-texts.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { isBrokenStatus } from '../facts/page-state.ts';
import { pathOf } from '../wording.ts';

export const hreflangError = defineAudit({
  id: 'hreflang.error',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Versions de langue en erreur', en: 'Language versions in error' },
  action: {
    fr: 'Rétablissez les versions traduites introuvables',
    en: 'Restore the translated versions that are missing',
  },
  why: {
    fr: 'Le moteur n’accepte dans un groupe de langues que des pages finales, indexables et canoniques ; une seule mauvaise adresse affaiblit le groupe.',
    en: 'In a language group engines accept only final, indexable and canonical pages; a single bad address weakens the group.',
  },
  examples: {
    bad: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="fr-BE" href="https://exemple.fr/belgique"><h1>Meubles en kit</h1>',
      '/belgique': { status: 404 },
    },
    good: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="fr-BE" href="https://exemple.fr/belgique"><h1>Meubles en kit</h1>',
      '/belgique':
        '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="fr-BE" href="https://exemple.fr/belgique"><h1>Meubles en kit livrés en Belgique</h1>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'alternates', ({ alternates }) => {
      for (const alternate of alternates) {
        const target = alternate.url === null ? undefined : pageOf.get(alternate.url);
        if (!target || !isBrokenStatus(target.record.status)) continue;
        return {
          message: {
            fr: `La version « ${alternate.lang} » (${pathOf(target.record.url)}) répond ${target.record.status}.`,
            en: `The “${alternate.lang}” version (${pathOf(target.record.url)}) answers ${target.record.status}.`,
          },
          evidence: { lang: alternate.lang, target: target.record.url, status: target.record.status },
          fix: {
            fr: 'Retirez cette version de la liste, ou rétablissez la page.',
            en: 'Take this version off the list, or restore the page.',
          },
          edit: { old: alternateElement(alternate), new: '' },
        };
      }
      return null;
    }),
});
