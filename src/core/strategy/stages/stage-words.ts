import type { Company } from '../../framework/company/company.ts';
import { mainOffer, mainPersona } from '../../framework/company/main-parts.ts';
import { outsideBrackets, plainText } from '../../framework/counters/plain-words.ts';
import { entryOffer } from '../../framework/use-cycle/later-offers.ts';
import { offersPause } from '../../framework/use-cycle/said-in-file.ts';
import type { Stage } from '../../framework/stages.ts';
import { withDe } from '../../language/french-elision.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { shortName } from '../../planning/context/persona-traits.ts';
import { customerOffer } from '../../planning/pieces/offer-name.ts';
import { readName } from '../../planning/pieces/read-pieces.ts';
import { voiceOf } from '../../planning/texts/voices/voice-of.ts';
import { isBusiness } from '../../planning/context/persona-traits.ts';
import { offerOfPersona } from '../../planning/topics/offer-of-topic.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';

export interface StageWords {
  readonly definition: Text;
  /** Event that opens the stage. */
  readonly entry: Text;
  /** Event that closes it. */
  readonly exit: Text;
}

/**
 * How people commit to the company: they subscribe to a tool, to what is sent each time, to what they have access to, or
 * sign a contract that goes on; they order goods, ask for a service, ask as a company, join or give.
 */
type Commitment = 'software' | 'sent' | 'access' | 'contract' | 'goods' | 'service' | 'business' | 'cause';

/** What the sentences name. */
interface Subject {
  readonly name: string;
  readonly who: string;
  readonly offer: string;
  readonly topic: string;
  /** Main worry of the persona. */
  readonly pain: string;
  /** Whether the company speaks of a pause of its own. */
  readonly pauses: boolean;
}

type Wording = (subject: Subject) => StageWords;

/** A stage in the company's own events, pages and offers. */
export function stageWords(context: PlanContext, stage: Stage): StageWords {
  const { company, topics } = context;
  const persona = mainPersona(company);
  // people arrive for what they look for, come back after what they bought first, and the company lives on its main offer
  const sought = customerOffer(offerOfPersona(company, persona).name).name;
  const later = stage === 'REV' ? mainOffer(company) : entryOffer(company);
  const offer = stage === 'ACQ' || stage === 'ACT' ? sought : customerOffer(later.name).name;
  const words = wordings[stage](commitmentOf(context))({
    name: company.organisation.name,
    who: shortName(persona),
    offer,
    topic: persona.vocabulary[0] ?? topics[0]?.keyword ?? offer,
    pain: persona.pains[0] ?? '',
    pauses: offersPause(company),
  });
  return { ...words, ...countedEvents(company, stage) };
}

/** Part of the audience that buys for organisations from which the company speaks to companies (working assumption). */
const mostlyBusiness = 0.5;

function commitmentOf({ company, reach }: Pick<PlanContext, 'company' | 'reach'>): Commitment {
  const { businessModel } = company.organisation;
  if (businessModel === 'b2b_saas') return 'software';
  if (businessModel === 'nonprofit') return 'cause';
  if (company.economics.model === 'subscription') {
    if (reach.commerce || voiceOf(company).id === 'box') return 'sent';
    return reach.payment === null ? 'contract' : 'access';
  }
  if (reach.commerce) return 'goods';
  const business = sum(company.personas.filter(isBusiness).map(({ weight }) => weight));
  return business >= mostlyBusiness || businessModel.startsWith('b2b') ? 'business' : 'service';
}

/** Steps that bring back money that is due: they are no way to a first purchase. */
const ofDues = /\b(?:cotisations?|dues|renewals?|renewed|renouvel\w*|echeances?|factur\w+|invoice\w*)\b/;

