import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, say } from '../../pieces/piece.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

/** The words of a control of text size and spacing. */
export const textSize = defineText({
  id: 'text-size',
  title: pair('Réglage du texte', 'Text settings'),
  layout: (facts) =>
    shortText(facts, {
      form: 'screen-words',
      place: ['Texte de l’écran', 'Text of the screen'],
      lines: [
        both(say`Texte trop petit ?`, say`Text too small?`),
        both(
          say`Réglez ici la taille et l’interligne ; votre choix est gardé sur cet appareil.`,
          say`Set its size and spacing here; this device remembers your choice.`,
        ),
      ],
      other: both(say`Agrandir le texte.`, say`Make the text larger.`),
      button: both(call`Agrandir`, call`Make larger`),
    }),
});
