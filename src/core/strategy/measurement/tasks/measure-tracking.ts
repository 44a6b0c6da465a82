import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

export const measureTracking = defineMeasurement({
  id: 'measure-tracking',
  legalIds: ['L-COOK'],
  week: 0,
  isOnce: true,
  canWait: true,
  hours: 2,
  skill: 'dev',
  stage: 'ACQ',
  kpiIds: ['K-RELAY-SES', 'K-ASSIST'],
  title: pair('Faites compter les visites et les demandes', 'Have visits and requests counted'),
  what: pair(
    'Une mesure d’audience qui attend l’accord du visiteur, les gestes qui comptent, des liens suivis écrits toujours de la même façon.',
    'Analytics that wait for the visitor’s consent, the steps that count, tracked links always written in the same way.',
  ),
  why: pair(
    'Sans ce compte, vous ne saurez pas quel canal vous amène des clients, et le budget se décide au jugé.',
    'Without this count you will not know which channel brings customers, and the budget is decided by guess.',
  ),
  steps: [
    pair(
      'Demandez à la personne qui tient votre site une mesure d’audience (Matomo, Google Analytics) qui ne démarre qu’avec l’accord du visiteur.',
      'Ask the person who runs your site for analytics (Matomo, Google Analytics) that start only with the visitor’s consent.',
    ),
    pair(
      'Faites compter l’envoi d’un formulaire, le clic sur le téléphone, et la commande ou la réservation.',
      'Have the sending of a form, the click on the telephone number, and the order or booking counted.',
    ),
    pair(
      'Aux liens que vous publiez ailleurs, ajoutez ?utm_source= suivi du nom du réseau ou du partenaire, toujours écrit pareil.',
      'To the links you publish elsewhere, add ?utm_source= followed by the name of the network or partner, always written alike.',
    ),
  ],
  done: pair(
    'Une visite faite par vous, avec une demande d’essai, apparaît dans la mesure.',
    'A visit of your own, with a test request, appears in the analytics.',
  ),
});
