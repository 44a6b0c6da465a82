import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { nounWords } from '../../framework/counters/plain-words.ts';
import { hasSubject, isOnlyAge, isOnSubject, tradeWordsOf } from '../../framework/positioning/compared-subjects.ts';
import { typesetText } from '../../language/typeset.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { publicProofs } from '../../planning/messages/public-proofs.ts';
import { customerOffer } from '../../planning/pieces/offer-name.ts';
import { readName } from '../../planning/pieces/read-pieces.ts';
import type { Alternative } from '../../planning/plan/details/alternative.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';

/** Facts of the company shown beside a competitor (working assumption). */
const mostFacts = 3;

/**
 * Each competitor that the company file describes, against what the file says of the company: the same subjects side by
 * side, what only the company states, and the subjects on which the file has no answer, with the question to ask.
 */
export function positioningAlternatives(context: PlanContext, offer: CompanyOffer): Alternative[] {
  const { company } = context;
  return company.competitors.map(({ id, name, attributes }) => {
    const matched = attributes.map((attribute) => ({ attribute, own: sameSubject(context, offer, attribute) }));
    const answered = matched.flatMap(({ attribute, own }) => (own === null ? [] : [{ attribute, own }]));
    const open = matched.filter(({ own }) => own === null).map(({ attribute }) => attribute);
    const alone = ownFacts(company, offer).filter((fact) => !answered.some(({ own }) => own === fact));
    return {
      competitorId: id,
      name,
      known: attributes,
      compared: answered.map(({ attribute, own }) => ({ theirs: attribute, ours: own })),
      alone: alone.slice(0, mostFacts),
      ask: typesetText(askedAbout(name, attributes, open)),
    };
  });
}

/** Facts of the offer that may be published, then of the company, those that only give its age last. */
export function ownFacts(company: Company, offer: CompanyOffer): string[] {
  const facts = unique(publicProofs(company, offer).map(({ text }) => text));
  return [...facts.filter((fact) => !isOnlyAge(fact)), ...facts.filter(isOnlyAge)];
}

const hasAmount = /[£$€]\s?\d|\d\s?(?:€|£|\$|euros?|pounds?)/u;

/** What the file says on the subject of a quality of a competitor: a price for a price of the same thing, else a fact; null without one. */
function sameSubject({ company, pieces }: PlanContext, offer: CompanyOffer, theirs: string): string | null {
  const words = nounWords(theirs);
  const shares = (text: string): boolean => nounWords(text).some((word) => words.includes(word));
  if (hasAmount.test(theirs)) {
    const priced = company.offers.find(({ name }) => shares(name));
    const price = priced === undefined ? null : (pieces.offers.get(priced.id)?.price?.text ?? null);
    return priced === undefined || price === null
      ? null
      : `${readName(customerOffer(priced.name).name).text}, ${price}`;
  }
  const ofTrade = tradeWordsOf(company);
  const others = company.offers.filter(({ id }) => id !== offer.id);
  // what another offer proves is for another audience
  const facts = [...ownFacts(company, offer), ...others.flatMap(({ attributes }) => attributes)];
  // one word of no subject, such as “national”, is found in facts that have nothing to do with it
  if (!theirs.trim().includes(' ') && !hasSubject(theirs)) return null;
  return unique(facts).find((fact) => isOnSubject(theirs, fact, ofTrade)) ?? null;
}

/** What to ask to place the company; a competitor without a quality is described first. */
function askedAbout(name: string, attributes: readonly string[], open: readonly string[]): Text {
  if (attributes.length === 0)
    return pair(
      `Relever chez ${name} le prix, le délai, ce qui est compris et la garantie, puis demander à cinq clients pourquoi ils ne l’ont pas choisi.`,
      `Read at ${name} the price, the delay, what is included and the guarantee, then ask five customers why they did not choose it.`,
    );
  if (open.length === 0)
    return pair(
      `Demander à cinq clients ce qui, face à ${name}, les a décidés.`,
      `Ask five customers what decided them against ${name}.`,
    );
  const subjects = inBoth((locale) => open.map((one) => (locale === 'fr' ? `« ${one} »` : `“${one}”`)).join(', '));
  return pair(
    `Le fichier ne dit pas ce que vous proposez face à ${subjects.fr} : l’écrire, ou dire pourquoi le client s’en passe ; demander à cinq clients si cela a compté.`,
    `The file does not say what you offer against ${subjects.en}: write it, or say why customers do without; ask five customers whether it mattered.`,
  );
}
