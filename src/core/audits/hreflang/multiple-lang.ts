import { defineAudit } from '../audit.ts';
import { duplicateGroups } from '../groups.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathsIn } from '../wording.ts';

export const hreflangMultipleLang = defineAudit({
  id: 'hreflang.multiple_lang',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Une langue, plusieurs adresses', en: 'One language, several addresses' },
  action: { fr: 'Gardez une seule adresse par langue', en: 'Keep a single address for each language' },
  why: {
    fr: 'Deux adresses pour le même code de langue se contredisent ; le moteur ignore les deux.',
    en: 'Two addresses for one language code contradict each other; the engine ignores both.',
  },
  examples: {
    bad: '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="fr" href="https://exemple.fr/quebec">',
    good: '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="fr-CA" href="https://exemple.fr/quebec">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclared(htmlPages, 'odd alternates', ({ alternates }) => {
      const repeated = duplicateGroups(alternates, (alternate) => alternate.lang.trim().toLowerCase()).find(
        (group) => new Set(group.map((alternate) => alternate.url)).size > 1,
      );
      if (!repeated) return null;
      const urls = repeated.map((alternate) => alternate.url ?? alternate.href);
      return {
        message: {
          fr: `La langue « ${repeated[0]!.lang} » a ${repeated.length} adresses : ${pathsIn(urls)}.`,
          en: `The language “${repeated[0]!.lang}” has ${repeated.length} addresses: ${pathsIn(urls)}.`,
        },
        evidence: { lang: repeated[0]!.lang, urls },
        fix: {
          fr: 'Gardez une adresse par code, ou précisez les pays (fr-FR, fr-BE).',
          en: 'Keep one address per code, or name the countries (fr-FR, fr-BE).',
        },
      };
    }),
});
