import type { Company } from '../framework/company/company.ts';
import { mainOffer, mainPersona } from '../framework/company/main-parts.ts';
import type { Stage } from '../framework/stages.ts';
import { withDe } from '../language/french-elision.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import { pair, type Text } from '../values/text.ts';

export interface StageWords {
  readonly definition: Text;
  /** Event that opens the stage. */
  readonly entry: Text;
  /** Event that closes it. */
  readonly exit: Text;
}

/** How people commit to the company: they subscribe to a tool, order goods, ask for a service, join or give. */
type Commitment = 'software' | 'goods' | 'service' | 'cause';

/** What the sentences name. */
interface Subject {
  readonly name: string;
  readonly who: string;
  readonly offer: string;
  readonly topic: string;
  /** Main worry of the persona. */
  readonly pain: string;
}

type Wording = (subject: Subject) => StageWords;

/** A stage in the company's own events, pages and offers. */
export function stageWords(context: PlanContext, stage: Stage): StageWords {
  const { company, topics } = context;
  const persona = mainPersona(company);
  const offer = mainOffer(company).name;
  return wordings[stage](commitmentOf(context))({
    name: company.organisation.name,
    who: shortName(persona),
    offer,
    topic: topics[0]?.keyword ?? persona.vocabulary[0] ?? offer,
    pain: persona.pains[0] ?? '',
  });
}

function commitmentOf({ company, reach }: { company: Company; reach: { commerce: boolean } }): Commitment {
  if (company.economics.model === 'subscription') return 'software';
  if (company.organisation.businessModel === 'nonprofit') return 'cause';
  return reach.commerce ? 'goods' : 'service';
}

const acquisition: Wording = ({ name, who, topic }) => ({
  definition: pair(
    `Une personne comme ${who} cherche « ${topic} » ou voit une publication ${withDe(name)}, et arrive pour la première fois sur une page du site.`,
    `Someone like ${who} searches “${topic}” or sees a post by ${name} and reaches a page of the site for the first time.`,
  ),
  entry: pair(`recherche « ${topic} » ou publication vue`, `search for “${topic}” or post seen`),
  exit: pair('première visite engagée sur le site', 'first engaged visit on the site'),
});

const engagedVisit = pair('visite engagée', 'engaged visit');

const activation: Readonly<Record<Commitment, Wording>> = {
  software: ({ name, offer }) => ({
    definition: pair(
      `Le visiteur ouvre un essai de « ${offer} » et atteint le premier usage utile : il voit de ses yeux ce que ${name} lui promet.`,
      `The visitor opens a trial of “${offer}” and reaches the first useful action: they see for themselves what ${name} promises.`,
    ),
    entry: engagedVisit,
    exit: pair('premier résultat publié pendant l’essai', 'first result published during the trial'),
  }),
  goods: ({ offer, pain }) => ({
    definition: pair(
      `Le visiteur trouve la réponse à son frein (${pain}), ajoute « ${offer} » à son panier ou laisse une demande, et commande une première fois.`,
      `The visitor finds the answer to the worry (${pain}), adds “${offer}” to the basket or leaves a request, and orders for the first time.`,
    ),
    entry: engagedVisit,
    exit: pair('première commande ou demande de devis', 'first order or quote request'),
  }),
  service: ({ offer, pain }) => ({
    definition: pair(
      `Le visiteur trouve la réponse à son frein (${pain}), choisit « ${offer} » et laisse une demande : réservation, appel ou formulaire.`,
      `The visitor finds the answer to the worry (${pain}), chooses “${offer}” and makes a request: booking, call or form.`,
    ),
    entry: engagedVisit,
    exit: pair('première demande : réservation, appel ou devis', 'first request: booking, call or quote'),
  }),
  cause: ({ offer, pain }) => ({
    definition: pair(
      `Le visiteur trouve la réponse à son frein (${pain}), choisit « ${offer} » et s’engage une première fois : adhésion, don ou inscription.`,
      `The visitor finds the answer to the worry (${pain}), chooses “${offer}” and commits for the first time: membership, gift or registration.`,
    ),
    entry: engagedVisit,
    exit: pair('première adhésion ou premier don', 'first membership or gift'),
  }),
};

