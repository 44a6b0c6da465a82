import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vSpeed = defineLever({
  id: 'V-SPEED',
  family: 'path',
  title: pair('vitesse et stabilité', 'speed and stability'),
  task: pair('Allégez les images pour que les pages s’affichent vite', 'Lighten the images so that pages load fast'),
  effect: span(0, 0.03, 0.08),
  successProbability: 0.4,
  hours: span(4, 8, 24),
  skill: 'dev',
  kpis: ['K-BOUNCE', 'K-CR'],
  repairs: /\blent|\bslow|vitesse|speed/,
  change: () =>
    pair(
      'Alléger les images du gabarit le plus vu et fixer leurs dimensions.',
      'Lighten the images of the most viewed template and set their dimensions.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'performance')
      ? {
          evidenceIds: ['finding:performance'],
          description: pair(
            `L'audit relève ${findingCount(facts, 'performance')} points de lenteur.`,
            `The audit finds ${findingCount(facts, 'performance')} speed issues.`,
          ),
        }
      : null,
  text: null,
});
