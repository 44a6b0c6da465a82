import { overallCoverage } from '../../audience/audience-coverage.ts';
import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { mainPersona } from '../../framework/company/main-parts.ts';
import { type Positioning, positioning, positionTitles } from '../../framework/positioning/positioning.ts';
import { typesetText } from '../../language/typeset.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { shortName } from '../../planning/context/persona-traits.ts';
import { customerOffer } from '../../planning/pieces/offer-name.ts';
import type { Alternative } from '../../planning/plan/details/alternative.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { offerOfPersona } from '../../planning/topics/offer-of-topic.ts';
import type { Topic } from '../../planning/topics/topic.ts';
import type { Locale } from '../../values/locale.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import { type AnsweredDoubt, answeredDoubt, positionAim, strongestFact } from './positioning-aim.ts';
import { ownFacts, positioningAlternatives } from './positioning-alternatives.ts';

/** Facts in the statement (working assumption). */
const mostFacts = 2;
/** Scores of eight under which a position is provisional. */
const leastScores = 5;

/** The position of the company: for whom, what it offers, against which alternatives, where it is today. */
export function positioningPlan(context: PlanContext): Strategy['positioning'] {
  const { company } = context;
  const found = positionOf(context);
  const persona = mainPersona(company);
  const offer = offerOfPersona(company, persona);
  const alternatives = positioningAlternatives(context, offer);
  const answered = answeredDoubt(company, persona, offer);
  const fact = strongestFact(company, offer, answered);
  const offered = offerText(context, persona, { offer, answered, fact });
  const against = againstText(alternatives, answered);
  const today = presentPosition(found);
  return {
    ...found,
    statement: typesetText(
      inBoth((locale) =>
        [offered, against, today]
          .map((one) => one[locale])
          .filter((one) => one !== '')
          .join(' '),
      ),
    ),
    alternatives,
    aim: positionAim(context, found, { persona, offer, fact }),
  };
}

interface Offered {
  readonly offer: CompanyOffer;
  readonly answered: AnsweredDoubt | null;
  /** The fact to say first. */
  readonly fact: string | null;
}

/** For whom, for what, and two facts that may be published, the strongest first; the promise where the file gives none. */
function offerText({ company }: PlanContext, persona: CompanyPersona, { offer, answered, fact }: Offered): Text {
  const who = shortName(persona);
  const { name, brand } = company.organisation;
  const [wish] = persona.jobs;
  const facts = unique([
    ...(fact === null ? [] : [fact]),
    ...(answered?.isProof === true ? [answered.fact] : []),
    ...ownFacts(company, offer),
  ]).slice(0, mostFacts);
  const proofs = (facts.length > 0 ? facts : [brand.promise]).map(withoutStop).join(', ');
  return inBoth((locale) => {
    const aim = wish === undefined ? '' : locale === 'fr' ? ` (« ${wish} »)` : ` (“${wish}”)`;
    const sold = customerOffer(offer.name).name;
    return locale === 'fr'
      ? `Pour ${who}${aim}, ${name} propose « ${sold} » : ${proofs}.`
      : `For ${who}${aim}, ${name} offers “${sold}”: ${proofs}.`;
  });
}

const quoted = (text: string, fr: boolean): string => (fr ? `« ${text} »` : `“${text}”`);
const withoutStop = (text: string): string => text.replace(/\s*[.!…]+$/u, '');

