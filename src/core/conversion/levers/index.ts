import type { ConversionLever } from '../conversion-lever.ts';
import { pathLevers } from './path-levers.ts';
import { notificationLevers } from './notification-levers.ts';
import { testLevers } from './test-levers.ts';
import { maturityLevers } from './maturity-levers.ts';
import { accessibilityLevers } from './accessibility-levers.ts';

/** Every lever, family by family. */
export const levers: readonly ConversionLever[] = [
  ...pathLevers,
  ...notificationLevers,
  ...testLevers,
  ...maturityLevers,
  ...accessibilityLevers,
];
