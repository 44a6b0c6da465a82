import type { PageFacts } from '../audits/facts/site-facts.ts';
import type { Locale } from '../values/locale.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Working assumptions: shorter texts are not judged, fewer pages are exceptions. */
const fewestWords = 40;
const leastPages = 3;
const leastShare = 0.5;

export const wrongLanguageDeclared = defineDiagnosis({
  id: 'wrong-language-declared',
  severity: 'high',
  effort: 'minutes',
  title: { fr: 'La langue déclarée n’est pas celle du texte', en: 'The declared language is not that of the text' },
  action: { fr: 'Déclarez la langue du texte', en: 'Declare the language of the text' },
  why: {
    fr: 'Les lecteurs d’écran prononcent le texte dans la mauvaise langue, les navigateurs proposent de traduire un texte déjà dans la langue du lecteur.',
    en: 'Screen readers pronounce the text in the wrong language, and browsers offer to translate a text that is already in the reader’s language.',
  },
  how: {
    fr: 'Corrigez l’attribut lang de la balise html, une fois, dans le gabarit ou les réglages du site.',
    en: 'Correct the lang attribute of the html element, once, in the template or the settings of the site.',
  },
  effect: {
    fr: 'Le texte est lu à voix haute dans sa langue\u00a0; relancez l’audit\u202f: la langue déclarée et celle du texte sont la même.',
    en: 'The text is read aloud in its own language; run the audit again: the declared language and that of the text agree.',
  },
  explains: ['lang.content_mismatch'],
  capsScore: 70,
  find: ({ htmlPages }) => {
    const judged = htmlPages.filter(
      ({ content, words, language }) =>
        words >= fewestWords && /^[a-z]{2,3}$/.test(language) && Boolean(content?.lang?.trim()),
    );
    const wrong = judged.filter((page) => declaredOf(page) !== page.language);
    if (wrong.length < leastPages || wrong.length < leastShare * judged.length) return null;
    const first = wrong[0]!;
    const [declared, language] = [declaredOf(first), first.language];
    const alike = wrong.filter((page) => page.language === language && declaredOf(page) === declared);
    if (alike.length < leastShare * judged.length) return null;
    return {
      pages: alike.length,
      share: alike.length / judged.length,
      examples: addressesOf(alike),
      sentence: {
        fr: `${alike.length} pages sur ${judged.length} se déclarent en ${named(declared, 'fr')} (lang="${first.content!.lang}") alors que leur texte est en ${named(language, 'fr')}.`,
        en: `${alike.length} of ${judged.length} pages declare themselves in ${named(declared, 'en')} (lang="${first.content!.lang}") while their text is in ${named(language, 'en')}.`,
      },
      edits: [
        {
          page: null,
          text: {
            fr: 'Corrigez l’attribut lang dans le gabarit.',
            en: 'Correct the lang attribute in the template.',
          },
          before: `lang="${first.content!.lang}"`,
          after: `lang="${language}"`,
        },
      ],
    };
  },
});

const declaredOf = ({ content }: PageFacts): string => content!.lang!.trim().toLowerCase().split(/[-_]/)[0]!;

/** The name of a language in a language; its code when it has none. */
function named(code: string, locale: Locale): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}
