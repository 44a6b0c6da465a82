import { overallCoverage } from '../audience/audience-coverage.ts';
import { shortName } from '../planning/context/persona-traits.ts';
import { typesetText } from '../language/typeset.ts';
import type { Company } from '../framework/company/company.ts';
import { type Positioning, positioning, positionTitles } from '../framework/positioning/positioning.ts';
import { pair, type Text } from '../values/text.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Topic } from '../planning/topics/topic.ts';

/** Where the company stands, said in one sentence: for whom, what it is, what proves it. */
export function positioningPlan(context: PlanContext): Positioning & { readonly statement: Text } {
  const { company } = context;
  const found = standing(context);
  const persona = company.personas.reduce((best, one) => (one.weight > best.weight ? one : best));
  const offer = company.offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
  const proof = offer.proofs[0] ?? company.organisation.brand.promise;
  const told = [...found.strengths.slice(0, 1), ...found.weaknesses.slice(0, 1)];
  const scores = (locale: 'fr' | 'en'): string =>
    told
      .map(
        (one) =>
          `${one.title[locale].toLowerCase()} ${Math.round(one.score ?? 0)} ${locale === 'fr' ? 'sur' : 'out of'} 100`,
      )
      .join(', ');
  const measuredNotes = found.scores.filter((one) => one.score !== null).length;
  const today =
    told.length === 0
      ? pair(
          `Sa position en ligne n’est pas encore mesurée : ${measuredNotes} ${measuredNotes < 2 ? 'note' : 'notes'} sur 8, à relever en début de cycle.`,
          `Its online position is not measured yet: ${measuredNotes} ${measuredNotes === 1 ? 'score' : 'scores'} of 8, to be read at the start of the cycle.`,
        )
      : found.scores.some((one) => one.id === 'visibility' && one.score !== null)
        ? pair(
            `Aujourd'hui sa position en ligne est « ${positionTitles[found.type].fr} » : ${scores('fr')}.`,
            `Today its online position is “${positionTitles[found.type].en}”: ${scores('en')}.`,
          )
        : pair(
            `Sa position en ligne n’est pas encore mesurée, faute de mots-clés suivis ; ce qui l’est : ${scores('fr')}.`,
            `Its online position is not measured yet, no keyword being tracked; what is: ${scores('en')}.`,
          );
  return {
    ...found,
    statement: typesetText(
      pair(
        `Pour ${shortName(persona)}, ${company.organisation.name} propose « ${offer.name} » ; preuve : ${proof}. ${today.fr}`,
        `For ${shortName(persona)}, ${company.organisation.name} offers “${offer.name}”; proof: ${proof}. ${today.en}`,
      ),
    ),
  };
}

/** Are there too few figures to place the company: under five scores of eight? */
export function lacksPosition(context: PlanContext): boolean {
  return standing(context).scores.filter((one) => one.score !== null && one.evidence.length > 0).length < 5;
}

function standing({ company, site, topics }: PlanContext): Positioning {
  if (site === null) return positioning(company);
  const searched = topics.filter((topic) => isSearched(topic, company));
  return positioning(company, {
    coverage: overallCoverage(site.coverage, new Map(company.personas.map((one) => [one.id, one.weight]))),
    topics: searched.map((topic) => topic.id).sort(),
    linked: searched.filter((topic) => topic.linkStatus === 'ok').map((topic) => topic.id),
    words: site.brand ?? null,
  });
}

/** Keywords and words of the public; its questions are left out, of which the plan keeps those without an answer. */
function isSearched({ keywords, keyword, measured, personaId }: Topic, { personas }: Company): boolean {
  if (keywords.length > 0) return true;
  return measured && personas.some((one) => one.id === personaId && one.vocabulary.includes(keyword));
}
