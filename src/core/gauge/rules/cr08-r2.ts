import { defineRule, faultUnless, faultsAmong } from '../plan-rule.ts';

export const cr08R2 = defineRule({
  id: 'CR08-R2',
  criterion: 'Cr8',
  severity: 'blocker',
  message: {
    fr: 'Chaque mot-clé a une intention, un thème, un public et un potentiel ; la liste est triée.',
    en: 'Every keyword has an intent, a topic, an audience and a potential; the list is sorted.',
  },
  check: (strategy) => {
    const sorted = strategy.keywords.every(
      (one, index) => index === 0 || (strategy.keywords[index - 1]?.value ?? 0) >= (one.value ?? 0),
    );
    return [
      ...faultUnless(sorted, '/keywords'),
      ...faultsAmong(
        strategy.keywords,
        '/keywords',
        (one) => one.intent !== '' && one.topicId !== '' && one.personaId !== '' && (one.value !== null || one.proxy),
      ),
    ];
  },
});