const retention: Readonly<Record<Commitment, Wording>> = {
  software: ({ name, offer }) => ({
    definition: pair(
      `L'équipe cliente ${withDe(name)} se sert de « ${offer} » chaque semaine, obtient une réponse quand elle bloque et renouvelle son abonnement.`,
      `${name}'s customer team uses “${offer}” every week, gets an answer when stuck and renews its plan.`,
    ),
    entry: pair('premier paiement', 'first payment'),
    exit: pair('renouvellement de l’abonnement', 'plan renewed'),
  }),
  goods: ({ name, offer }) => ({
    definition: pair(
      `Le client ${withDe(name)} reçoit « ${offer} », sait s'en servir et l'entretenir, donne son avis et revient pour une deuxième commande.`,
      `${name}'s customer receives “${offer}”, knows how to use and care for it, gives an opinion and comes back for a second order.`,
    ),
    entry: pair('réception de la première commande', 'first order received'),
    exit: pair('deuxième commande', 'second order'),
  }),
  service: ({ name, offer }) => ({
    definition: pair(
      `La personne reçue par ${name} pour « ${offer} » obtient une réponse à ses questions, donne son avis et revient.`,
      `Someone served by ${name} for “${offer}” gets answers to questions, gives an opinion and comes back.`,
    ),
    entry: pair('premier service rendu', 'first service delivered'),
    exit: pair('deuxième demande', 'second request'),
  }),
  cause: ({ name, offer }) => ({
    definition: pair(
      `La personne engagée auprès ${withDe(name)} sait à quoi sert son soutien (« ${offer} »), participe, donne son avis et s’engage de nouveau.`,
      `Someone committed to ${name} knows what the support does (“${offer}”), takes part, gives an opinion and commits again.`,
    ),
    entry: pair('première adhésion ou premier don', 'first membership or gift received'),
    exit: pair('renouvellement de l’adhésion ou du don', 'membership or gift renewed'),
  }),
};

const referredFirst: Readonly<Record<Commitment, Text>> = {
  software: pair('premier essai d’une personne recommandée', 'first trial of a referred person'),
  goods: pair('première commande d’une personne recommandée', 'first order of a referred person'),
  service: pair('première demande d’une personne recommandée', 'first request of a referred person'),
  cause: pair('premier engagement d’une personne recommandée', 'first commitment of a referred person'),
};

const paidFirst: Readonly<Record<Commitment, Text>> = {
  software: pair('abonnement payé', 'paid plan'),
  goods: pair('commande payée', 'paid order'),
  service: pair('service payé', 'paid service'),
  cause: pair('adhésion ou don reçu', 'membership or gift received'),
};

const wordings: Readonly<Record<Stage, (commitment: Commitment) => Wording>> = {
  ACQ: () => acquisition,
  ACT: (commitment) => activation[commitment],
  RET: (commitment) => retention[commitment],
  REF:
    (commitment) =>
    ({ name, offer }) => ({
      definition: pair(
        `Un client satisfait ${withDe(name)} publie un avis, montre « ${offer} » ou partage son lien personnel ; un proche arrive par cette recommandation.`,
        `A satisfied ${name} customer publishes a review, shows “${offer}” or shares a personal link; someone arrives through that recommendation.`,
      ),
      entry: pair('réponse favorable à l’enquête ou avis publié', 'favourable survey answer or published review'),
      exit: referredFirst[commitment],
    }),
  REV:
    (commitment) =>
    ({ name, offer }) => ({
      definition: pair(
        `La marge laissée par chaque client de « ${offer} » couvre son coût d'acquisition dans le délai voulu par ${name}, puis finance le cycle suivant.`,
        `The margin left by each “${offer}” customer covers its acquisition cost within the period ${name} wants, then funds the next cycle.`,
      ),
      entry: paidFirst[commitment],
      exit: pair('coût d’acquisition remboursé', 'acquisition cost recovered'),
    }),
};
