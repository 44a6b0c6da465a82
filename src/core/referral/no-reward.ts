import { rewardBars, type RewardBar } from '../framework/legal/reward-practices.ts';
import { packOf } from '../framework/models/pack-of.ts';
import { isOpenTo } from '../framework/legal/sector-duties.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { numberText } from '../values/number-text.ts';
import { pair, type Text } from '../values/text.ts';
import { fitsTheSale, isRewarded, type ReferralFacts } from './referral-programme.ts';
import { programmes } from './programmes/index.ts';

const barReasons: Readonly<Record<RewardBar, Text>> = {
  alcohol: pair(
    'L’alcool ne se donne pas en récompense et ne se remise pas entre amis.',
    'Alcohol is no reward, and is not discounted between friends.',
  ),
  health: pair(
    'Un soin ne se recommande pas contre un avantage : ni le patient, ni le professionnel qui l’envoie ne doivent y gagner.',
    'Care is not recommended for a benefit: neither the patient nor the professional who sends them may gain by it.',
  ),
  'no-money': pair(
    'Le budget de recommandation du fichier est de 0 : une récompense promise ne pourrait pas être payée.',
    'The referral budget of the file is 0: a reward that is promised could not be paid.',
  ),
  'guessed-margin': pair(
    'La marge est une supposition : une récompense se décide sur une marge comptée.',
    'The margin is a guess: a reward is decided on a margin that is counted.',
  ),
  independence: pair(
    'La marque promet son indépendance : payer ceux qui l’envoient la démentirait.',
    'The brand promises its independence: paying those who send customers would deny it.',
  ),
  'employed-buyers': pair(
    'Les acheteurs sont des salariés : un avantage personnel serait un cadeau fait à leur insu de leur employeur.',
    'The buyers are employees: a personal benefit would be a gift behind their employer’s back.',
  ),
};

/** Why the plan rewards nobody, each reason in a sentence; empty when one of the programmes kept gives a reward. */
export function noRewardReasons(
  context: PlanContext,
  facts: ReferralFacts,
  kept: readonly string[],
  budget: { readonly hours: number; readonly cash: number },
): Text[] {
  const rewarded = programmes.filter((one) => isRewarded(one, facts));
  if (rewarded.some(({ id }) => kept.includes(id))) return [];
  const { company } = context;
  const bars = rewardBars(company).map((bar) => barReasons[bar]);
  const reasons = [
    ...bars,
    ...(bars.length === 0 && packOf(company).excludes.includes('purchase_reward') ? [modelReason] : []),
    ...(facts.isFull ? [fullReason] : []),
  ];
  if (reasons.length > 0) return reasons.map(typesetText);
  const open = rewarded.filter((one) => isOpenTo(context.trades, one) && one.fit(facts) > 0);
  if (open.length > 0 && !open.some((one) => fitsTheSale(one, facts))) return [typesetText(sizeReason(facts))];
  return [typesetText(open.length === 0 ? noneSuits : meansReason(facts, budget))];
}

const modelReason = pair(
  'Chez vous, personne n’achète pour être récompensé : un avoir ou une remise dénaturerait ce qui se donne ou se partage.',
  'Nobody buys from you to be rewarded: a credit or a discount would spoil what is given or shared.',
);
const fullReason = pair(
  'La capacité est pleine : payer pour faire venir des personnes que l’on refuserait ne rend service à personne.',
  'The capacity is full: paying to bring people who would be refused serves nobody.',
);
const noneSuits = pair(
  'Aucune récompense du catalogue ne convient à ce qui est vendu ni à ceux qui l’achètent.',
  'No reward of the catalogue suits what is sold, or those who buy it.',
);

const sizeReason = ({ amount, ceiling, averagePrice, hourCost }: ReferralFacts): Text =>
  pair(
    `La vente est trop petite : à ${amount(averagePrice).fr}, un client apporté peut coûter ${amount(ceiling).fr} au plus, moins que la récompense et le temps de la suivre (${amount(hourCost).fr} de l’heure).`,
    `The sale is too small: at ${amount(averagePrice).en}, a customer brought may cost ${amount(ceiling).en} at most, less than the reward and the time to follow it up (${amount(hourCost).en} an hour).`,
  );

const meansReason = (
  { amount }: ReferralFacts,
  { hours, cash }: { readonly hours: number; readonly cash: number },
): Text =>
  pair(
    `Les ${numberText(hours, 'fr', 1)} h et l’argent (${amount(Math.floor(cash)).fr}) que le cycle laisse à la recommandation ne suffisent à aucun programme récompensé.`,
    `The ${numberText(hours, 'en', 1)} h and the money (${amount(Math.floor(cash)).en}) that the cycle leaves for referral are too few for any rewarded programme.`,
  );
