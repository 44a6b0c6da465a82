import type { Text } from '../../values/text.ts';

/** An answer to a question that nobody answered. */
export interface ProposedAnswer {
  readonly id: string;
  readonly answer: string;
  /** Where it comes from. */
  readonly from: Text;
  /** The answer in words; absent = those of its question. */
  readonly shown?: Text;
}

/** Source of what neither the person nor the site gives. */
export const workingAssumption: Text = { fr: 'hypothèse de travail', en: 'working assumption' };

/** Source of what the pages say. */
export const readOnSite: Text = { fr: 'lu sur le site', en: 'read on the site' };
