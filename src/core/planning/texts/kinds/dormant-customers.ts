import { isBoughtOnce } from '../../../framework/use-cycle/offer-use.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import {
  countedAs,
  factSentences,
  lackOfConsent,
  noPrice,
  orderButton,
  priceLines,
  pricedOffers,
  replyLines,
  seasonLine,
  sentencesOf,
} from '../common-lines.ts';
import { figureNamed, spanIn } from '../facts/own-counters.ts';
import { isRecent } from '../facts/recent-facts.ts';
import type { Line } from '../layouts/chosen-line.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText, type Lack } from '../text-kind.ts';

const people = String.raw`(?:clients?|clientes|customers?|patients?|guests?|donateurs?|donors?|eleves?|stagiaires?|learners?|abonnes?|readers?|buyers?|acheteurs?|passengers?|accounts?|comptes?)`;
const gone = new RegExp(
  String.raw`\b${people}\b.*\b(?:(?:not|pas|plus|jamais) (?:re)?(?:vus?|venus?|seen|returned|commande\w*|ordered|heard)|since|depuis plus|more than a year|inacti\w+|dormant\w*|lapsed)\b|\b(?:inacti\w+|dormant\w*|lapsed|anciens?|anciennes|former|past) ${people}\b|\b${people} (?:of|de) (?:the year before|l annee precedente)\b`,
);

const figure = ({ company }: TextFacts): string | null => figureNamed(company, gone);

/** To customers who have not come for a long time: how long ago, when there is room, the price, how to answer. */
export const dormantCustomers = defineText({
  id: 'dormant-customers',
  title: pair('Rappel des clients qui ne sont pas revenus', 'Recall of customers who have not come back'),
  subjects: ['retention', 'contacts', 'season'],
  calledBy: (facts) => countedAs(figure(facts)),
  lack: (facts) =>
    lackOfConsent(facts) ??
    (!hasReason(facts) ? noReason : pricedOffers(takenAgain(facts)).length === 0 ? noPrice : null),
  layout: (facts) => {
    const { voice, brand, locale, seasons } = facts;
    const span = spanIn(figure(facts) ?? '', locale);
    const again = takenAgain(facts);
    const [main] = pricedOffers(again);
    return letter(facts, {
      subjects: [
        both(say`Depuis ${voice.last.fr}`, say`Since ${voice.last.en}`),
        seasons.free === null || !voice.visited
          ? null
          : both(say`Des dates ${seasons.free}`, say`Dates ${seasons.free}`),
        both(say`${label(brand)} : des nouvelles et nos prix`, say`${label(brand)}: news and prices`),
      ],
      paragraphs: [
        [
          span === null
            ? both(say`${voice.last.fr} date de [mois et année].`, say`We have not seen you since [month and year].`)
            : both(
                say`${voice.last.fr} date de plus de ${span}.`,
                say`It is more than ${span} since ${voice.last.en}.`,
              ),
          ...newsOf(facts).slice(0, 3),
        ],
        ...priceLines(again),
        [...(main === undefined ? [] : factSentences(main).slice(0, 1)), seasonLine(facts)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, again.offers[0] ?? null),
      optOut: true,
      before: both(
        say`N’écrivez qu’aux personnes qui l’ont accepté, et ne gardez que le prix de ce que chacune a pris.`,
        say`Write only to people who agreed, and keep only the price of what each of them took.`,
      ),
    });
  },
});

/** The facts with the offers that somebody takes a second time: nobody is sold again what is bought once. */
const takenAgain = (facts: TextFacts): TextFacts => ({
  ...facts,
  offers: facts.offers.filter(
    ({ id }) => !facts.company.offers.some((one) => one.id === id && isBoughtOnce(facts.company, one)),
  ),
});

/** What has changed since, or the place for it. */
function newsOf({ facts, company }: TextFacts): Line[] {
  const dated = sentencesOf(facts.filter((fact) => isRecent(fact, company)));
  return dated.length > 0
    ? dated
    : [both(say`[Ce qui a changé depuis, en une phrase.]`, say`[What has changed since, in one sentence.]`)];
}

/** Missing: a reason to write to people who do not come back. */
const noReason: Lack = {
  because: pair('aucune raison de revenir n’est connue', 'no reason to come back is known'),
  need: pair(
    'ce qui a changé pour ces clients depuis leur départ, en une phrase, ou combien ils sont et depuis quand',
    'what has changed for these customers since they left, in one sentence, or how many they are and since when',
  ),
};

const hasReason = (facts: TextFacts): boolean =>
  figure(facts) !== null || facts.facts.some((fact) => isRecent(fact, facts.company));
