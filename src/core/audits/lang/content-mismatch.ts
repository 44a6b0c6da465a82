import { detectedLanguages } from '../../language/letter-sequences.ts';
import type { Languages } from '../../language/language.ts';
import type { PageContent } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { paragraphsOf } from '../texts/content-text.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

const fewestWords = 50;
const stopWordShare = 0.3;

export const langContentMismatch = defineAudit({
  id: 'lang.content_mismatch',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Langue déclarée différente du texte', en: 'Declared language differs from the text' },
  action: { fr: 'Déclarez la vraie langue des textes', en: 'Declare the real language of the texts' },
  why: {
    fr: 'La page se déclare dans une langue et parle l’autre : mauvaise prononciation, traduction proposée à tort, public manqué.',
    en: 'The page declares one language and speaks another: wrong pronunciation, needless translation, missed audience.',
  },
  criteria: ['RGAA 4.1 – 8.4', 'WCAG 2.1 – 3.1.1'],
  thresholds: {
    words: { value: fewestWords, unit: 'words', source: 'under this a language cannot be told safely' },
    stopWords: {
      value: 100 * stopWordShare,
      unit: '% of the words',
      source:
        'our choice: half of a French or English text is grammar words; a text in a language that is not detected, hence never itself, has few of them',
    },
  },
  examples: {
    bad: '<html lang="en"><h1>Stages de poterie</h1><p><!-- 60 words --></p></html>',
    good: '<html lang="fr"><h1>Stages de poterie</h1><p><!-- 60 words --></p></html>',
  },
  needs: ['htmlPages', 'languages'],
  run: ({ htmlPages, languages }) => {
    const detected = htmlPages.filter(
      (page) => page.words >= fewestWords && /^[a-z]{2,3}$/.test(page.language) && page.content?.lang?.trim(),
    );
    return judgeTemplate(detected, (content, { language }) => {
      const { lang } = content;
      const declared = lang!.trim().toLowerCase().split(/[-_]/)[0]!;
      if (declared === language) return null;
      if (!detectedLanguages.includes(declared) && !isWrittenIn(language, content, languages)) return null;
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

/** True when the text has the grammar words of the language: English product names on a Japanese page are not English text. */
function isWrittenIn(language: string, content: PageContent, languages: Languages | null): boolean {
  const analysed = language === 'fr' || language === 'en' ? languages?.[language] : undefined;
  if (!analysed) return false;
  const words =
    paragraphsOf(content)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => analysed.stopWords.has(word)).length >= stopWordShare * Math.max(1, words.length);
}
