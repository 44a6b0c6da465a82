import { pair } from '../../values/text.ts';
import { defineInsight } from '../define-insight.ts';
import { siteProblem } from '../site-problem.ts';

export const siteLosesVisitors = defineInsight({
  id: 'site-loses-visitors',
  subject: 'site-path',
  aim: 'convert',
  title: pair('Un défaut du site qui perd ceux qui y viennent', 'A fault of the site that loses those who come'),
  project: pair('Corriger ce qui perd les visiteurs', 'Fix what loses visitors'),
  needs: ['context'],
  find: ({ context }) => siteProblem(context, 'visitors'),
});
