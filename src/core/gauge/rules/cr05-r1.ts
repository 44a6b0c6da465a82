import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr05R1 = defineRule({
  id: 'CR05-R1',
  criterion: 'Cr5',
  severity: 'blocker',
  message: { fr: 'Les cinq étapes sont là, dans l’ordre.', en: 'The five stages are there, in order.' },
  check: (strategy) => {
    return faultUnless(strategy.stages.map((one) => one.stage).join() === 'ACQ,ACT,RET,REF,REV', '/stages');
  },
});
