import { defineAudit } from '../audit.ts';
import { isLanguageCode } from '../texts/iso-codes.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

export const langInvalid = defineAudit({
  id: 'lang.invalid',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Code de langue erroné', en: 'Wrong language code' },
  action: { fr: 'Corrigez le code de langue des pages', en: 'Correct the language code of the pages' },
  why: {
    fr: 'Un code inconnu équivaut à pas de code : les aides techniques l’ignorent.',
    en: 'An unknown code amounts to no code: assistive tools ignore it.',
  },
  criteria: ['RGAA 4.1 – 8.4', 'WCAG 2.1 – 3.1.1'],
  examples: {
    bad: '<html lang="fr_FR"><h1>Vétérinaire à Pau</h1></html>',
    good: '<html lang="fr-FR"><h1>Vétérinaire à Pau</h1></html>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(htmlPages, ({ lang }) => {
      const code = lang?.trim() ?? '';
      if (code === '' || (isLanguageCode(code.split('-')[0]!) && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code)))
        return null;
      const repaired = code.replace(/_/g, '-');
      return {
        message: {
          fr: `L’attribut lang vaut « ${code} », qui n’est pas un code de langue.`,
          en: `The lang attribute is “${code}”, which is not a language code.`,
        },
        evidence: { lang: code },
        fix: { fr: 'Écrivez un code court et juste : fr, fr-FR, en.', en: 'Write a short, right code: fr, fr-FR, en.' },
        ...(repaired !== code ? { edit: { old: code, new: repaired } } : {}),
      };
    }),
});
