import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr07R3 = defineRule({
  id: 'CR07-R3',
  criterion: 'Cr7',
  severity: 'major',
  message: {
    fr: 'La moitié des contenus au moins fait participer ou vient des clients.',
    en: 'At least half of the content invites participation or comes from customers.',
  },
  check: (strategy) => {
    const contents = strategy.actions.flatMap((one) => (one.content === null ? [] : [one.content]));
    return faultUnless(
      contents.filter((one) => one.interactivity >= 1 || one.family === 'ugc').length >= contents.length / 2,
      '/actions',
    );
  },
});
