import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { channelType } from '../../framework/channels.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import {
  isAboutPrice,
  isOnlyAge,
  isOnSubject,
  sharesWord,
  tradeWordsOf,
} from '../../framework/positioning/compared-subjects.ts';
import { type Positioning, type PositionType, positionTitles } from '../../framework/positioning/positioning.ts';
import { typesetText } from '../../language/typeset.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { shortName } from '../../planning/context/persona-traits.ts';
import { givenAnswer } from '../../planning/texts/facts/asked-questions.ts';
import { customerOffer } from '../../planning/pieces/offer-name.ts';
import type { PositionAim, PositionLever } from '../../planning/plan/details/position-aim.ts';
import { capitalise, inBoth, pair, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import { ownFacts } from './positioning-alternatives.ts';

/** A doubt of a public, and the fact of the company that answers it. */
export interface AnsweredDoubt {
  readonly doubt: string;
  /** True for what may stop the person from buying, false for what the person finds difficult. */
  readonly isObjection: boolean;
  readonly fact: string;
  /** True for a fact that can be said first of the offer; false for an answer to the question itself. */
  readonly isProof: boolean;
}

/**
 * The first objection, else difficulty, of the public that the file answers: by the answer of the company to this question,
 * else by a fact on its subject that shares a word with it; null where it has none.
 */
export function answeredDoubt(company: Company, persona: CompanyPersona, offer: CompanyOffer): AnsweredDoubt | null {
  const [facts, ofTrade] = [ownFacts(company, offer), tradeWordsOf(company)];
  const answers = company.answers.map(({ question, answer }) => ({
    question: { kind: 'question', text: question } as const,
    answer: { kind: 'fact', text: answer, source: { kind: 'company', field: 'answers' } } as const,
  }));
  for (const doubt of [...persona.objections, ...persona.pains]) {
    const isObjection = persona.objections.includes(doubt);
    const fact = facts.find((one) => isOnSubject(doubt, one, ofTrade) && sharesWord(doubt, one, ofTrade));
    if (fact !== undefined) return { doubt, isObjection, fact, isProof: true };
    const given = isObjection ? givenAnswer({ kind: 'question', text: doubt }, answers) : null;
    if (given !== null) return { doubt, isObjection, fact: given.text, isProof: false };
  }
  return null;
}

/** What a competitor lacks, or does that others refuse: “few reporters”, « non accrédité », « vend aussi ». */
const lacking = /\b(few|no|not|non|sans|pas|peu|only|seulement|without|also|aussi|never|jamais|aucune?)\b/;
/** A number of things done or owned: it says how large a company is, not why to choose it. */
const countFirst = /^\d/;

/**
 * The fact to say first: a proof on what a competitor of the file lacks, else on the subject of what it states, else what answers a doubt of the public, else a proof of
 * the company that no competitor states, else its first one. A price, a size or an age is said first only where there is nothing else.
 */
export function strongestFact(company: Company, offer: CompanyOffer, answered: AnsweredDoubt | null): string | null {
  const facts = ownFacts(company, offer);
  const ofBrand = facts.filter((fact) => company.organisation.brand.proofs.includes(fact));
  const sayable = unique([...ofBrand, ...facts]).filter(
    (fact) => !isAboutPrice(fact) && !isOnlyAge(fact) && !countFirst.test(fact),
  );
  const [ofTrade, theirs] = [tradeWordsOf(company), company.competitors.flatMap(({ attributes }) => attributes)];
  const isAlone = (fact: string): boolean => !theirs.some((one) => isOnSubject(one, fact, ofTrade));
  const missing = theirs.filter((one) => lacking.test(plainText(one)));
  return (
    sayable.find((fact) => missing.some((one) => sharesWord(one, fact, []))) ??
    sayable.find((fact) => theirs.some((one) => one.trim().includes(' ') && isOnSubject(one, fact, ofTrade))) ??
    (answered === null
      ? null
      : answered.isProof
        ? answered.fact
        : sayable.find((fact) => sharesWord(answered.fact, fact, ofTrade))) ??
    sayable.find(isAlone) ??
    sayable[0] ??
    facts[0] ??
    null
  );
}

/** The position to aim at in a year, and three levers with what shows that they work. */
export function positionAim(
  context: PlanContext,
  found: Positioning,
  {
    persona,
    offer,
    fact,
  }: { readonly persona: CompanyPersona; readonly offer: CompanyOffer; readonly fact: string | null },
): PositionAim {
  const { company } = context;
  return {
    text: typesetText(aimText(found, company, { persona, fact })),
    levers: [
      statedFact(fact, persona, offer),
      openDoubt(company, { persona, offer }),
      measuredPlace(context, found, persona),
    ].map(({ lever, measure }) => ({ lever: typesetText(lever), measure: typesetText(measure) })),
  };
}

/** The next position up; a company that is hardly seen becomes the specialist of its main public first. */
const next: Readonly<Record<PositionType, PositionType>> = {
  invisible: 'specialist',
  follower: 'specialist',
  specialist: 'challenger',
  challenger: 'leader',
  leader: 'leader',
};

function aimText(
  { type }: Positioning,
  company: Company,
  { persona, fact }: { readonly persona: CompanyPersona; readonly fact: string | null },
): Text {
  const aim = next[type];
  const who = shortName(persona);
  const said = saidText(company, fact);
  if (aim === 'specialist')
    return pair(
      `Position à viser en un an : ${positionTitles[aim].fr} pour ${who}. ${said.fr}Elle est atteinte quand un quart des citations sur les recherches suivies de ce public lui reviennent, ou à 60 sur 100 d’autorité.`,
      `Position to aim at in a year: ${positionTitles[aim].en} for ${who}. ${said.en}It is reached when a quarter of the mentions on the followed searches of this public are its own, or at an authority of 60 out of 100.`,
    );
  const threshold = aim === 'challenger' ? 40 : 80;
  return pair(
    `Position à viser en un an : ${positionTitles[aim].fr}, en partant de ${who}. ${said.fr}Elle demande une visibilité de ${threshold} sur 100.`,
    `Position to aim at in a year: ${positionTitles[aim].en}, starting with ${who}. ${said.en}It takes a visibility of ${threshold} out of 100.`,
  );
}

/** What the company says of itself in its own sentence, with the proof that supports it, and whether a competitor of the file states it. */
function saidText({ organisation, competitors }: Company, fact: string | null): Text {
  const promise = (organisation.brand.promise ?? '').replace(/\s*[.!…]+$/u, '');
  const isAlone =
    fact !== null && competitors.length > 0 && !competitors.some(({ attributes }) => attributes.includes(fact));
  const proof =
    fact === null
      ? null
      : isAlone
        ? pair(
            `la preuve, qu’aucun concurrent du fichier ne donne : « ${fact} »`,
            `the proof, which no competitor of the file gives: “${fact}”`,
          )
        : pair(`la preuve : « ${fact} »`, `the proof: “${fact}”`);
  if (promise === '')
    return proof === null ? pair('', '') : pair(`${capitalise(proof.fr)}. `, `${capitalise(proof.en)}. `);
  const behind = proof === null ? pair('', '') : pair(` ; ${proof.fr}`, `; ${proof.en}`);
  return pair(
    `Ce qu’elle dit au client : « ${promise} »${behind.fr}. `,
    `What it says to customers: “${promise}”${behind.en}. `,
  );
}

function statedFact(fact: string | null, persona: CompanyPersona, offer: CompanyOffer): PositionLever {
  const sold = customerOffer(offer.name).name;
  const place = inBoth((locale) => {
    const [best] = [...persona.channels].sort((a, b) => b.affinity - a.affinity);
    return best === undefined ? '' : channelType(best.typeId).title[locale];
  });
  if (fact === null)
    return {
      lever: pair(
        `Trouver pour « ${sold} » un fait qui se prouve : un nombre, une date, un nom de méthode.`,
        `Find for “${sold}” a fact that can be proved: a number, a date, the name of a method.`,
      ),
      measure: pair('Le fait est écrit dans le fichier, avec sa source.', 'The fact is in the file, with its source.'),
    };
  return {
    lever: pair(
      `Dire « ${fact} » en premier à ce public : en tête de la page de « ${sold} », puis sur son canal préféré (${place.fr}).`,
      `Say “${fact}” first to this public: at the top of the page of “${sold}”, then on the channel it prefers (${place.en}).`,
    ),
    measure: pair(
      'Les deux le disent à la fin du premier mois ; les demandes de la page, avant et après.',
      'Both say it at the end of the first month; requests from the page, before and after.',
    ),
  };
}

/** A doubt that no fact answers, else what decides customers. */
function openDoubt(
  company: Company,
  { persona, offer }: { readonly persona: CompanyPersona; readonly offer: CompanyOffer },
): PositionLever {
  const [facts, ofTrade] = [ownFacts(company, offer), tradeWordsOf(company)];
  const answered = company.answers.flatMap(({ question, answer }) => (answer == null ? [] : [question, answer]));
  // A doubt on the price is answered by the price, which the page gives.
  const doubt = persona.objections.find(
    (one) => !isAboutPrice(one) && ![...facts, ...answered].some((fact) => isOnSubject(one, fact, ofTrade)),
  );
  const sold = customerOffer(offer.name).name;
  if (doubt !== undefined)
    return {
      lever: pair(
        `Écrire la réponse à « ${doubt} », que rien dans le fichier ne donne, et la mettre dans les questions de la page de « ${sold} ».`,
        `Write the answer to “${doubt}”, which nothing in the file gives, and put it among the questions of the page of “${sold}”.`,
      ),
      measure: pair(
        'Les demandes où la question est encore posée, comptées chaque mois.',
        'Requests in which the question is still asked, counted every month.',
      ),
    };
  return {
    lever: pair(
      'Demander à cinq nouveaux clients qui d’autre ils regardaient, et ce qui les a décidés.',
      'Ask five new customers whom else they looked at, and what decided them.',
    ),
    measure: pair('Cinq réponses écrites, mot pour mot, en un mois.', 'Five answers written word for word in a month.'),
  };
}

/** Searches that a lever names (working assumption). */
const mostSearches = 3;

/** Where the visibility is not measured, the searches of the public are followed; else the lowest score is raised. */
function measuredPlace(
  { topics }: PlanContext,
  { scores, weaknesses }: Positioning,
  persona: CompanyPersona,
): PositionLever {
  const [worst] = weaknesses;
  const isSeen = scores.some(({ id, score }) => id === 'visibility' && score !== null);
  if (isSeen && worst !== undefined) {
    const score = Math.round(worst.score ?? 0);
    return {
      lever: pair(
        `Relever la note la plus basse, ${worst.title.fr.toLowerCase()} : ${worst.because.fr}.`,
        `Raise the lowest score, ${worst.title.en.toLowerCase()}: ${worst.because.en}.`,
      ),
      measure: pair(
        `${score} sur 100 aujourd’hui, relue chaque trimestre.`,
        `${score} out of 100 today, read every quarter.`,
      ),
    };
  }
  const searches = topics.filter(({ personaId }) => personaId === persona.id).slice(0, mostSearches);
  const named = inBoth((locale) =>
    searches.map(({ keyword }) => (locale === 'fr' ? `« ${keyword} »` : `“${keyword}”`)).join(', '),
  );
  return {
    lever:
      searches.length === 0
        ? pair('Suivre chaque mois les recherches de ce public.', 'Follow the searches of this public every month.')
        : pair(
            `Suivre chaque mois la place de l’entreprise sur les recherches de ce public : ${named.fr}.`,
            `Follow every month the place of the company on the searches of this public: ${named.en}.`,
          ),
    measure: pair(
      'Places relevées le même jour chaque mois, concurrents compris.',
      'Places read on the same day every month, competitors included.',
    ),
  };
}
