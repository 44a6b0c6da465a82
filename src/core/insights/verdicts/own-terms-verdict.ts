import type { Company } from '../../framework/company/company.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { countedUse } from '../../framework/dated/counted-use.ts';
import { otherPrice, pricedUse, stoodOn } from '../../framework/dated/stated-terms.ts';
import { pair } from '../../values/text.ts';
import { type Amounts, count } from '../amounts.ts';
import { askPrice, keepText, letter, moveText, noText } from './answer-texts.ts';
import type { DateVerdict } from './verdict.ts';

interface Asked {
  readonly company: Company;
  readonly amounts: Amounts;
  readonly fact: DatedFact;
  /** Cost of a year, currency units. */
  readonly cost: number;
}

/** Yes or no to a commitment by what the notes say of the thing itself: the price of one use, another price, what depends on it. */
export const ownTermsVerdict = (asked: Asked): DateVerdict | null =>
  byUse(asked) ?? byOtherPrice(asked) ?? byNeed(asked);

/** What its uses would cost, or bring, one by one, against what it costs whole. */
function byUse({ company, amounts, fact, cost }: Asked): DateVerdict | null {
  const use = pricedUse(company, fact.text);
  if (use === null) return null;
  const worth = use.used * use.price;
  const [year, all, each, many, gap] = [
    amounts.money(cost),
    amounts.money(worth),
    amounts.money(use.price),
    count(use.used),
    amounts.money(Math.abs(cost - worth)),
  ];
  const sums = pair(
    `${many.fr} (« ${use.label} ») × ${each.fr} (« ${use.source} ») = ${all.fr}, contre ${year.fr} par an`,
    `${many.en} (“${use.label}”) × ${each.en} (“${use.source}”) = ${all.en}, against ${year.en} a year`,
  );
  return worth < cost
    ? {
        answer: 'no',
        savedInYear: cost - worth,
        why: pair(
          `Non : ${sums.fr}. Arrêter garde ${gap.fr} par an.`,
          `No: ${sums.en}. Stopping keeps ${gap.en} a year.`,
        ),
        what: noText,
        steps: [
          pair(
            `Vérifier avant, pour les mois les plus pleins, que l’on en trouve à ${each.fr} ou que l’on peut s’en passer.`,
            `Check first, for the fullest months, that one can be had for ${each.en} or done without.`,
          ),
          letter(fact, 'Nous rendons ce qui est à vous à cette date.', 'We hand back what is yours on that day.'),
          moveText,
        ],
      }
    : {
        answer: 'yes',
        savedInYear: null,
        why: pair(`Oui : ${sums.fr}.`, `Yes: ${sums.en}.`),
        what: keepText,
        steps: [askPrice(fact)],
      };
}

/** The same at less: asked of who sells it now, else taken from the other. */
function byOtherPrice({ company, amounts, fact, cost }: Asked): DateVerdict | null {
  const other = otherPrice(company, fact.text, cost);
  if (other === null) return null;
  const [year, less, gap] = [cost, other.yearly, cost - other.yearly].map(amounts.money) as [
    ReturnType<Amounts['money']>,
    ReturnType<Amounts['money']>,
    ReturnType<Amounts['money']>,
  ];
  const use = countedUse(company, fact.text);
  const isFree = other.yearly === 0;
  const fits =
    other.fit === null
      ? pair('', '')
      : pair(
          ` Vous en comptez ${count(other.fit.used).fr} : ils y tiennent, ${count(other.fit.most).fr} au plus.`,
          ` You count ${count(other.fit.used).en}: they fit in it, ${count(other.fit.most).en} at most.`,
        );
  const held =
    use === null
      ? pair('que tout ce qui sert y tient', 'that all that is used fits')
      : pair(
          `que ce qui sert y tient (« ${use.label} » : ${count(use.used).fr})`,
          `that what is used fits (“${use.label}”: ${count(use.used).en})`,
        );
  return {
    answer: 'no',
    savedInYear: cost - other.yearly,
    why: isFree
      ? pair(
          `Non : ${year.fr} par an pour ce que l’entreprise a déjà (« ${other.source} »).`,
          `No: ${year.en} a year for what the company has already (“${other.source}”).`,
        )
      : pair(
          `Non à ce prix : ${year.fr} par an contre ${less.fr} (« ${other.source} »), ${gap.fr} de moins chaque année.${fits.fr}`,
          `No at this price: ${year.en} a year against ${less.en} (“${other.source}”), ${gap.en} less every year.${fits.en}`,
        ),
    what: isFree ? noText : pair('Dire non à ce prix, par écrit', 'Say no at this price, in writing'),
    steps: [
      pair(
        `Vérifier d’abord ${held.fr}, et à quelle date le changement est fait.`,
        `Check first ${held.en}, and by which day the change is made.`,
      ),
      isFree
        ? letter(fact, 'Nous arrêtons à cette date.', 'We stop on that day.')
        : letter(
            fact,
            `Nous irions à ${less.fr} par an, ici ou ailleurs.`,
            `We would go to ${less.en} a year, here or elsewhere.`,
          ),
    ],
  };
}

/** What the other work depends on is kept, whoever it brings. */
function byNeed({ company, fact }: Asked): DateVerdict | null {
  const note = stoodOn(company, fact.text)?.replace(/[\s.]+$/u, '') ?? null;
  return note === null
    ? null
    : {
        answer: 'yes',
        savedInYear: null,
        why: pair(
          `Oui : le reste du travail tient à lui (« ${note} »).`,
          `Yes: the other work stands on it (“${note}”).`,
        ),
        what: keepText,
        steps: [askPrice(fact)],
      };
}
