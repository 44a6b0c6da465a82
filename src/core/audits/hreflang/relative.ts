import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const hreflangRelative = defineAudit({
  id: 'hreflang.relative',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Adresses hreflang relatives', en: 'Relative hreflang addresses' },
  action: {
    fr: 'Écrivez en entier les adresses des versions traduites',
    en: 'Write the addresses of the translated versions in full',
  },
  why: {
    fr: 'hreflang demande des adresses complètes ; une adresse relative est souvent ignorée.',
    en: 'hreflang asks for whole addresses; a relative one is often ignored.',
  },
  examples: {
    bad: '<link rel="alternate" hreflang="fr" href="/"><link rel="alternate" hreflang="en" href="/en/">',
    good: '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd alternates', ({ alternates }) => {
      const relative = alternates.find((alternate) => !/^https?:\/\//i.test(alternate.href.trim()));
      if (!relative) return null;
      return {
        message: {
          fr: `La version « ${relative.lang} » est déclarée par une adresse relative.`,
          en: `The “${relative.lang}” version is declared by a relative address.`,
        },
        evidence: { lang: relative.lang, href: relative.href, url: relative.url },
        fix: {
          fr: 'Écrivez les adresses hreflang avec https et le domaine.',
          en: 'Write hreflang addresses with https and the domain.',
        },
        ...(relative.url ? { edit: { old: relative.href, new: relative.url } } : {}),
      };
    }),
});
