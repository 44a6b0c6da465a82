import { pair } from '../../values/text.ts';
import { defineInsight } from '../define-insight.ts';
import { siteProblem } from '../site-problem.ts';

export const siteLosesSearchers = defineInsight({
  id: 'site-loses-searchers',
  subject: 'site',
  aim: 'acquire',
  title: pair(
    'Un défaut du site qui le cache à ceux qui cherchent',
    'A fault of the site that hides it from those who search',
  ),
  project: pair('Corriger ce qui cache le site', 'Fix what hides the site'),
  needs: ['context'],
  find: ({ context }) => siteProblem(context, 'searchers'),
});
