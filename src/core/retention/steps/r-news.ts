import { news } from '../../planning/texts/kinds/news.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNews = defineStep({
  id: 'R-NEWS',
  family: 'information',
  roles: { news: 1 },
  title: pair('infolettre des clients', 'customer newsletter'),
  task: pair('Envoyez une lettre d’information par mois à vos clients', 'Send your customers a newsletter every month'),
  event: pair('chaque mois', 'every month'),
  delayHours: 0,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-CLICK'],
  hours: { low: 6, mode: 10, high: 16 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('désinscription', 'unsubscribe'),
  change: pair('Un numéro par mois, trois sujets, une action.', 'One issue a month, three subjects, one action.'),
  sent: true,
  text: news,
});
