import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { shownKeys } from '../texts/shown-keys.ts';

export const securitySampleKey = defineAudit({
  id: 'security.sample_key',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Clés à vérifier dans des exemples', en: 'Keys to check in samples' },
  action: {
    fr: 'Vérifiez que les clés des exemples ne sont pas les vraies',
    en: 'Check that the keys in samples are not real ones',
  },
  why: {
    fr: 'Une clé montrée dans un exemple de code est le plus souvent fictive\u202f; celle que son auteur a copiée de ses propres réglages ouvre tout à qui la lit.',
    en: 'A key shown in a code sample is mostly made up; one that its author copied from their own settings opens everything to whoever reads it.',
  },
  examples: {
    bad: '<p>Par exemple, la clé AKIAQ7RZ2MXW4KTB9LPV ouvre le compte.</p>',
    good: '<p>Par exemple, la clé AKIAXXXXXXXXXXXXXXXX ouvre le compte.</p>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, (_, page) => {
      const key = shownKeys(htmlPages).get(page);
      if (!key?.sample) return null;
      return {
        message: {
          fr: `Un exemple de la page montre ce qui a la forme d’une clé d’accès (${key.kind})\u202f: est-elle fictive\u202f?`,
          en: `A sample of the page shows what has the form of an access key (${key.kind}): is it made up?`,
        },
        evidence: { kind: key.kind },
        fix: {
          fr: 'Si elle a servi, révoquez-la chez son fournisseur. Écrivez dans l’exemple une suite de x, que personne ne prendra pour une clé.',
          en: 'If it was ever in use, revoke it with its provider. Write a run of x in the sample, which nobody will take for a key.',
        },
      };
    }),
});
