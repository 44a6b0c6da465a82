import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { measuredPages, screenOf, withoutBrowser } from '../facts/rendered-pages.ts';

const tolerance = 4;

export const mobileContentWidth = defineAudit({
  id: 'mobile.content_width',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Page plus large que l’écran', en: 'Page wider than the screen' },
  action: { fr: 'Faites tenir les pages dans la largeur du téléphone', en: 'Make the pages fit the width of a phone' },
  why: {
    fr: 'Une page qui déborde oblige à faire défiler de côté à chaque ligne.',
    en: 'A page that overflows forces sideways scrolling at each line.',
  },
  criteria: ['RGAA 4.1 – 10.11', 'WCAG 2.1 – 1.4.10'],
  thresholds: { overflow: { value: tolerance, unit: 'px', source: 'roundings of the layout stay below' } },
  examples: {
    bad: {
      '/': '<table style="width: 900px"><tr><td>Chambre double</td><td>72 € la nuit</td></tr></table>',
      browser: true,
    },
    good: {
      '/': '<table style="width: 100%"><tr><td>Chambre double</td><td>72 € la nuit</td></tr></table>',
      browser: true,
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const pages = measuredPages(htmlPages);
    if (pages.length === 0) return withoutBrowser;
    return judgeTemplate(pages, (_, page) => {
      const { width, pageWidth } = screenOf(page)!;
      if (pageWidth <= width + tolerance) return null;
      return {
        message: {
          fr: `La page mesure ${pageWidth} pixels de large sur un écran de ${width}.`,
          en: `The page is ${pageWidth} pixels wide on a screen of ${width}.`,
        },
        evidence: { width, pageWidth },
        fix: {
          fr: 'Cherchez l’élément qui dépasse (tableau, image, code), puis limitez sa largeur par max-width ou donnez-lui son propre défilement.',
          en: 'Find the element that sticks out (table, image, code), then limit its width with max-width or give it its own scrolling.',
        },
      };
    });
  },
});
