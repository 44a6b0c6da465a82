import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { measuredPages, screenOf, withoutBrowser } from '../facts/rendered-pages.ts';
import { excerpt, inNumber } from '../wording.ts';

export const a11yContrast = defineAudit({
  id: 'a11y.contrast',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Textes trop peu contrastés', en: 'Texts with too little contrast' },
  action: { fr: 'Foncez les textes trop pâles pour être lus', en: 'Darken the texts too pale to be read' },
  why: {
    fr: 'Un gris clair sur blanc disparaît au soleil, sur un vieil écran ou pour une vue qui baisse.',
    en: 'Light grey on white vanishes in the sun, on an old screen or for failing eyesight.',
  },
  criteria: ['RGAA 4.1 – 3.2', 'WCAG 2.1 – 1.4.3'],
  thresholds: {
    text: { value: 4.5, unit: ': 1', source: 'WCAG 2.1, 1.4.3 (AA)' },
    large: { value: 3, unit: ': 1 from 24 px, or 18.66 px in bold', source: 'WCAG 2.1, 1.4.3 (AA)' },
  },
  examples: {
    bad: { '/': '<p style="color: #bbb; background: #fff">Ouvert du mardi au samedi</p>', browser: true },
    good: { '/': '<p style="color: #333; background: #fff">Ouvert du mardi au samedi</p>', browser: true },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const pages = measuredPages(htmlPages);
    if (pages.length === 0) return withoutBrowser;
    return judgeTemplate(pages, (_, page) => {
      const { lowContrast, contrastChecked, lowContrastExamples } = screenOf(page)!;
      if (lowContrast === 0) return null;
      const { text, colour, background, ratio } = lowContrastExamples[0]!;
      return {
        message: inNumber(lowContrast, {
          fr: `${lowContrast} texte{|s} sur ${contrastChecked} {manque|manquent} de contraste, dont « ${excerpt(text, 40)} » (${colour} sur ${background}, ${String(ratio).replace('.', ',')} pour 1).`,
          en: `${lowContrast} of ${contrastChecked} texts {lacks|lack} contrast, among them “${excerpt(text, 40)}” (${colour} on ${background}, ${ratio} to 1).`,
        }),
        evidence: { lowContrast, contrastChecked, examples: lowContrastExamples },
        fix: {
          fr: 'Foncez ces textes ou leur fond jusqu’à 4,5 pour 1 (3 pour 1 pour les grands titres).',
          en: 'Darken these texts or their background up to 4.5 to 1 (3 to 1 for large headings).',
        },
      };
    });
  },
});
