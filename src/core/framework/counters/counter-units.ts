import { partSign } from './counter-words.ts';
import { groupLabel, namesGroup } from './group-label.ts';
import { plainText } from './plain-words.ts';

/** What the value of a counter is: things counted, a part of a whole 0–1, an amount, or a mean such as a delay. */
export type CounterUnit = 'count' | 'share' | 'money' | 'mean';

const shareSign = /\b(shares?|rates?|parts?|taux|percentages?|pourcentages?|commissions?)\b/;
const moneySign =
  /\b(in|en) (pounds?|euros?|dollars?|francs?)\b|[€£$]|^(revenue|turnover|sales|value|costs?|chiffre d affaires|ca|valeur|couts?|prix|price|fees?) (of|from|with|per|a|d|de|des|du|avec)\b/;
const meanSign =
  /\b(medians?|means?|averages?|moyen\w*|median\w*|delais?|scores?)\b|\b(minutes?|hours?|days?|weeks?|months?|heures?|jours?|semaines?|mois) (from|between|of (work|waiting)|to wait|d attente|entre|de travail|par|per)\b|\bper \w+|\bpar (jour|semaine|mois|an|heure|personne|client|cliente|machine|commande|session|visite|hote)\b|\bsur (5|10|20)\b|\bout of (5|10|20)\b/;

/** "Orders under $60", « livraisons de moins de 150 € »: which ones are counted, not in what. */
const bound =
  /\b(?:under|over|above|below|less than|more than|up to|at least|from|moins de|plus de|au dessus de|en dessous de|jusqu a|a partir de|au moins|inferieur\w* a|superieur\w* a|entre|between)\s?(?:[€£$]\s?)?[\d.,]+(?:\s?(?:€|£|\$|euros?|pounds?|dollars?))?(?:\s(?:et|and|a|to)\s(?:[€£$]\s?)?[\d.,]+(?:\s?(?:€|£|\$|euros?|pounds?|dollars?))?)?/g;

/** The unit of a counter, from its name and its value. */
export function counterUnit(label: string, value: number): CounterUnit {
  // a delay in the name of a group (“told of two weeks (410), sent”) says nothing of what is counted in it
  const plain = plainText(namesGroup(label, value) ? groupLabel(label).result : label).replace(bound, ' ');
  if (moneySign.test(plain)) return 'money';
  // an answer counted among people: « dont : délai incertain » is no delay
  if (partSign.test(plain) && Number.isInteger(value) && value > 1) return 'count';
  if (value > 0 && value <= 1 && (shareSign.test(plain) || !Number.isInteger(value))) return 'share';
  return !Number.isInteger(value) || meanSign.test(plain) ? 'mean' : 'count';
}
