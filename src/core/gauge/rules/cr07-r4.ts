import { messagesOf } from '../plan-parts.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr07R4 = defineRule({
  id: 'CR07-R4',
  criterion: 'Cr7',
  severity: 'major',
  message: {
    fr: 'Les messages parlent plus à « vous » que de « nous ».',
    en: 'Messages speak to “you” more than about “us”.',
  },
  check: (strategy) => {
    const texts = messagesOf(strategy)
      .map((one) => `${one.hook} ${one.body} ${one.cta}`)
      .join(' ');
    const you = texts.match(/\b(vous|votre|vos|vôtre|you|your|yours)\b/giu)?.length ?? 0;
    const we = texts.match(/\b(nous|notre|nos|we|our|us|ours)\b/giu)?.length ?? 0;
    return faultUnless(you >= we, '/actions');
  },
});
