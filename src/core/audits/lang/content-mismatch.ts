import { defineAudit } from '../audit.ts';
import { judgePages } from '../judge-pages.ts';

export const langContentMismatch = defineAudit({
  id: 'lang.content_mismatch',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Langue déclarée différente du texte', en: 'Declared language differs from the text' },
  why: {
    fr: 'La page se déclare dans une langue et parle l’autre : mauvaise prononciation, traduction proposée à tort, public manqué.',
    en: 'The page declares one language and speaks another: wrong pronunciation, needless translation, missed audience.',
  },
  criteria: ['RGAA 4.1 – 8.4', 'WCAG 2.1 – 3.1.1'],
  thresholds: {
    words: { value: 50, unit: 'words', source: 'under this a language cannot be told safely' },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const detected = htmlPages.filter(
      (page) => page.words >= 50 && /^[a-z]{2,3}$/.test(page.language) && page.content?.lang?.trim(),
    );
    return judgePages(detected, ({ lang }, { language }) => {
      if (lang!.trim().toLowerCase().split(/[-_]/)[0] === language) return null;
      return {
        message: {
          fr: `La page déclare lang="${lang}" mais son texte est en « ${language} ».`,
          en: `The page declares lang="${lang}" but its text is in “${language}”.`,
        },
        evidence: { declared: lang, detected: language },
        fix: {
          fr: `Remplacez la valeur de lang par « ${language} », ou traduisez la page.`,
          en: `Replace the value of lang with “${language}”, or translate the page.`,
        },
        edit: { old: `lang="${lang}"`, new: `lang="${language}"` },
      };
    });
  },
});
