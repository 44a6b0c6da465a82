import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

export const measureAccessibility = defineMeasurement({
  id: 'measure-accessibility',
  week: 1,
  hours: 0.5,
  skill: 'writing',
  stage: 'ACT',
  kpiIds: ['K-A11Y-ERR', 'K-A11Y-KEY'],
  title: pair('Vérifiez que chacun peut acheter ou vous joindre', 'Check that everybody can buy or reach you'),
  what: pair(
    'Faire soi-même le chemin d’un client\u00a0: au clavier, zoom à 200\u00a0%, sans son, sans couleur, puis avec un lecteur d’écran.',
    'Go through the path of a customer yourself: by keyboard, at 200% zoom, without sound, without colour, then with a screen reader.',
  ),
  why: pair(
    'Un formulaire qui ne marche qu’à la souris ou un texte trop pâle arrête des clients qui n’écrivent jamais pour le signaler.',
    'A form that works only with a mouse or a text too pale stops customers who never write to report it.',
  ),
  steps: [
    pair(
      'Débranchez la souris et allez de l’accueil à la demande ou à l’achat avec Tab et Entrée\u202f: notez où vous ne voyez plus où vous êtes.',
      'Unplug the mouse and go from the home page to the request or purchase with Tab and Enter: note where you no longer see where you are.',
    ),
    pair(
      'Recommencez sur un téléphone, puis à 200\u00a0% de zoom\u00a0: rien ne doit être coupé ni se chevaucher.',
      'Do it again on a phone, then at 200% zoom: nothing may be cut or overlap.',
    ),
    pair(
      'Coupez le son des vidéos\u00a0: ce qui se dit doit se lire. Lisez les erreurs du formulaire\u00a0: elles doivent dire quoi corriger.',
      'Mute the videos: what is spoken must be readable. Read the errors of the form: they must say what to correct.',
    ),
  ],
  done: pair(
    'Vous avez une liste de ce qui bloque, avec la page, ou le constat que rien ne bloque.',
    'You have a list of what blocks, with the page, or the finding that nothing does.',
  ),
});
