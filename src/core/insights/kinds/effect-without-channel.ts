import { channelNameOf } from '../../framework/channel-name.ts';
import { pair } from '../../values/text.ts';
import { named, quoted } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { defineInsight } from '../define-insight.ts';

/** Effects that the company declares on a channel that its own figures tell to cut. */
export const effectWithoutChannel = defineInsight({
  id: 'effect-without-channel',
  subject: 'forecast',
  aim: 'acquire',
  title: pair('Un effet attendu que rien ne porte', 'An expected effect that nothing carries'),
  project: pair('Remettre les prévisions sur ce qui sera fait', 'Base the forecast on what will be done'),
  needs: ['company', 'decisions'],
  find: ({ company, decisions }) => {
    const cut = new Set(decisions.filter(({ decision }) => decision === 'cut').map(({ channelId }) => channelId));
    const claimed = (company.simulation?.actions ?? []).filter(
      ({ channel, effect }) => cut.has(channel) && (effect?.[1] ?? 0) > 0,
    );
    const [first] = claimed;
    if (first === undefined) return [];
    const typeId = company.channels.find(({ id }) => id === first.channel)?.typeId;
    const name = channelNameOf(company, first.channel);
    const labels = quoted(claimed.map(({ label }) => named(label)));
    return [
      {
        about: first.channel,
        title: pair(
          `Vos prévisions comptent sur ${labels.fr}, alors que les coûts de « ${name.fr} » disent d’arrêter`,
          `Your forecast relies on ${labels.en}, while the costs of “${name.en}” say to stop`,
        ),
        argument: pair(
          'Un effet déclaré sur un canal que l’on coupe n’arrivera pas : il gonfle l’objectif et fera croire à un échec. Le plan le montre, il ne le compte pas comme acquis.',
          'An effect declared on a channel that is cut will not come: it inflates the target and will look like a failure. The plan shows it and does not count on it.',
        ),
        remedy: pair(
          'Retirer cet effet des prévisions, ou dire ce qui changera sur ce canal',
          'Remove this effect from the forecast, or say what will change on that channel',
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.7,
        evidence: claimed.map(({ label, effect }) =>
          pair(`${label} : effet déclaré ${effect?.[1]}`, `${label}: declared effect ${effect?.[1]}`),
        ),
        chart: null,
        answeredBy: isBudgetOf(typeId === undefined ? [] : [typeId]),
      },
    ];
  },
});
