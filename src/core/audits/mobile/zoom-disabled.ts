import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { excerpt } from '../wording.ts';

/** WCAG 2.1, 1.4.4 (AA): text can be enlarged to 200 %. */
const leastScale = 2;
/** Default of browsers, when the page sets none. */
const defaultMaximumScale = 10;

export const mobileZoomDisabled = defineAudit({
  id: 'mobile.zoom_disabled',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Zoom interdit', en: 'Zoom forbidden' },
  action: { fr: 'Laissez les visiteurs agrandir la page', en: 'Let visitors enlarge the page' },
  why: {
    fr: 'Une personne malvoyante ne peut pas agrandir le texte ; c’est une faute d’accessibilité, sans aucun bénéfice.',
    en: 'A person with low vision cannot enlarge the text; it is an accessibility fault, without any benefit.',
  },
  criteria: ['RGAA 4.1 – 10.4', 'WCAG 2.1 – 1.4.4'],
  examples: {
    bad: '<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no">',
    good: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd viewport', ({ viewport }) => {
      const value = viewport ?? '';
      const maximum = Number(/maximum-scale\s*=\s*([\d.]+)/i.exec(value)?.[1] ?? defaultMaximumScale);
      if (!/user-scalable\s*=\s*(?:no|0)/i.test(value) && maximum >= leastScale) return null;
      return {
        message: {
          fr: `La balise viewport empêche d’agrandir la page (${excerpt(value)}).`,
          en: `The viewport element keeps the page from being enlarged (${excerpt(value)}).`,
        },
        evidence: { viewport: value },
        fix: {
          fr: 'Retirez user-scalable=no et maximum-scale de la balise viewport.',
          en: 'Remove user-scalable=no and maximum-scale from the viewport element.',
        },
        edit: { old: value, new: 'width=device-width, initial-scale=1' },
      };
    }),
});
