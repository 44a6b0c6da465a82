/** Sentences and lines of a text, cut after the signs that end them. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+|\n/).filter((part) => part !== '');
