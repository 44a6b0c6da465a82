import { countedCustomers } from '../planning/context/company-reach.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import { ofName } from '../language/french-joints.ts';
import { typesetText } from '../language/typeset.ts';
import { findKpi } from '../framework/kpis/kpi-of.ts';
import { type Stage, stages, stageTitle } from '../framework/stages.ts';
import { siteConversions } from '../framework/traffic.ts';
import { pair, type Text } from '../values/text.ts';
import { channelTotal } from '../framework/channel-total.ts';
import { conversionRateKpi, stageKpis } from '../framework/kpis/kpi-ids.ts';
import { retentionKpi } from '../framework/kpis/company-kpis.ts';
import { funnelRates, keptShare } from '../planning/context/funnel-rates.ts';
import { aimedAt } from '../framework/objectives/aimed-at.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { FrameworkStage } from '../planning/plan/framework-stage.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';

/** The five stages in the company's own events, pages, offers and figures. */
export function stagesPlan(context: PlanContext, actions: readonly PlannedAction[]): FrameworkStage[] {
  const rates = funnelRates(context.company);
  return stages.map((stage) => {
    const own = actions.filter((action) => action.stage === stage);
    const rate = rates[stage];
    const volume = volumeOf(context, stage);
    const kpiIds = [
      ...new Set(
        own.flatMap((action) => action.kpis.filter((kpi) => kpi.role === 'performance').map((kpi) => kpi.kpiId)),
      ),
    ]
      .filter((id) => findKpi(id)?.stages.includes(stage))
      .sort();
    const words = wordsOf(context, stage);
    return {
      stage,
      title: stageTitle(stage),
      definition: typesetText(words.definition),
      entryEvent: typesetText(words.entry),
      exitEvent: typesetText(words.exit),
      baselineVolume: volume,
      baselineRate: rate === null ? null : Number(rate.toPrecision(4)),
      targetRate:
        rate === null
          ? null
          : (stageAim(context.company, stage) ??
            Number(
              Math.min(
                1,
                rate * (stage === 'RET' && rate > 0.9 ? 1.003 : stage === 'REV' || stage === 'ACQ' ? 1 : 1.1),
              ).toPrecision(4),
            )),
      missingReason:
        volume === null || rate === null
          ? typesetText(
              pair(
                'Donnée non relevée à ce jour : une tâche de mesure est prévue les deux premières semaines.',
                'Not recorded to date: a measurement task is planned in the first two weeks.',
              ),
            )
          : null,
      need: Math.round(context.needs[stage] * 1e4) / 1e4,
      personaIds: context.company.personas.map((persona) => persona.id),
      channelIds: [...new Set(own.flatMap((action) => action.channelIds))].sort(),
      actionIds: own.map((action) => action.id).sort(),
      kpiIds: kpiIds.length > 0 ? kpiIds : [stageKpis[stage]],
      owner: own[0]?.owner ?? pair('direction', 'management'),
    };
  });
}

/** What the owner aims at for the rate of a stage, where an objective says it. */
function stageAim(company: PlanContext['company'], stage: Stage): number | null {
  if (stage === 'ACT') return aimedAt(company, conversionRateKpi);
  if (stage !== 'RET') return null;
  const kept = keptShare(company, aimedAt(company, retentionKpi(company)));
  return kept === null ? null : Number(kept.toPrecision(4));
}

function volumeOf(context: PlanContext, stage: Stage): number | null {
  const { company } = context;
  switch (stage) {
    case 'ACQ':
      return channelTotal(company, 'sessions');
    case 'ACT':
      return siteConversions(company);
    case 'RET':
      return countedCustomers(company) ?? null;
    case 'REF':
      return company.channels.find((one) => one.typeId === 'CH-REFERRAL')?.metrics.newCustomers ?? null;
    case 'REV':
      return channelTotal(company, 'newCustomers');
  }
}

/** How people engage with the company: they try a tool, order goods, ask for a service, join or give. */
type Trade = 'software' | 'goods' | 'service' | 'cause';

const isCause = (company: PlanContext['company']): boolean => company.organisation.businessModel === 'nonprofit';

function tradeOf({ company, reach }: PlanContext): Trade {
  if (company.economics.model === 'subscription') return 'software';
  if (isCause(company)) return 'cause';
  return reach.commerce ? 'goods' : 'service';
}

const referredFirst: Readonly<Record<Trade, Text>> = {
  software: pair('premier essai d’une personne recommandée', 'first trial of a referred person'),
  goods: pair('première commande d’une personne recommandée', 'first order of a referred person'),
  service: pair('première demande d’une personne recommandée', 'first request of a referred person'),
  cause: pair('premier engagement d’une personne recommandée', 'first commitment of a referred person'),
};

const paidFirst: Readonly<Record<Trade, Text>> = {
  software: pair('abonnement payé', 'paid plan'),
  goods: pair('commande payée', 'paid order'),
  service: pair('service payé', 'paid service'),
  cause: pair('adhésion ou don reçu', 'membership or gift received'),
};

