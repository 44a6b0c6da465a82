import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { measuredPages, screenOf, withoutBrowser } from '../facts/rendered-pages.ts';
import { excerpt, inNumber } from '../wording.ts';

const fewestTargets = 3;

export const mobileTapTarget = defineAudit({
  id: 'mobile.tap_target',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Boutons et liens trop petits pour le doigt', en: 'Buttons and links too small for a finger' },
  action: { fr: 'Agrandissez les boutons trop petits pour le doigt', en: 'Enlarge the buttons too small for a finger' },
  why: {
    fr: 'Sur téléphone, une cible de moins de 24 pixels collée à une autre fait ouvrir la mauvaise page.',
    en: 'On a phone, a target under 24 pixels stuck to another one makes people open the wrong page.',
  },
  criteria: ['WCAG 2.2 – 2.5.8'],
  thresholds: {
    size: { value: 24, unit: 'px', source: 'WCAG 2.2, 2.5.8 (AA): 24 × 24 px, or as much room around' },
    targets: {
      value: fewestTargets,
      unit: 'targets',
      source: 'one or two are an oversight of a page, not of its design',
    },
  },
  examples: {
    bad: {
      '/': '<p style="line-height: 1"><a href="/lundi">Lundi</a><br><a href="/mardi">Mardi</a><br><a href="/jeudi">Jeudi</a></p>',
      browser: true,
    },
    good: {
      '/': '<p style="line-height: 3"><a href="/lundi">Lundi</a><br><a href="/mardi">Mardi</a><br><a href="/jeudi">Jeudi</a></p>',
      browser: true,
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const pages = measuredPages(htmlPages);
    if (pages.length === 0) return withoutBrowser;
    return judgeTemplate(pages, (_, page) => {
      const { smallTargets, targets, smallTargetExamples } = screenOf(page)!;
      if (smallTargets < fewestTargets) return null;
      const { text, width, height } = smallTargetExamples[0]!;
      return {
        message: inNumber(smallTargets, {
          fr: `${smallTargets} cible{|s} sur ${targets} {est|sont} trop petite{|s} et trop serrée{|s}, dont « ${excerpt(text, 40)} » (${width} × ${height} px).`,
          en: `${smallTargets} of ${targets} targets {is|are} too small and too close, among them “${excerpt(text, 40)}” (${width} × ${height} px).`,
        }),
        evidence: { smallTargets, targets, examples: smallTargetExamples },
        fix: {
          fr: 'Donnez à ces liens et boutons au moins 24 × 24 pixels, ou assez de marge autour.',
          en: 'Give these links and buttons at least 24 × 24 pixels, or enough room around.',
        },
      };
    });
  },
});
