import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judge-pages.ts';

export const hreflangXDefaultMissing = defineAudit({
  id: 'hreflang.x_default_missing',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Versions de langue sans x-default', en: 'Language versions without x-default' },
  why: {
    fr: 'x-default dit quelle page montrer aux visiteurs d’une autre langue ; sans elle, le moteur choisit.',
    en: 'x-default says which page to show to visitors of another language; without it the engine chooses.',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, ({ alternates }) =>
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
          },
    ),
});
