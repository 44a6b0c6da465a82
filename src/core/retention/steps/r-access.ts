import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rAccess = defineStep({
  id: 'R-ACCESS',
  family: 'path',
  title: pair("réglages d'affichage mémorisés", 'saved display preferences'),
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
  text: {
    form: screenWords({
      done: both(
        say`Votre réglage est gardé pour la prochaine visite.`,
        say`Your setting is kept for your next visit.`,
      ),
    }),
    copy: () => ({
      hooks: [
        both(say`Vos réglages vous suivent.`, say`Your settings follow you.`),
        both(say`Affichage : choisissez une fois pour toutes.`, say`Display: choose once and for all.`),
      ],
      lines: [
        [
          both(
            say`Taille du texte, contraste et animations sont gardés d’une visite à l’autre.`,
            say`Text size, contrast and motion are kept from one visit to the next.`,
          ),
        ],
      ],
      calls: [both(call`Régler l’affichage`, call`Set the display`)],
    }),
  },
});
