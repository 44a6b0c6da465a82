import { scenarios } from '../../acquisition/scenarios/index.ts';
import { formats } from '../../contents/formats/index.ts';
import { levers } from '../../conversion/levers/index.ts';
import { moneyText } from '../../framework/measure-text.ts';
import { localFamily } from '../../planning/plan/draft-action.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import { programmes } from '../../referral/programmes/index.ts';
import { measurementTask } from '../../strategy/measurement/tasks/index.ts';
import { minorUnits } from '../../values/money.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, type Text } from '../../values/text.ts';

type Costed = Pick<Strategy, 'actions' | 'company'>;

/** What a task costs beside the hours: nothing, an amount with where it comes from, or a price that nobody gave. */
export function taskCost({ work, actionId }: Pick<PlannedTask, 'work' | 'actionId'>, strategy: Costed): Text {
  const action = strategy.actions.find(({ id }) => id === actionId);
  const { currency } = strategy.company;
  if (work !== null || action === undefined) return siteText(currency);
  const cash = sum(action.costs.filter(({ nature }) => nature !== 'people').map(({ planned }) => planned));
  if (cash > 0) return cashText(action, cash, currency);
  if (measurementTask(action.id) !== undefined || action.family === localFamily) return nothingText(currency);
  if (action.conversion !== null) return siteText(currency);
  if (action.retention !== null) return toolText(currency);
  return action.kind === 'measurement' ? purchaseText(currency) : uncountedText(action, currency);
}

const noMoney = (currency: string, locale: 'fr' | 'en'): string => moneyText(0, currency, locale);

const nothingText = (currency: string): Text =>
  inBoth((locale) =>
    locale === 'fr'
      ? `${noMoney(currency, 'fr')}\u00a0: rien à acheter, seulement votre temps.`
      : `${noMoney(currency, 'en')}: nothing to buy, only your time.`,
  );

const siteText = (currency: string): Text =>
  inBoth((locale) =>
    locale === 'fr'
      ? `${noMoney(currency, 'fr')} si vous le faites vous-même. À chiffrer si quelqu’un d’autre tient le site\u00a0: son prix n’est pas connu, demandez-le avant.`
      : `${noMoney(currency, 'en')} if you do it yourself. To be quoted if somebody else keeps the site: their price is not known, ask for it first.`,
  );

const toolText = (currency: string): Text =>
  inBoth((locale) =>
    locale === 'fr'
      ? `${noMoney(currency, 'fr')} avec les outils que vous avez. À chiffrer s’il en faut un autre pour l’envoi\u00a0: son prix n’est pas connu.`
      : `${noMoney(currency, 'en')} with the tools that you have. To be quoted if another one is needed to send it: its price is not known.`,
  );

const purchaseText = (currency: string): Text =>
  inBoth((locale) =>
    locale === 'fr'
      ? `${noMoney(currency, 'fr')} tant que rien ne s’achète. À chiffrer pour ce qui s’achète\u00a0: aucun prix n’est connu.`
      : `${noMoney(currency, 'en')} while nothing is bought. To be quoted for what is bought: no price is known.`,
  );

/** The most that the catalogue names for the action, in minor units; 0 = nothing is ever bought for it. */
function mostOf({ catalogueId }: PlannedAction, currency: string): number {
  const unit = [...formats, ...scenarios, ...levers, ...programmes].find(({ id }) => id === catalogueId);
  return minorUnits(unit?.cash[1] ?? 0, currency);
}

/** Of what is done with the hours alone in the plan. */
function uncountedText(action: PlannedAction, currency: string): Text {
  const most = mostOf(action, currency);
  if (most === 0) return nothingText(currency);
  return inBoth((locale) => {
    const [none, up] = [noMoney(currency, locale), moneyText(most, currency, locale)];
    return locale === 'fr'
      ? `${none} avec ce que vous avez. Jusqu’à ${up} si vous achetez une aide ou du matériel\u00a0: hypothèse du catalogue, non mesurée, à chiffrer.`
      : `${none} with what you have. Up to ${up} if you buy help or material: an assumption of the catalogue, not measured, to be quoted.`;
  });
}

function cashText(action: PlannedAction, cash: number, currency: string): Text {
  const isMedia = action.costs.some(({ nature }) => nature === 'media');
  const most = Math.max(cash, mostOf(action, currency));
  return inBoth((locale) => {
    const [amount, up] = [moneyText(cash, currency, locale), moneyText(most, currency, locale)];
    if (isMedia)
      return locale === 'fr'
        ? `${amount} de publicité\u00a0: la part de votre budget que le plan y met, à ne pas dépasser.`
        : `${amount} of advertising: the part of your budget that the plan puts there, not to be exceeded.`;
    const range = most === cash ? '' : locale === 'fr' ? `, jusqu’à ${up}` : `, up to ${up}`;
    return locale === 'fr'
      ? `${amount} prévus${range}\u00a0: hypothèse du catalogue, non mesurée. Faites chiffrer avant de dépenser.`
      : `${amount} planned${range}: an assumption of the catalogue, not measured. Get a quote before you spend.`;
  });
}