function wordsOf(context: PlanContext, stage: Stage): { definition: Text; entry: Text; exit: Text } {
  const { company } = context;
  const name = company.organisation.name;
  const first = company.personas.reduce((best, one) => (one.weight > best.weight ? one : best));
  const who = shortName(first);
  const offer = company.offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best)).name;
  const topic = context.topics[0]?.keyword ?? first.vocabulary[0] ?? offer;
  const trade = tradeOf(context);
  const software = trade === 'software';
  if ((trade === 'service' || trade === 'cause') && (stage === 'ACT' || stage === 'RET'))
    return givenWords(company, stage, { name, offer, pain: first.pains[0] ?? '' });
  switch (stage) {
    case 'ACQ':
      return {
        definition: pair(
          `Une personne comme ${who} cherche « ${topic} » ou voit une publication ${ofName(name)}, et arrive pour la première fois sur une page du site.`,
          `Someone like ${who} searches “${topic}” or sees a post by ${name} and reaches a page of the site for the first time.`,
        ),
        entry: pair(`recherche « ${topic} » ou publication vue`, `search for “${topic}” or post seen`),
        exit: pair('première visite engagée sur le site', 'first engaged visit on the site'),
      };
    case 'ACT':
      return {
        definition: software
          ? pair(
              `Le visiteur ouvre un essai de « ${offer} » et atteint le premier usage utile : il voit de ses yeux ce que ${name} lui promet.`,
              `The visitor opens a trial of “${offer}” and reaches the first useful action: they see for themselves what ${name} promises.`,
            )
          : pair(
              `Le visiteur trouve la réponse à son frein (${first.pains[0]}), ajoute « ${offer} » à son panier ou laisse une demande, et commande une première fois.`,
              `The visitor finds the answer to the worry (${first.pains[0]}), adds “${offer}” to the basket or leaves a request, and orders for the first time.`,
            ),
        entry: pair('visite engagée', 'engaged visit'),
        exit: software
          ? pair('premier résultat publié pendant l’essai', 'first result published during the trial')
          : pair('première commande ou demande de devis', 'first order or quote request'),
      };
    case 'RET':
      return {
        definition: software
          ? pair(
              `L'équipe cliente ${ofName(name)} se sert de « ${offer} » chaque semaine, obtient une réponse quand elle bloque et renouvelle son abonnement.`,
              `${name}'s customer team uses “${offer}” every week, gets an answer when stuck and renews its plan.`,
            )
          : pair(
              `Le client ${ofName(name)} reçoit « ${offer} », sait s'en servir et l'entretenir, donne son avis et revient pour une deuxième commande.`,
              `${name}'s customer receives “${offer}”, knows how to use and care for it, gives an opinion and comes back for a second order.`,
            ),
        entry: software
          ? pair('premier paiement', 'first payment')
          : pair('réception de la première commande', 'first order received'),
        exit: software
          ? pair('renouvellement de l’abonnement', 'plan renewed')
          : pair('deuxième commande', 'second order'),
      };
    case 'REF':
      return {
        definition: pair(
          `Un client satisfait ${ofName(name)} publie un avis, montre « ${offer} » ou partage son lien personnel ; un proche arrive par cette recommandation.`,
          `A satisfied ${name} customer publishes a review, shows “${offer}” or shares a personal link; someone arrives through that recommendation.`,
        ),
        entry: pair('réponse favorable à l’enquête ou avis publié', 'favourable survey answer or published review'),
        exit: referredFirst[tradeOf(context)],
      };
    case 'REV':
      return {
        definition: pair(
          `La marge laissée par chaque client de « ${offer} » couvre son coût d'acquisition dans le délai voulu par ${name}, puis finance le cycle suivant.`,
          `The margin left by each “${offer}” customer covers its acquisition cost within the period ${name} wants, then funds the next cycle.`,
        ),
        entry: paidFirst[tradeOf(context)],
        exit: pair('coût d’acquisition remboursé', 'acquisition cost recovered'),
      };
  }
}

/** Activation and retention where nothing is shipped: a service that is booked or asked for, a cause that is joined. */
function givenWords(
  company: PlanContext['company'],
  stage: 'ACT' | 'RET',
  { name, offer, pain }: { readonly name: string; readonly offer: string; readonly pain: string },
): { definition: Text; entry: Text; exit: Text } {
  const cause = isCause(company);
  if (stage === 'ACT')
    return {
      definition: cause
        ? pair(
            `Le visiteur trouve la réponse à son frein (${pain}), choisit « ${offer} » et s’engage une première fois : adhésion, don ou inscription.`,
            `The visitor finds the answer to the worry (${pain}), chooses “${offer}” and commits for the first time: membership, gift or registration.`,
          )
        : pair(
            `Le visiteur trouve la réponse à son frein (${pain}), choisit « ${offer} » et laisse une demande : réservation, appel ou formulaire.`,
            `The visitor finds the answer to the worry (${pain}), chooses “${offer}” and makes a request: booking, call or form.`,
          ),
      entry: pair('visite engagée', 'engaged visit'),
      exit: cause
        ? pair('première adhésion ou premier don', 'first membership or gift')
        : pair('première demande : réservation, appel ou devis', 'first request: booking, call or quote'),
    };
  return {
    definition: cause
      ? pair(
          `La personne engagée auprès ${ofName(name)} sait à quoi sert son soutien (« ${offer} »), participe, donne son avis et s’engage de nouveau.`,
          `Someone committed to ${name} knows what the support does (“${offer}”), takes part, gives an opinion and commits again.`,
        )
      : pair(
          `La personne reçue par ${name} pour « ${offer} » obtient une réponse à ses questions, donne son avis et revient.`,
          `Someone served by ${name} for “${offer}” gets answers to questions, gives an opinion and comes back.`,
        ),
    entry: cause
      ? pair('première adhésion ou premier don', 'first membership or gift received')
      : pair('premier service rendu', 'first service delivered'),
    exit: cause
      ? pair('renouvellement de l’adhésion ou du don', 'membership or gift renewed')
      : pair('deuxième demande', 'second request'),
  };
}
