import { counted, newCustomersText } from '../values/counted.ts';
import { countedCustomers } from '../planning/context/company-reach.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import { ownerOf } from '../planning/targets/owner-of.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { ReferralDetail } from '../planning/plan/details/referral-detail.ts';
import type { Company } from '../framework/company/company.ts';
import { typesetText } from '../language/typeset.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, pair, plural, type Text } from '../values/text.ts';
import type { ReferralFacts, ReferralProgramme } from './referral-programme.ts';

/** Why a programme suits its public, the schemes of competitors, the objectives and the means; costs in currency units. */
export function coherenceOf(
  { company, hoursTotal }: PlanContext,
  facts: ReferralFacts,
  programme: ReferralProgramme,
  cost: { readonly each: number; readonly whole: number },
): ReferralDetail['coherence'] {
  const whole = facts.amount(cost.whole);
  const ceiling = facts.amount(facts.ceiling);
  const hours = programme.hours.mode;
  const share = percentText(hours / Math.max(1, hoursTotal), 'fr', 0);
  const shareEn = percentText(hours / Math.max(1, hoursTotal), 'en', 0);
  const owner = ownerOf(company, programme.skill);
  return {
    target: typesetText(targetText(company, facts, programme)),
    competitors: typesetText(competitorsText(company, facts, programme, cost.each)),
    objectives: typesetText(objectivesText(company, programme)),
    means: typesetText(
      pair(
        `${hours} h de mise en place, soit ${share} des heures du cycle (${owner.fr}) ; ${whole.fr} au plus ${resultOf(programme).fr}, sous le plafond de ${ceiling.fr}.`,
        `${hours} h to set up, ${shareEn} of the hours of the cycle (${owner.en}); ${whole.en} at most ${resultOf(programme).en}, under the ceiling of ${ceiling.en}.`,
      ),
    ),
  };
}

const resultOf = ({ family }: ReferralProgramme): Text =>
  family === 'review_reward' || family === 'review_request'
    ? pair('par avis', 'per review')
    : family === 'community'
      ? pair('par membre', 'per member')
      : pair('par client apporté', 'per customer brought');

/** Who would take part, and what the company counts of them today. */
function targetText(company: Company, facts: ReferralFacts, { family }: ReferralProgramme): Text {
  switch (family) {
    case 'partner':
      return partnersText(company, facts);
    case 'review_reward':
    case 'review_request':
      return reviewsText(company);
    case 'community':
      return pair(
        `Pour les clients qui veulent échanger : ${audienceText(company).fr}, 50 places au plus.`,
        `For customers who want to talk to each other: ${audienceText(company).en}, 50 places at most.`,
      );
    default:
      return customersText(company, facts);
  }
}

function partnersText(company: Company, { sources: { byPartners, newCustomers, partnerNames } }: ReferralFacts): Text {
  const names =
    partnerNames.length === 0 ? null : inBoth((locale) => partnerNames.map((one) => one[locale]).join(', '));
  if (byPartners === null || names === null)
    return pair(
      `Personne n’est encore compté comme envoyé par un partenaire : ${relayCount(company)} relais nommés à interroger d’abord.`,
      `Nobody is counted yet as sent by a partner: ${relayCount(company)} named relays to ask first.`,
    );
  const of = newCustomers === null ? '' : ` sur ${numberText(newCustomers, 'fr')}`;
  return pair(
    `${names.fr} : ${newCustomersText(byPartners).fr}${of} déjà par eux.`,
    `${names.en}: ${ofCustomers(byPartners, newCustomers)} through them already.`,
  );
}

/** `17 of 37 new customers`, `1 new customer` where the whole is not counted. */
const ofCustomers = (part: number, all: number | null): string =>
  all === null ? newCustomersText(part).en : `${numberText(part, 'en')} of ${newCustomersText(all).en}`;

const relayCount = ({ channels }: Company): number =>
  channels.flatMap(({ relays }) => relays).filter(({ kind }) => kind !== 'influencer').length;

