import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { shownKeys } from '../texts/shown-keys.ts';

export const securityLeakedSecret = defineAudit({
  id: 'security.leaked_secret',
  severity: 'critical',
  weight: 6,
  effort: 'hours',
  title: { fr: 'Clés secrètes visibles', en: 'Visible secret keys' },
  action: {
    fr: 'Changez aujourd’hui les clés secrètes visibles de tous',
    en: 'Change today the secret keys that anybody can see',
  },
  why: {
    fr: 'Une clé d’accès affichée dans une page est récupérée par des robots en quelques minutes.',
    en: 'An access key shown in a page is collected by robots within minutes.',
  },
  examples: {
    bad: '<p>Paiement\u202f: clé AKIAQ7RZ2MXW4KTB9LPV du compte de la boutique.</p>',
    good: '<p>Paiement\u202f: la clé du compte reste sur le serveur de la boutique.</p>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, (_, page) => {
      const key = shownKeys(htmlPages).get(page);
      if (!key || key.sample) return null;
      return {
        message: {
          fr: `La page montre une clé d’accès (${key.kind}).`,
          en: `The page shows an access key (${key.kind}).`,
        },
        evidence: { kind: key.kind },
        fix: {
          fr: 'Révoquez cette clé tout de suite chez son fournisseur, créez-en une autre, puis retirez-la de la page.',
          en: 'Revoke this key with its provider at once, make another, then remove it from the page.',
        },
      };
    }),
});
