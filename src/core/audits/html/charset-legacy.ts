import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const htmlCharsetLegacy = defineAudit({
  id: 'html.charset_legacy',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  once: true,
  title: { fr: 'Jeu de caractères ancien', en: 'Legacy character set' },
  action: {
    fr: 'Enregistrez les pages en UTF-8, l’écriture de tout le web',
    en: 'Save the pages as UTF-8, the encoding of the whole web',
  },
  why: {
    fr: 'L’ISO-8859-1 ne connaît ni l’euro ni « œ » : des caractères se perdent à la saisie et à l’échange.',
    en: 'ISO-8859-1 knows neither the euro sign nor “œ”: characters are lost on input and exchange.',
  },
  examples: {
    bad: {
      '/': {
        headers: { 'content-type': 'text/html; charset=iso-8859-1' },
        body: '<meta charset="iso-8859-1"><h1>Crêperie à Vannes</h1>',
      },
    },
    good: {
      '/': {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: '<meta charset="utf-8"><h1>Crêperie à Vannes</h1>',
      },
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'other charset', ({ title, blocks }, { record }) => {
      const charset = record.charset?.toLowerCase() ?? 'utf-8';
      if (/^utf-?8$/.test(charset)) return null;
      // ASCII text has the same bytes in UTF-8.
      if (![title ?? '', ...blocks.map(({ text }) => text)].some((text) => /[^\0-\x7f]/.test(text))) return null;
      return {
        message: { fr: `La page est écrite en ${charset}.`, en: `The page is written in ${charset}.` },
        evidence: { charset },
        fix: { fr: 'Convertissez les pages et la base en UTF-8.', en: 'Convert pages and database to UTF-8.' },
      };
    }),
});
