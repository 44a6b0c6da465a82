import { defineAudit } from '../audit.ts';
import type { Alternate } from '../../pages/page.ts';
import { alternateElement } from '../texts/edit-texts.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const hreflangXDefaultMissing = defineAudit({
  id: 'hreflang.x_default_missing',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Versions de langue sans x-default', en: 'Language versions without x-default' },
  action: {
    fr: 'Indiquez la version pour les autres langues (x-default)',
    en: 'Name the version for other languages (x-default)',
  },
  why: {
    fr: 'x-default dit quelle page montrer aux visiteurs d’une autre langue ; sans elle, le moteur choisit.',
    en: 'x-default says which page to show to visitors of another language; without it the engine chooses.',
  },
  examples: {
    bad: '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/">',
    good: '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><link rel="alternate" hreflang="x-default" href="https://exemple.fr/en/">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'alternates', ({ alternates }) =>
      new Set(alternates.map((alternate) => alternate.lang.toLowerCase())).size < 2 ||
      alternates.some((alternate) => /^x-default$/i.test(alternate.lang))
        ? null
        : {
            message: { fr: 'Aucune version par défaut n’est déclarée.', en: 'No default version is declared.' },
            evidence: { alternates: alternates.map((alternate) => alternate.lang) },
            fix: {
              fr: 'Ajoutez hreflang="x-default" vers la page de choix de langue ou la version la plus générale.',
              en: 'Add hreflang="x-default" towards the language chooser or the most general version.',
            },
            ...editOf(alternates),
          },
    ),
});

/** Proposes the English version, which most readers of other languages understand; no proposal without one. */
function editOf(alternates: readonly Alternate[]): { readonly edit?: { readonly old: string; readonly new: string } } {
  const general =
    alternates.find(({ lang }) => /^en$/i.test(lang)) ?? alternates.find(({ lang }) => /^en-/i.test(lang));
  if (!general) return {};
  return { edit: { old: '', new: alternateElement({ lang: 'x-default', href: general.href }) } };
}
