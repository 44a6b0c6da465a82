import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { inNumber } from '../wording.ts';

export const a11yHiddenFocus = defineAudit({
  id: 'a11y.hidden_focus',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Liens ou boutons muets au clavier', en: 'Links or buttons silent to the keyboard' },
  action: {
    fr: 'Faites lire à voix haute les liens et boutons masqués aux lecteurs',
    en: 'Let screen readers announce the links and buttons hidden from them',
  },
  why: {
    fr: 'aria-hidden retire l’élément aux lecteurs d’écran, mais la touche Tab s’y arrête\u202f: une personne aveugle tombe sur un élément sans nom.',
    en: 'aria-hidden removes the element from screen readers, yet the Tab key stops on it: a blind person meets an element without a name.',
  },
  criteria: ['RGAA 4.1 – 10.8', 'WCAG 2.1 – 4.1.2'],
  examples: {
    bad: '<a href="#bols" aria-hidden="true">Bols en grès</a>',
    good: '<a href="#bols">Bols en grès</a>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ silentControls: count = 0 }) =>
      count === 0
        ? null
        : {
            message: inNumber(count, {
              fr: `${count} lien{|s} ou bouton{|s} {porte|portent} aria-hidden et {reste|restent} accessible{|s} au clavier.`,
              en: `${count} link{|s} or button{|s} {has|have} aria-hidden and {is|are} still reached by the keyboard.`,
            }),
            evidence: { controls: count },
            fix: {
              fr: 'Retirez aria-hidden de l’élément, ou ajoutez tabindex="-1" s’il double un autre lien.',
              en: 'Remove aria-hidden from the element, or add tabindex="-1" when it repeats another link.',
            },
          },
    ),
});
