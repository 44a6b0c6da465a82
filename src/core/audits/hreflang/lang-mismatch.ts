import type { Alternate } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { alternateElement } from '../texts/edit-texts.ts';
import { rightHreflang } from '../texts/iso-codes.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';

export const hreflangLangMismatch = defineAudit({
  id: 'hreflang.lang_mismatch',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Langue déclarée et hreflang en désaccord', en: 'Declared language and hreflang disagree' },
  action: {
    fr: 'Accordez la langue déclarée et celle de la version',
    en: 'Make the declared language and that of the version agree',
  },
  why: {
    fr: 'La page se dit dans une langue pour le navigateur et dans une autre pour le moteur : l’un des deux se trompe de public.',
    en: 'The page claims one language to the browser and another to the engine: one of them gets the wrong audience.',
  },
  examples: {
    bad: {
      '/en/':
        '<html lang="fr"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><title>Guided walks in the Vercors</title></html>',
    },
    good: {
      '/en/':
        '<html lang="en"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><title>Guided walks in the Vercors</title></html>',
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclared(htmlPages, 'odd alternates', ({ alternates, lang }, { record, language }) => {
      const own = alternates.filter(
        (alternate) => alternate.url === record.url && !/^x-default$/i.test(alternate.lang),
      );
      if (!lang || own.length === 0 || own.some((alternate) => primary(alternate.lang) === primary(lang))) return null;
      return {
        message: {
          fr: `La page déclare lang="${lang}" mais se cite en hreflang="${own[0]!.lang}".`,
          en: `The page declares lang="${lang}" but lists itself as hreflang="${own[0]!.lang}".`,
        },
        evidence: { lang, hreflang: own.map((alternate) => alternate.lang) },
        fix: {
          fr: 'Alignez l’attribut lang de la page et son code hreflang sur la langue du texte.',
          en: 'Align the lang attribute of the page and its hreflang code with the language of the text.',
        },
        ...correction(lang, own[0]!, language),
      };
    }),
});

function primary(code: string): string {
  return code.trim().toLowerCase().split(/[-_]/)[0]!;
}

/** Corrects the attribute that the detected language of the text contradicts, when it confirms the other one. */
function correction(lang: string, own: Alternate, language: string): { edit?: { old: string; new: string } } {
  if (language === primary(own.lang)) return { edit: { old: `lang="${lang}"`, new: `lang="${language}"` } };
  if (language !== primary(lang)) return {};
  return { edit: { old: alternateElement(own), new: alternateElement({ ...own, lang: rightHreflang(lang) ?? lang }) } };
}
