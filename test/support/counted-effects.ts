import type { CountedEffects } from '../../src/core/strategy/odds-in-words.ts';

export const noEffects: CountedEffects = { counted: 0, uncounted: 3, breakEven: 4 };
export const someEffects: CountedEffects = { counted: 2, uncounted: 3, breakEven: 4 };
