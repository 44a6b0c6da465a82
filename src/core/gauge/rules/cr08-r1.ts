import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr08R1 = defineRule({
  id: 'CR08-R1',
  criterion: 'Cr8',
  severity: 'blocker',
  message: {
    fr: 'L’analyse sémantique repose sur un audit et trente mots-clés, ou dit pourquoi ils manquent ; ses sept étapes ont une trace.',
    en: 'The semantic analysis rests on an audit and thirty keywords, or says why they are missing; its seven steps leave a trace.',
  },
  check: (strategy) => {
    const said = new Set(strategy.dataToCollect.map((one) => one.id));
    return [
      ...faultUnless(strategy.method.length === 7 && strategy.method.every((one) => one.artefact !== ''), '/method'),
      ...faultUnless(strategy.inputs.siteHash !== null || said.has('site-audit'), '/dataToCollect'),
      ...faultUnless(strategy.keywords.length >= 30 || said.has('keywords'), '/keywords'),
    ];
  },
});
