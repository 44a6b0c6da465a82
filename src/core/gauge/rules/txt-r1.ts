import { messagesOf, numbersOf, textsOf } from '../plan-parts.ts';
import { defineRule, faultsAmong } from '../plan-rule.ts';

export const txtR1 = defineRule({
  id: 'TXT-R1',
  criterion: 'Cr7',
  severity: 'blocker',
  message: {
    fr: 'Les textes sont dans la langue attendue, sans espace réservé ni chiffre inventé.',
    en: 'Texts are in the expected language, without placeholder or invented figure.',
  },
  check: (strategy, company) => {
    const known = numbersOf(JSON.stringify(company));
    return faultsAmong(strategy.actions, '/actions', (one) =>
      textsOf(one).every(
        (text) =>
          !/\$\{|\{\w+\}|lorem|undefined|\[object/i.test(text) &&
          [...numbersOf(text)].every((number) => known.has(number)),
      ),
    ).concat(faultsAmong(messagesOf(strategy), '/messages', (one) => one.language === strategy.company.language));
  },
});
