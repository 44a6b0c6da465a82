import type { Text } from '../values/text.ts';

/** A sentence in French and English, in the order in which the trade writes them. */
export const pair = (fr: string, en: string): Text => ({ fr, en });
