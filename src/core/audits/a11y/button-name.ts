import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { inNumber } from '../wording.ts';

export const a11yButtonName = defineAudit({
  id: 'a11y.button_name',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Boutons sans nom', en: 'Buttons without a name' },
  action: { fr: 'Donnez un nom aux boutons qui n’en ont pas', en: 'Give a name to the buttons that have none' },
  why: {
    fr: 'Un bouton réduit à une icône est annoncé « bouton » : son effet reste inconnu.',
    en: 'A button reduced to an icon is announced as “button”: its effect stays unknown.',
  },
  criteria: ['RGAA 4.1 – 11.9', 'WCAG 2.1 – 4.1.2'],
  examples: {
    bad: '<button><svg viewBox="0 0 24 24"><path d="M4 6h16M4 12h16M4 18h16"/></svg></button>',
    good: '<button aria-label="Ouvrir le menu"><svg viewBox="0 0 24 24"><path d="M4 6h16M4 12h16M4 18h16"/></svg></button>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ buttonsWithoutName }) =>
      buttonsWithoutName === 0
        ? null
        : {
            message: inNumber(buttonsWithoutName, {
              fr: `${buttonsWithoutName} bouton{|s} n’{a|ont} ni texte ni aria-label.`,
              en: `${buttonsWithoutName} button{|s} {has|have} neither text nor aria-label.`,
            }),
            evidence: { buttons: buttonsWithoutName },
            fix: {
              fr: 'Donnez à chaque bouton un texte, au besoin caché à l’écran, ou un aria-label : « Ouvrir le menu », « Rechercher ».',
              en: 'Give each button a text, hidden on screen if need be, or an aria-label: “Open the menu”, “Search”.',
            },
          },
    ),
});