/** What the main competitor is known by, what the company answers on the same subjects, and the doubt that it answers itself. */
function againstText(alternatives: readonly Alternative[], answered: AnsweredDoubt | null): Text {
  const known = alternatives.filter((one) => one.known.length > 0);
  const first = known.find(({ compared }) => compared.length > 0) ?? known[0];
  return inBoth((locale) => {
    const fr = locale === 'fr';
    const own =
      answered === null
        ? ''
        : fr
          ? `Ce qui ${answered.isObjection ? 'retient' : 'gêne'} ce public, ${quoted(answered.doubt, fr)} : ${quoted(withoutStop(answered.fact), fr)} y répond.`
          : `What ${answered.isObjection ? 'holds this public back' : 'troubles this public'}, ${quoted(answered.doubt, fr)}: ${quoted(withoutStop(answered.fact), fr)} answers it.`;
    if (first === undefined) return own;
    const theirs = first.known.map((text) => quoted(text, fr)).join(', ');
    const ours = first.compared.map(
      (one) => `${quoted(one.ours, fr)} ${fr ? 'face à' : 'against'} ${quoted(one.theirs, fr)}`,
    );
    const compared = ours.length > 0 ? ours.join(', ') : answered === null ? unanswered[locale] : elsewhere[locale];
    const line = fr
      ? `Face à ${first.name}, qui se présente par ${theirs} : ${compared}.`
      : `Against ${first.name}, known by ${theirs}: ${compared}.`;
    return own === '' ? line : `${line} ${own}`;
  });
}

const unanswered = pair('le fichier n’y répond pas encore', 'the file does not answer it yet');
/** Where the company answers a doubt that the competitor does not speak of. */
const elsewhere = pair(
  'ne pas le suivre sur ce terrain, mais décider ce public ailleurs',
  'do not follow it there, but decide this public on something else',
);

/** The first strength and the first weakness; what is measured when the position itself is not. */
function presentPosition({ type, scores, strengths, weaknesses }: Positioning): Text {
  const shown = [...strengths.slice(0, 1), ...weaknesses.slice(0, 1)];
  const measured = scores.filter(({ score }) => score !== null);
  if (shown.length === 0)
    return pair(
      `Sa position en ligne n’est pas encore mesurée : ${measured.length} ${measured.length < 2 ? 'note' : 'notes'} sur 8, à relever en début de cycle.`,
      `Its online position is not measured yet: ${measured.length} ${measured.length === 1 ? 'score' : 'scores'} of 8, to be read at the start of the cycle.`,
    );
  const marks = pair(marksOf(shown, 'fr'), marksOf(shown, 'en'));
  return measured.some(({ id }) => id === 'visibility')
    ? pair(
        `Aujourd'hui sa position en ligne est « ${positionTitles[type].fr} » : ${marks.fr}.`,
        `Today its online position is “${positionTitles[type].en}”: ${marks.en}.`,
      )
    : pair(
        `Sa position en ligne n’est pas encore mesurée, faute de mots-clés suivis ; ce qui l’est : ${marks.fr}.`,
        `Its online position is not measured yet, no keyword being tracked; what is: ${marks.en}.`,
      );
}

/** `visibilité 62 sur 100, conversion 31 sur 100`. */
function marksOf(scores: Positioning['scores'], locale: Locale): string {
  const outOf = locale === 'fr' ? 'sur' : 'out of';
  return scores
    .map(({ title, score }) => `${title[locale].toLowerCase()} ${Math.round(score ?? 0)} ${outOf} 100`)
    .join(', ');
}

/** True when too few scores rest on figures to place the company. */
export function lacksPosition(context: PlanContext): boolean {
  const grounded = positionOf(context).scores.filter(({ score, evidence }) => score !== null && evidence.length > 0);
  return grounded.length < leastScores;
}

function positionOf({ company, site, topics }: PlanContext): Positioning {
  if (site === null) return positioning(company);
  const searched = topics.filter((topic) => isSearched(topic, company));
  return positioning(company, {
    coverage: overallCoverage(site.coverage, new Map(company.personas.map(({ id, weight }) => [id, weight]))),
    topics: searched.map(({ id }) => id).sort(),
    linked: searched.filter(({ linkStatus }) => linkStatus === 'ok').map(({ id }) => id),
    words: site.brand ?? null,
  });
}

/** True for keywords and words of the public; its questions are left out: the plan keeps only those without an answer. */
function isSearched({ keywords, keyword, measured, personaId }: Topic, { personas }: Company): boolean {
  if (keywords.length > 0) return true;
  return measured && personas.some(({ id, vocabulary }) => id === personaId && vocabulary.includes(keyword));
}
