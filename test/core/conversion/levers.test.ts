import { expect, test } from 'vitest';
import type { ConversionFacts } from '../../../src/core/conversion/conversion-lever.ts';
import { withdrawalRuleId } from '../../../src/core/framework/legal/legal-rule-ids.ts';
import { levers } from '../../../src/core/conversion/levers/index.ts';
import { typesetText } from '../../../src/core/language/typeset.ts';
import { kpis } from '../../../src/core/framework/kpis/index.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

const words = [
  'performance',
  'search',
  'stock',
  'push',
  'contrast',
  'motion',
  'keyboard',
  'heading',
  'alt',
  'form',
  'readability',
  'target',
  'timer',
  'pdf',
];
const facts: ConversionFacts = {
  commerce: true,
  software: true,
  quotes: true,
  sellsToConsumersOnline: true,
  country: 'FR',
  personas: 3,
  personaPages: 1,
  contacts: 3850,
  monthlyVisits: 40000,
  monthlyCarts: 600,
  cartAbandonment: 0.77,
  checkoutLoss: 0.45,
  formLoss: 0.5,
  activation: 0.44,

  mobileShare: 0.7,
  reviews: 312,
  needs: ['captions', 'text_larger', 'voice_input', 'screen_reader', 'tagged_documents'],
  ownNeeds: [{ words: 'une rampe à l’entrée', who: 'Ada' }],
  findings: Object.fromEntries(words.map((word) => [`accessibility.${word}`, 4])),
  proof: 'cuisson à 1280 °C',
  pain: 'casse à la livraison',
  rate: (value) => ({ fr: `${Math.round(value * 100)} %`, en: `${Math.round(value * 100)}%` }),
};

test('each lever is listed once', () => {
  expect(new Set(levers.map((lever) => lever.id)).size).toBe(levers.length);
});
test.each(levers)('$id finds its friction in the facts and states it in correct French and English', (lever) => {
  const friction = lever.friction(facts);
  // A lever without a friction of its own answers what the company counted, or an objection.
  expect(friction !== null || lever.repairs !== null).toBe(true);
  const sentences = [lever.title, lever.change(facts), ...(friction === null ? [] : [friction.description])].map(
    typesetText,
  );
  expect(sentences.flatMap(wordingDefects)).toEqual([]);
  expect(lever.kpis.filter((id) => !kpis.some((kpi) => kpi.id === id))).toEqual([]);
});
test('without the facts, only what is always worth doing is proposed', () => {
  const nothing: ConversionFacts = {
    ...facts,
    commerce: false,
    software: false,
    quotes: false,
    sellsToConsumersOnline: false,
    personas: 1,
    personaPages: 3,
    contacts: 0,
    monthlyVisits: null,
    monthlyCarts: null,
    cartAbandonment: null,
    checkoutLoss: null,
    formLoss: null,
    activation: null,
    mobileShare: 0.2,
    reviews: 0,
    needs: [],
    ownNeeds: [],
    findings: {},
  };
  expect(levers.filter((lever) => lever.friction(nothing) !== null).map((lever) => lever.id)).toEqual([
    'V-TRUST',
    'V-WELCOME',
    'V-USERTEST',
    'V-SURVEY1',
    'V-BOOKREMIND',
    'A-FONT',
    'A-KEYB',
    'A-HUMAN',
    'A-STATEMENT',
  ]);
});

test('the withdrawal function is due wherever the directive on consumer rights holds', () => {
  const lever = levers.find(({ legal }) => legal?.includes(withdrawalRuleId));
  const isDueIn = (country: string): boolean =>
    lever?.friction({ ...facts, country, sellsToConsumersOnline: true }) != null;
  expect(['FR', 'BE', 'LU', 'DE', 'IE', 'GB', 'US'].filter(isDueIn)).toEqual(['FR', 'BE', 'LU', 'DE', 'IE']);
  expect(lever?.friction({ ...facts, country: 'BE', sellsToConsumersOnline: false })).toBeNull();
});

test('examples by team size are for tools that teams use', () => {
  const changeFor = (software: boolean) =>
    levers.find(({ id }) => id === 'V-PRICING')!.change({ software } as never).en;
  expect([/team/.test(changeFor(true)), /team/.test(changeFor(false))]).toEqual([true, false]);
});
