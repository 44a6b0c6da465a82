import { inBoth, type Text } from '../values/text.ts';

/** Texts one after the other, in both languages. */
export const joined = (texts: readonly Text[], separator: string | Text = ' '): Text =>
  inBoth((locale) =>
    texts.map((one) => one[locale]).join(typeof separator === 'string' ? separator : separator[locale]),
  );

/** Separates a name from its description. */
export const colon: Text = { fr: '\u202f: ', en: ': ' };

/** Separates members of a list that contain commas. */
export const semicolon: Text = { fr: '\u202f; ', en: '; ' };
