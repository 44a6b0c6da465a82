import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs, isTold, sentencesOf } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

const doubt =
  /\b((wrong|bad|mauvais\w*) (size|model|fit|modele|taille)|measured wrong|mal mesure\w*|pas le bon|est ce que (ca|cela|elle|il) va|which (size|model)|quel(le)? (modele|taille)|does it fit)\b/;

/** The block before the button of an order: what to check, a photograph in case of doubt, what happens after a mistake. */
export const rightChoice = defineText({
  id: 'right-choice',
  title: pair('Bloc d’aide au choix, avant la commande', 'Help with the choice, before the order'),
  subjects: ['path', 'sales'],
  calledBy: ({ company, voice }) =>
    voice.id === 'shop' || voice.id === 'box' ? countedAs(figureNamed(company, doubt)) : null,
  layout: (facts) =>
    shortText(facts, {
      form: 'screen-words',
      place: ['Texte du bloc', 'Text of the block'],
      lines: [
        both(say`Pas sûr de votre choix ?`, say`Not sure which one?`),
        both(
          say`Regardez d’abord [la marque, le modèle ou la mesure à lire, et où].`,
          say`First read [the make, the model or the measurement, and where it is].`,
        ),
        both(
          say`Un doute ? Envoyez une photo à [adresse] : vous avez la réponse sous [délai], avant de commander.`,
          say`In doubt? Send a photograph to [address]: you will have an answer within [time], before you order.`,
        ),
        ...sentencesOf(facts.facts.filter(isTold)).slice(0, 1),
      ],
      other: both(say`Une photo, et nous vous disons lequel.`, say`One photograph, and we will tell you which.`),
      more: [
        [
          ['Message après la commande', 'Message after the order'],
          [
            both(
              say`Vous avez choisi [modèle ou mesures]. Ce n’est pas cela ? Répondez avec une photo avant le [date] : rien n’est parti.`,
              say`You chose [model or measurements]. Not right? Reply with a photograph before [date]: nothing has left yet.`,
            ),
          ],
        ],
      ],
    }),
});
