/** A telephone number, a mail address or a call to make contact: how to reach the company, never what it promises or proves. */
const contact =
  /(?<![\d.,])(?:\+\d{2}|\(?0)\s?[\d(](?:[\s.\u00a0\u202f()-]?\d){7,11}(?!\d)|[\w.+-]+@[\w-]+\.\w{2,}|\b(?:appelez|t[ée]l[ée]phonez|contactez|[ée]crivez|call|phone|e-?mail|contact)(?:[ -](?:nous|us|moi|me)\b|\s+(?:le|au|on)\b)/iu;

export const namesContact = (text: string): boolean => contact.test(text);

/** A text without the sentences that only say how to reach the company. */
export const withoutContact = (text: string): string =>
  text
    .split(/(?<=[.!?…])\s+/)
    .filter((sentence) => !namesContact(sentence))
    .join(' ')
    .trim();
