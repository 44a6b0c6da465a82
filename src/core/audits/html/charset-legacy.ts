import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const htmlCharsetLegacy = defineAudit({
  id: 'html.charset_legacy',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Jeu de caractères ancien', en: 'Legacy character set' },
  why: {
    fr: 'L’ISO-8859-1 ne connaît ni l’euro ni « œ » : des caractères se perdent à la saisie et à l’échange.',
    en: 'ISO-8859-1 knows neither the euro sign nor “œ”: characters are lost on input and exchange.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'other charset', ({ title, blocks }, { record }) => {
      const charset = record.charset?.toLowerCase() ?? 'utf-8';
      if (/^utf-?8$/.test(charset)) return null;
      // Plain ASCII is UTF-8 already, whatever it is read as.
      if (![title ?? '', ...blocks.map(({ text }) => text)].some((text) => /[^\0-\x7f]/.test(text))) return null;
      return {
        message: { fr: `La page est écrite en ${charset}.`, en: `The page is written in ${charset}.` },
        evidence: { charset },
        fix: { fr: 'Convertissez les pages et la base en UTF-8.', en: 'Convert pages and database to UTF-8.' },
      };
    }),
});
