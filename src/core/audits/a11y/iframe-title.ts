import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { inNumber } from '../wording.ts';

export const a11yIframeTitle = defineAudit({
  id: 'a11y.iframe_title',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Cadres sans titre', en: 'Frames without a title' },
  action: { fr: 'Nommez les cadres intégrés dans les pages', en: 'Name the frames embedded in pages' },
  why: {
    fr: 'Une carte ou une vidéo intégrée sans titre est annoncée « cadre » : on ne sait pas s’il faut y entrer.',
    en: 'An embedded map or video without title is announced as “frame”: one cannot tell whether to enter it.',
  },
  criteria: ['RGAA 4.1 – 2.1', 'WCAG 2.1 – 4.1.2'],
  examples: {
    bad: '<h1>Venir au garage</h1><iframe src="https://cartes.exemple.fr/garage"></iframe>',
    good: '<h1>Venir au garage</h1><iframe src="https://cartes.exemple.fr/garage" title="Plan d’accès au garage"></iframe>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ iframesWithoutTitle }) =>
      iframesWithoutTitle === 0
        ? null
        : {
            message: inNumber(iframesWithoutTitle, {
              fr: `${iframesWithoutTitle} cadre{|s} intégré{|s} n’{a|ont} pas de titre.`,
              en: `${iframesWithoutTitle} embedded frame{|s} {has|have} no title.`,
            }),
            evidence: { iframes: iframesWithoutTitle },
            fix: {
              fr: 'Ajoutez title à chaque iframe : « Plan d’accès à l’atelier », « Vidéo : le tournage d’un bol ».',
              en: 'Add title to each iframe: “Map to the workshop”, “Video: throwing a bowl”.',
            },
          },
    ),
});
