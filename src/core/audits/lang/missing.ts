import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

export const langMissing = defineAudit({
  id: 'lang.missing',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Langue de la page non déclarée', en: 'Page language not declared' },
  action: { fr: 'Déclarez la langue des pages', en: 'Declare the language of the pages' },
  why: {
    fr: 'Sans attribut lang, un lecteur d’écran lit le français avec l’accent de l’appareil et les traducteurs se trompent.',
    en: 'Without a lang attribute a screen reader reads the text with the accent of the device and translators err.',
  },
  criteria: ['RGAA 4.1 – 8.3', 'WCAG 2.1 – 3.1.1'],
  examples: {
    bad: '<html><h1>Horlogerie à Besançon</h1></html>',
    good: '<html lang="fr"><h1>Horlogerie à Besançon</h1></html>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(htmlPages, ({ lang }, { language }) =>
      lang?.trim()
        ? null
        : {
            message: { fr: 'La balise html n’a pas d’attribut lang.', en: 'The html element has no lang attribute.' },
            evidence: { detected: language },
            fix: {
              fr: 'Ajoutez à la balise html du gabarit l’attribut lang, avec le code de la langue de la page.',
              en: 'Add the lang attribute to the html element of the template, with the code of the language of the page.',
            },
            ...(/^[a-z]{2}$/.test(language) ? { edit: { old: '<html', new: `<html lang="${language}"` } } : {}),
          },
    ),
});
