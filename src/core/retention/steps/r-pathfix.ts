import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rPathfix = defineStep({
  id: 'R-PATHFIX',
  family: 'path',
  roles: { continuity: 4, friction: 1 },
  title: pair("correction mensuelle d'un point de friction", 'monthly friction fix'),
  task: pair('Corrigez chaque mois ce qui gêne le plus vos clients', 'Fix each month what annoys customers most'),
  event: pair('revue mensuelle', 'monthly review'),
  delayHours: 0,
  channel: 'CH-SITE',
  kpis: ['K-TASK'],
  hours: { low: 4, mode: 6, high: 12 },
  skill: 'dev',
  consent: 'not_needed',
  exit: pair('point corrigé et vérifié', 'issue fixed and checked'),
  change: pair(
    "Chaque mois, corriger le point de friction le plus cité par les clients et l'écrire dans l'infolettre.",
    'Each month, fix the friction customers mention most and say so in the newsletter.',
  ),
  text: null,
});
