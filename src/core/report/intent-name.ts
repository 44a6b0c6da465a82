import { inBoth, pair, type Text } from '../values/text.ts';

const intentNames: Readonly<Record<string, Text>> = {
  transactional: pair('acheter', 'buy'),
  commercial: pair('comparer', 'compare'),
  local: pair('trouver près de soi', 'find nearby'),
  informational: pair('s’informer', 'learn'),
  navigational: pair('aller sur un site connu', 'reach a known site'),
};

/** What a person wants who types a search of this intent. */
export const intentName = (intent: string): Text => intentNames[intent] ?? inBoth(() => intent);

/** The same for a keyword of a site: one of one or two words is navigational by default only, so nothing is known of it. */
export const keywordIntentName = (text: string, intent: string): Text =>
  intent === 'navigational' && text.split(' ').length <= 2 ? pair('indécise', 'undecided') : intentName(intent);
