import type { TopicFacts } from './content-format.ts';

/** Words of people who look for a document to fill in. */
const templateWords = /(template|modele|checklist|liste|policy|export|workflow)/;

export const seeksTemplate = ({ words }: TopicFacts): boolean => templateWords.test(words);

/** Topics on which an offer can be pictured or played with: near the purchase, more widely where the offer sells by its looks. */
export const showsOffer = ({ topic, reach }: TopicFacts): boolean =>
  reach.visual ? topic.intent !== 'local' && topic.intent !== 'informational' : topic.intent === 'commercial';