function reviewsText(company: Company): Text {
  const count = company.reviews?.count ?? 0;
  const customers = countedCustomers(company);
  const all = counted(customers ?? 0, ['client', 'clients'], ['customer', 'customers']);
  const of = customers === undefined ? pair('', '') : pair(` pour ${all.fr}`, ` for ${all.en}`);
  return pair(
    `Pour tout acheteur : ${numberText(count, 'fr')} avis publiés${of.fr} ; ceux qui hésitent lisent d’abord les plus récents.`,
    `For every buyer: ${numberText(count, 'en')} published reviews${of.en}; people who hesitate read the latest first.`,
  );
}

function customersText(company: Company, facts: ReferralFacts): Text {
  const { byCustomers, newCustomers } = facts.sources;
  const nps = scoreText(company, facts);
  const audience = audienceText(company);
  if (byCustomers === null)
    return pair(
      `Aucun client envoyé par un autre n’est compté aujourd’hui ; ${nps.fr}, ${audience.fr} ; d’abord ${mainAudience(company).fr}.`,
      `No customer sent by another is counted today; ${nps.en}, ${audience.en}; first of all ${mainAudience(company).en}.`,
    );
  const of = newCustomers === null ? '' : ` sur ${numberText(newCustomers, 'fr')}`;
  return pair(
    `${newCustomersText(byCustomers).fr}${of} par un autre client ; ${nps.fr}, ${audience.fr}.`,
    `${ofCustomers(byCustomers, newCustomers)} through another customer; ${nps.en}, ${audience.en}.`,
  );
}

/** The audience of most weight, with its part. */
function mainAudience({ personas }: Company): Text {
  const [main] = [...personas].sort((a, b) => b.weight - a.weight);
  const name = main === undefined ? '' : shortName(main);
  return inBoth((locale) => `${name} (${percentText(main?.weight ?? 0, locale, 0)})`);
}

function scoreText(company: Company, { nps }: ReferralFacts): Text {
  if (nps === null) return pair('recommandation non mesurée', 'recommendation not measured');
  const answers = company.nps === undefined ? 0 : company.nps.promoters + company.nps.passives + company.nps.detractors;
  return pair(
    `note de recommandation de ${Math.round(nps)} sur ${answers} réponses`,
    `net promoter score of ${Math.round(nps)} over ${answers} answers`,
  );
}

function audienceText(company: Company): Text {
  const customers = countedCustomers(company);
  return customers === undefined
    ? pair('nombre de clients à qui le proposer non relevé', 'number of customers to offer it to not recorded')
    : pair(
        `${numberText(customers, 'fr')} ${plural(customers, 'fr', { one: 'client', other: 'clients' })} à qui le proposer`,
        `${numberText(customers, 'en')} ${plural(customers, 'en', { one: 'customer', other: 'customers' })} to offer it to`,
      );
}

/** What each competitor does, then how this programme stands beside it. */
function competitorsText(
  { competitors }: Company,
  facts: ReferralFacts,
  { family }: ReferralProgramme,
  each: number,
): Text {
  const rivals = competitors.map((one) => {
    const name = one.name.replace(/\s*\((fictif|fictive|fictional)\)/, '');
    const reward = one.referralSystem.reward === undefined ? '' : ` (${one.referralSystem.reward})`;
    const kind = schemeKinds[one.referralSystem.kind] ?? pair('dispositif non décrit', 'undescribed scheme');
    return pair(`${name} : ${kind.fr}${reward}`, `${name}: ${kind.en}${reward}`);
  });
  if (rivals.length === 0)
    return pair(
      'Aucun concurrent renseigné : à compléter avant le lancement, recherche datée du début du cycle.',
      'No competitor recorded: to be completed before launch, search dated at the start of the cycle.',
    );
  const stand = standing(competitors, facts, family, each);
  return pair(
    `${rivals.map((one) => one.fr).join(' ; ')}. ${stand.fr}`,
    `${rivals.map((one) => one.en).join('; ')}. ${stand.en}`,
  );
}

