import type { Locale } from '../../core/values/locale.ts';

/**
 * Sentences of the core name what a person at a terminal uses; on the screens the same thing has the name of a screen or of
 * a button. Documents and the command line keep theirs.
 */
const names: Readonly<Record<Locale, readonly (readonly [words: RegExp, here: string])[]>> = {
  fr: [
    [/Le fichier de l[’']entreprise/g, 'Vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [/au fichier de l[’']entreprise/g, 'à vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [/du fichier de l[’']entreprise/g, 'de vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [/le fichier de l[’']entreprise/g, 'vos réponses (écran «\u00a0Entreprise\u00a0»)'],
    [/puis maillage import/g, 'puis les déposer dans l’écran «\u00a0Chiffres à importer\u00a0»'],
    [/maillage audit, puis maillage plan --audit/g, 'explorer le site, puis bouton «\u00a0Refaire le plan\u00a0»'],
  ],
  en: [
    [/The company file/g, 'Your answers (screen “Company”)'],
    [/the company file/g, 'your answers (screen “Company”)'],
    [/then maillage import/g, 'then put them in the screen “Figures to import”'],
    [/maillage audit, then maillage plan --audit/g, 'explore the site, then the button “Make the plan again”'],
  ],
};

/** A sentence as the application says it. */
export function inApplication(sentence: string, locale: Locale): string {
  return names[locale].reduce((text, [words, here]) => text.replace(words, here), sentence);
}
