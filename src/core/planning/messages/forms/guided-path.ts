import { say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Screens of a demonstration, a configurator or a visit: entry, steps with their words, end, path without images. */
export const guidedPath = (): Form => ({
  id: 'guided-path',
  parts: (p, { hook, body, cta }) => {
    const { offer, offers, voice } = p;
    return [
      ofMessage(['Écran d’entrée', 'First screen'], `${hook} ${body}`),
      part(
        p,
        ['Étape 1', 'Step 1'],
        [
          both(say`Que voulez-vous voir ?`, say`What would you like to see?`),
          ...offers.slice(0, 4).map(({ name }) => both(say`${name}`, say`${name}`)),
        ],
      ),
      part(
        p,
        ['Étape 2', 'Step 2'],
        both(
          say`Ce qui change selon votre choix : ${voice.points[0].fr}.`,
          say`What depends on your choice: ${voice.points[0].en}.`,
        ),
      ),
      part(
        p,
        ['Étape 3', 'Step 3'],
        [both(say`Ce que vous pouvez vérifier ici :`, say`What you can check here:`), ...factList(p).slice(0, 3)],
      ),
      part(
        p,
        ['Écran de fin', 'Last screen'],
        both(
          say`Votre choix est gardé sur cet appareil. Vous pouvez le modifier ou l’envoyer à ${voice.team.fr}.`,
          say`Your choice is kept on this device. You can change it or send it to ${voice.team.en}.`,
        ),
      ),
      ofMessage(['Bouton', 'Button'], cta),
      part(
        p,
        ['Version en texte', 'Text version'],
        both(
          say`${offer} : les mêmes étapes en liste, pour la lecture d’écran et le clavier.`,
          say`${offer}: the same steps as a list, for screen readers and keyboards.`,
        ),
      ),
    ];
  },
});
