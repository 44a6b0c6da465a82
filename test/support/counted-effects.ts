import type { CountedEffects } from '../../src/core/strategy/ledger/indistinct-effect.ts';
import { pair } from '../../src/core/values/text.ts';

const named = (en: string) => pair(en, en);

export const noEffects: CountedEffects = {
  counted: [],
  uncounted: [named('A'), named('B'), named('C')],
  unmeasured: [],
  readOn: null,
  breakEven: 4,
};
export const someEffects: CountedEffects = {
  ...noEffects,
  counted: [named('D'), named('E')],
  unmeasured: ['visits'],
  readOn: '2027-03-01',
};
