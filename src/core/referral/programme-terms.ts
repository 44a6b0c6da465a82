import type { Company } from '../framework/company/company.ts';
import { pair, type Text } from '../values/text.ts';
import { afterPayment } from './antifraud.ts';
import type { ReferralFacts, ReferralProgramme } from './referral-programme.ts';

const dataOfReferral = pair(
  'Données : seules celles de la personne qui recommande et de celle qui se présente ; effacées un an après la fin du programme.',
  'Data: only those of the person who recommends and of the one who comes; erased one year after the programme ends.',
);
const dataOfReview = pair(
  'Données : le nom affiché, l’avis et la preuve d’achat ; l’auteur peut corriger ou retirer son avis.',
  'Data: the displayed name, the review and the proof of purchase; its author may correct or withdraw it.',
);
const dataOfMember = pair(
  'Données : le nom et l’adresse des membres, gardés tant qu’ils le sont.',
  'Data: the name and address of members, kept while they are members.',
);

/** The terms to publish with a programme: who organises it, who takes part, how, when the reward is due, which data. */
export function programmeTerms({ organisation }: Company, facts: ReferralFacts, programme: ReferralProgramme): Text[] {
  const { family } = programme;
  const isReview = family === 'review_reward' || family === 'review_request';
  const data = isReview ? dataOfReview : family === 'community' ? dataOfMember : dataOfReferral;
  const hasReward = programme.rewardCost(facts) > 0;
  return [
    pair(`Organisateur : ${organisation.name}.`, `Organiser: ${organisation.name}.`),
    ...(programme.toParticipants.length > 0 ? programme.toParticipants : ownRule(programme)),
    ...(hasReward && !isReview ? [afterPayment(facts)] : []),
    data,
    hasReward
      ? pair(
          'Le programme peut changer avec un préavis d’un mois ; les récompenses acquises restent dues.',
          'The programme may change with one month’s notice; rewards already earned remain due.',
        )
      : pair('Chacun peut arrêter à tout moment, d’un mot.', 'Anyone may stop at any time, with a word.'),
  ];
}

const ownRule = ({ eligibility, mechanics }: ReferralProgramme): Text[] => [
  pair(`Peut participer : ${lowered(eligibility.fr)}`, `Who may take part: ${lowered(eligibility.en)}`),
  mechanics,
];

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
