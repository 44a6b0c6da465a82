import { type Breaks } from '../../../support/breakable-plan.ts';

export const cr03PositioningBreaks: Breaks = {
  'cr3.five-dimensions-scored': (one) => {
    for (const score of one.positioning.scores) score.score = null;
  },
  'cr3.type-recomputed': (one) => {
    one.positioning.type = one.positioning.type === 'leader' ? 'follower' : 'leader';
  },
  'cr3.competitors-described': (_plan, file) => {
    file.competitors = file.competitors.slice(0, 1);
  },
  'cr3.strengths-and-weaknesses-given': (one) => {
    one.positioning.weaknesses = [];
  },
  'cr3.alternatives-compared': (one) => {
    one.positioning.alternatives = [];
  },
  'cr3.statement-quotes-proof': (one) => {
    one.positioning.statement.fr = 'Nous sommes les meilleurs.';
  },
};
