import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rAccess = defineStep({
  id: 'R-ACCESS',
  family: 'path',
  title: pair("réglages d'affichage mémorisés", 'saved display preferences'),
  task: pair(
    'Gardez les réglages d’affichage choisis d’une visite à l’autre',
    'Keep the chosen display settings from one visit to the next',
  ),
  event: pair('connexion', 'login'),
  delayHours: 0,
  channel: 'CH-SITE',
  kpis: ['K-A11Y-USE'],
  hours: { low: 2, mode: 4, high: 8 },
  skill: 'dev',
  consent: 'not_needed',
  exit: pair('réglage retiré par la personne', 'setting removed by the person'),
  change: pair(
    "Garder la taille de texte et le contraste choisis, d'une visite à l'autre, sans en tirer d'information de santé.",
    'Keep the chosen text size and contrast from one visit to the next, without inferring anything about health.',
  ),
  text: null,
});
