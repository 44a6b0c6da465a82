import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { measuredPages, screenOf, withoutBrowser } from '../facts/rendered-pages.ts';
import { excerpt } from '../wording.ts';

const mostSmallText = 0.4;

export const mobileFontSize = defineAudit({
  id: 'mobile.font_size',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Texte trop petit sur téléphone', en: 'Text too small on a phone' },
  action: {
    fr: 'Agrandissez les textes trop petits sur téléphone',
    en: 'Enlarge the texts that are too small on a phone',
  },
  why: {
    fr: 'Sous 12 pixels, il faut zoomer pour lire ; beaucoup repartent.',
    en: 'Under 12 pixels people must zoom to read; many leave.',
  },
  thresholds: {
    size: { value: 12, unit: 'px', source: 'Lighthouse font-size' },
    share: { value: 100 * mostSmallText, unit: '%', source: 'Lighthouse wants 60 % of the text at 12 px or more' },
  },
  examples: {
    bad: { '/': '<p style="font-size: 9px">Pizzas au feu de bois, sur place ou à emporter</p>', browser: true },
    good: { '/': '<p style="font-size: 16px">Pizzas au feu de bois, sur place ou à emporter</p>', browser: true },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const pages = measuredPages(htmlPages);
    if (pages.length === 0) return withoutBrowser;
    return judgeTemplate(pages, (_, page) => {
      const { textLength, smallTextLength, smallTextExamples } = screenOf(page)!;
      if (textLength === 0 || smallTextLength <= mostSmallText * textLength) return null;
      const share = Math.round((100 * smallTextLength) / textLength);
      const { text, size } = smallTextExamples[0]!;
      return {
        message: {
          fr: `${share} % du texte mesure moins de 12 pixels, dont « ${excerpt(text, 40)} » (${size} px).`,
          en: `${share}% of the text is under 12 pixels, such as “${excerpt(text, 40)}” (${size} px).`,
        },
        evidence: { share, examples: smallTextExamples },
        fix: {
          fr: 'Passez le texte courant à 16 pixels et les mentions à 12 au moins.',
          en: 'Set body text to 16 pixels and notes to 12 at least.',
        },
      };
    });
  },
});
