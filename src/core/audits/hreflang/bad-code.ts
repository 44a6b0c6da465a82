import { defineAudit } from '../audit.ts';
import { isHreflang, rightHreflang } from '../texts/iso-codes.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const hreflangBadCode = defineAudit({
  id: 'hreflang.bad_code',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Codes de langue hreflang erronés', en: 'Wrong hreflang language codes' },
  action: {
    fr: 'Corrigez les codes de langue des versions traduites',
    en: 'Correct the language codes of the translated versions',
  },
  why: {
    fr: 'Un code inconnu (« en-UK », « fr_FR ») est ignoré : la version locale n’est pas proposée au bon public.',
    en: 'An unknown code (“en-UK”, “fr_FR”) is ignored: the local version is not offered to its audience.',
  },
  examples: {
    bad: '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en-UK" href="https://exemple.fr/en/">',
    good: '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en-GB" href="https://exemple.fr/en/">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd alternates', ({ alternates }) => {
      const wrong = alternates.map((alternate) => alternate.lang.trim()).find((lang) => !isHreflang(lang));
      if (wrong === undefined) return null;
      const right = rightHreflang(wrong);
      return {
        message: {
          fr: `Le code hreflang « ${wrong} » n’existe pas.`,
          en: `The hreflang code “${wrong}” does not exist.`,
        },
        evidence: { code: wrong },
        fix: {
          fr: 'Employez une langue ISO 639-1, suivie au besoin d’un pays ISO 3166-1 : fr, fr-CA, en-GB.',
          en: 'Use an ISO 639-1 language, followed if needed by an ISO 3166-1 country: fr, fr-CA, en-GB.',
        },
        ...(right === null ? {} : { edit: { old: wrong, new: right } }),
      };
    }),
});
