import type { ReadyPart } from '../../plan/details/ready-text.ts';

/** Places whose words a person, the law or the platform sets: a model never rewrites them. */
const fixedPlaces: ReadonlySet<string> = new Set([
  'Button',
  'Address of the button',
  'Landing page',
  'Signature',
  'Footer',
  'Before sending',
  'Prices used',
  'Formula',
]);

export const isFixedPart = ({ label }: ReadyPart): boolean => fixedPlaces.has(label.en);
