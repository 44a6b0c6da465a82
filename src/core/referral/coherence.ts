import { countedCustomers } from '../planning/context/company-reach.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { ReferralDetail } from '../planning/plan/details/referral-detail.ts';
import type { Company, CompanyPersona } from '../framework/company/company.ts';
import { typesetText } from '../language/typeset.ts';
import { compareById } from '../values/compare-text.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { pair, plural, type Text } from '../values/text.ts';
import type { ReferralFacts, ReferralProgramme } from './referral-programme.ts';

/** Why a programme suits its public, the schemes of competitors, the objectives and the means; `cost` of one customer in currency units. */
export function coherenceOf(
  { company }: PlanContext,
  facts: ReferralFacts,
  programme: ReferralProgramme,
  cost: number,
): ReferralDetail['coherence'] {
  return {
    target: typesetText(targetText(company, facts, programme)),
    competitors: typesetText(competitorsText(company)),
    objectives: typesetText(objectivesText(company)),
    means: typesetText(
      pair(
        `${programme.hours.mode} h de mise en place, ${facts.amount(cost).fr} au plus par client apporté, sous le plafond de ${facts.amount(facts.ceiling).fr}.`,
        `${programme.hours.mode} h to set up, ${facts.amount(cost).en} at most per customer brought, under the ceiling of ${facts.amount(facts.ceiling).en}.`,
      ),
    ),
  };
}

/** Partners bring the persona of least weight, customers bring people like the persona of most weight. */
function personaOf({ personas }: Company, { family }: ReferralProgramme): CompanyPersona | undefined {
  const ranked = [...personas].sort((a, b) => b.weight - a.weight || compareById(a, b));
  return family === 'partner' ? ranked.at(-1) : ranked[0];
}

function targetText(company: Company, facts: ReferralFacts, programme: ReferralProgramme): Text {
  const persona = personaOf(company, programme);
  const who = persona === undefined ? '' : shortName(persona);
  const weight = persona?.weight ?? 0;
  const nps = scoreText(company, facts);
  const audience = audienceText(company);
  return pair(
    `Pour ${who}, ${percentText(weight, 'fr', 0)} du public visé : ${persona?.jobs[0] ?? ''} ; ${nps.fr}, ${audience.fr}.`,
    `For ${who}, ${percentText(weight, 'en', 0)} of the audience aimed at: ${persona?.jobs[0] ?? ''}; ${nps.en}, ${audience.en}.`,
  );
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

function competitorsText({ competitors }: Company): Text {
  const rivals = competitors.map((one) => {
    const name = one.name.replace(/\s*\((fictif|fictive|fictional)\)/, '');
    const reward = one.referralSystem.reward === undefined ? '' : ` (${one.referralSystem.reward})`;
    const kind = schemeKinds[one.referralSystem.kind] ?? pair('dispositif non décrit', 'undescribed scheme');
    return pair(`${name} : ${kind.fr}${reward}`, `${name}: ${kind.en}${reward}`);
  });
  return rivals.length === 0
    ? pair(
        'Aucun concurrent renseigné : à compléter avant le lancement, recherche datée du début du cycle.',
        'No competitor recorded: to be completed before launch, search dated at the start of the cycle.',
      )
    : pair(
        `${rivals.map((one) => one.fr).join(' ; ')}. Le nôtre doit être au moins aussi clair, pas plus généreux.`,
        `${rivals.map((one) => one.en).join('; ')}. Ours must be at least as clear, not more generous.`,
      );
}

function objectivesText({ strategicObjectives }: Company): Text {
  const objective = strategicObjectives.reduce((best, one) => (one.weight > best.weight ? one : best));
  return pair(
    `Sert l’objectif « ${objective.statement} » (poids ${Math.round(100 * objective.weight)} %).`,
    `Serves the objective “${objective.statement}” (weight ${Math.round(100 * objective.weight)}%).`,
  );
}

const schemeKinds: Readonly<Record<string, Text>> = {
  none: pair('aucun dispositif trouvé', 'no scheme found'),
  give_get: pair('donnant-donnant', 'give-get'),
  loyalty_points: pair('points de fidélité', 'loyalty points'),
  affiliate: pair('affiliation', 'affiliate programme'),
  ambassador: pair('ambassadeurs', 'ambassadors'),
  partner_programme: pair('programme de partenaires', 'partner programme'),
  review_reward: pair('récompense d’avis', 'review reward'),
};