/** The first and the last step that the company counts itself, in its words: they open and close the stage that they are about. */
function countedEvents({ funnel = [] }: Company, stage: Stage): Partial<Pick<StageWords, 'entry' | 'exit'>> {
  const [first, last] = [funnel[0], funnel.at(-1)];
  if (first === undefined || last === undefined || first === last) return {};
  const about: Stage = ofDues.test(plainText(first.label)) ? 'RET' : 'ACT';
  if (stage !== about) return {};
  const named = ({ label }: typeof first): Text => {
    const { text } = readName(outsideBrackets(label));
    return pair(`« ${text} »`, `“${text}”`);
  };
  return { entry: named(first), exit: named(last) };
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
    exit: pair('premier usage utile pendant l’essai', 'first useful action during the trial'),
  }),
  sent: ({ offer, pain }) => ({
    definition: pair(
      `Le visiteur trouve la réponse à son frein (${pain}), choisit « ${offer} », sait ce qu’il recevra, quand et comment arrêter, et paie une première fois.`,
      `The visitor finds the answer to the worry (${pain}), chooses “${offer}”, knows what comes, when and how to stop, and pays for the first time.`,
    ),
    entry: engagedVisit,
    exit: pair('premier envoi ou premier mois payé', 'first delivery or month paid'),
  }),
  access: ({ offer, pain }) => ({
    definition: pair(
      `Le visiteur trouve la réponse à son frein (${pain}), choisit « ${offer} », sait ce qu’il aura, à quel prix et comment arrêter, et paie une première fois.`,
      `The visitor finds the answer to the worry (${pain}), chooses “${offer}”, knows what it gives, at what price and how to stop, and pays for the first time.`,
    ),
    entry: engagedVisit,
    exit: pair('première échéance payée', 'first term paid'),
  }),
  contract: ({ offer, pain }) => ({
    definition: pair(
      `La personne trouve la réponse à son frein (${pain}), demande un prix pour « ${offer} », reçoit une proposition écrite et la signe.`,
      `The person finds the answer to the worry (${pain}), asks for a price for “${offer}”, gets a written proposal and signs it.`,
    ),
    entry: pair('première demande', 'first request'),
    exit: pair('premier contrat signé', 'first contract signed'),
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
  business: ({ offer, pain }) => ({
    definition: pair(
      `L’interlocuteur trouve la réponse à son frein (${pain}), demande un prix pour « ${offer} », reçoit un devis dans le délai promis et l’accepte.`,
      `The contact finds the answer to the worry (${pain}), asks for a price for “${offer}”, gets a quote within the promised delay and accepts it.`,
    ),
    entry: pair('visite ou appel d’une entreprise', 'visit or call of a company'),
    exit: pair('premier devis accepté', 'first quote accepted'),
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
  sent: ({ name, offer, pauses }) => ({
    definition: pair(
      `L’abonné ${withDe(name)} reçoit « ${offer} », s’en sert, obtient une réponse ou un remplacement quand quelque chose manque${pauses ? ', met en pause s’il le faut' : ''} et reste.`,
      `The subscriber of ${name} receives “${offer}”, uses it, gets an answer or a replacement when something is wrong${pauses ? ', pauses when needed' : ''} and stays.`,
    ),
    entry: pair('premier envoi reçu ou premier mois commencé', 'first delivery received or first month started'),
    exit: pair('échéance suivante payée', 'next term paid'),
  }),
  access: ({ name, offer, pauses }) => ({
    definition: pair(
      `L’abonné ${withDe(name)} se sert de « ${offer} », y trouve ce qu’il cherche, obtient une réponse quand il bloque${pauses ? ', met en pause s’il le faut' : ''} et reste.`,
      `The subscriber of ${name} uses “${offer}”, finds what they look for, gets an answer when stuck${pauses ? ', pauses when needed' : ''} and stays.`,
    ),
    entry: pair('première échéance payée', 'first term paid'),
    exit: pair('échéance suivante payée', 'next term paid'),
  }),
  contract: ({ name, offer }) => ({
    definition: pair(
      `Le client ${withDe(name)} est servi pour « ${offer} », sait quoi faire de ce qu’il a reçu, est prévenu avant sa date et garde son contrat.`,
      `The client of ${name} is served for “${offer}”, knows what to do with what was delivered, is told before the date and keeps the contract.`,
    ),
    entry: pair('première prestation rendue', 'first work delivered'),
    exit: pair('contrat poursuivi à sa date', 'contract kept at its date'),
  }),
  business: ({ name, offer }) => ({
    definition: pair(
      `L’entreprise servie par ${name} pour « ${offer} » est prévenue avant l’échéance, obtient la réponse promise en cas de panne ou de question, et confirme la fois suivante.`,
      `The company served by ${name} for “${offer}” is told before the due date, gets the promised answer when something fails, and confirms the next time.`,
    ),
    entry: pair('première prestation rendue', 'first work delivered'),
    exit: pair('échéance suivante confirmée', 'next due date confirmed'),
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
  sent: pair('première souscription d’une personne recommandée', 'first sign-up of a referred person'),
  access: pair('première souscription d’une personne recommandée', 'first sign-up of a referred person'),
  contract: pair('première demande d’une personne recommandée', 'first request of a referred person'),
  business: pair('première demande d’une entreprise recommandée', 'first request of a referred company'),
  goods: pair('première commande d’une personne recommandée', 'first order of a referred person'),
  service: pair('première demande d’une personne recommandée', 'first request of a referred person'),
  cause: pair('premier engagement d’une personne recommandée', 'first commitment of a referred person'),
};

const paidFirst: Readonly<Record<Commitment, Text>> = {
  software: pair('abonnement payé', 'paid plan'),
  sent: pair('paiement encaissé', 'payment collected'),
  access: pair('paiement encaissé', 'payment collected'),
  contract: pair('facture payée', 'invoice paid'),
  business: pair('facture payée', 'invoice paid'),
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
