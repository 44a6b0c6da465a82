import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const htmlDuplicateId = defineAudit({
  id: 'html.duplicate_id',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Identifiants répétés', en: 'Repeated identifiers' },
  action: { fr: 'Donnez un identifiant unique à chaque élément', en: 'Give each element a unique identifier' },
  why: {
    fr: 'Deux éléments de même identifiant trompent les ancres de page, les étiquettes de formulaire et les lecteurs d’écran.',
    en: 'Two elements with one identifier mislead in-page anchors, form labels and screen readers.',
  },
  criteria: ['RGAA 4.1 – 8.2'],
  examples: {
    bad: '<h2 id="tarifs">Tarifs du camping</h2><p>…</p><h2 id="tarifs">Tarifs des chalets</h2>',
    good: '<h2 id="tarifs">Tarifs du camping</h2><p>…</p><h2 id="tarifs-chalets">Tarifs des chalets</h2>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ duplicateIds }) =>
      duplicateIds.length === 0
        ? null
        : {
            message: {
              fr: `Des identifiants sont employés plusieurs fois : ${duplicateIds.slice(0, 5).join(', ')}.`,
              en: `Identifiers are used several times: ${duplicateIds.slice(0, 5).join(', ')}.`,
            },
            evidence: { ids: duplicateIds },
            fix: {
              fr: 'Donnez à chaque élément un identifiant unique, ou employez une classe.',
              en: 'Give each element a unique identifier, or use a class.',
            },
            // Links and labels refer to the first element with an identifier: renaming the second breaks none.
            ...(duplicateIds.length === 1
              ? { edit: { old: `id="${duplicateIds[0]!}"`, new: `id="${duplicateIds[0]!}-2"` } }
              : {}),
          },
    ),
});