function standing(
  competitors: Company['competitors'],
  { rivalReward, amount }: ReferralFacts,
  family: ReferralProgramme['family'],
  each: number,
): Text {
  const kinds = ownKinds[family] ?? [];
  const same = competitors.filter(({ referralSystem: { kind } }) => kinds.includes(kind)).length;
  const [count, all] = [same, competitors.length];
  if (each > 0 && rivalReward !== null && same > 0)
    return pair(
      `Le nôtre donne ${amount(each).fr} par côté, pas plus que les ${amount(rivalReward).fr} d’en face.`,
      `Ours gives ${amount(each).en} a side, no more than their ${amount(rivalReward).en}.`,
    );
  return count === 0
    ? pair(
        all === 1 ? 'Il n’a aucun dispositif de cette sorte.' : `Aucun des ${all} n’a de dispositif de cette sorte.`,
        all === 1 ? 'They have no scheme of this kind.' : `None of the ${all} has a scheme of this kind.`,
      )
    : pair(
        `${count} sur ${all} ${count > 1 ? 'ont' : 'a'} un dispositif de cette sorte : le client les compare, la règle tient donc en une phrase et se lit avant l’achat.`,
        `${count} of ${all} ${count > 1 ? 'have' : 'has'} a scheme of this kind: customers compare, so the rule fits in one sentence and is read before buying.`,
      );
}

/** The schemes of competitors that answer to each family. */
const ownKinds: Readonly<Record<string, readonly string[]>> = {
  sponsorship: ['give_get', 'loyalty_points'],
  affiliation_ambassador: ['affiliate', 'ambassador'],
  partner: ['partner_programme', 'affiliate'],
  review_reward: ['review_reward'],
  review_request: ['review_reward'],
  word_of_mouth: ['give_get', 'loyalty_points'],
  community: ['loyalty_points'],
};

/** Kinds of objective that each family serves first. */
const servedKinds: Readonly<Record<string, readonly string[]>> = {
  community: ['retention', 'referral'],
  review_request: ['awareness', 'new_customers'],
  review_reward: ['awareness', 'new_customers'],
  partner: ['new_customers', 'referral'],
};

/** The objective that the family serves first, and through what. */
function objectivesText({ strategicObjectives }: Company, { family }: ReferralProgramme): Text {
  const kinds = servedKinds[family] ?? ['referral', 'new_customers'];
  const byWeight = [...strategicObjectives].sort((a, b) => b.weight - a.weight);
  const objective = kinds.flatMap((kind) => byWeight.filter((one) => one.kind === kind))[0] ?? byWeight[0];
  const means = servedThrough[family] ?? pair('des clients envoyés par d’autres', 'customers sent by others');
  return pair(
    `Sert « ${objective?.statement ?? ''} » par ${means.fr} (poids ${Math.round(100 * (objective?.weight ?? 0))} %).`,
    `Serves “${objective?.statement ?? ''}” through ${means.en} (weight ${Math.round(100 * (objective?.weight ?? 0))}%).`,
  );
}

/** What each family brings to an objective. */
const servedThrough: Readonly<Record<string, Text>> = {
  partner: pair('des demandes qui arrivent déjà conseillées', 'requests that arrive already advised'),
  review_request: pair('des avis récents là où l’on décide', 'recent reviews where people decide'),
  word_of_mouth: pair('des personnes envoyées par un proche', 'people sent by somebody they know'),
  review_reward: pair('des avis récents là où l’on décide', 'recent reviews where people decide'),
  community: pair('des clients qui restent et disent ce qui manque', 'customers who stay and name what is missing'),
  affiliation_ambassador: pair(
    'la parole de clients devant ceux qui hésitent',
    'the word of customers before those who hesitate',
  ),
  sponsorship: pair('des clients envoyés par un autre client', 'customers sent by another customer'),
};

const schemeKinds: Readonly<Record<string, Text>> = {
  none: pair('aucun dispositif trouvé', 'no scheme found'),
  give_get: pair('donnant-donnant', 'give-get'),
  loyalty_points: pair('points de fidélité', 'loyalty points'),
  affiliate: pair('affiliation', 'affiliate programme'),
  ambassador: pair('ambassadeurs', 'ambassadors'),
  partner_programme: pair('programme de partenaires', 'partner programme'),
  review_reward: pair('récompense d’avis', 'review reward'),
};
