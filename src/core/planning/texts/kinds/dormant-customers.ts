import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import {
  countedAs,
  lackOfConsent,
  noPrice,
  orderButton,
  priceLines,
  pricedOffers,
  replyLines,
  seasonLine,
} from '../common-lines.ts';
import { figureNamed, spanIn } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

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
  lack: (facts) => lackOfConsent(facts) ?? (pricedOffers(facts).length === 0 ? noPrice : null),
  layout: (facts) => {
    const { voice, brand, locale, online, seasons, project } = facts;
    const span = spanIn(figure(facts) ?? '', locale);
    return letter(facts, {
      subjects: [
        both(say`${voice.last.fr} date un peu`, say`It has been a while`),
        seasons.free && both(say`De la place ${seasons.free}`, say`Room ${seasons.free}`),
        both(say`${brand} : nos prix`, say`${brand}: our prices`),
      ],
      paragraphs: [
        [
          span === null
            ? [
                both(
                  say`${voice.last.fr} remonte à un moment déjà.`,
                  say`It has been some time since ${voice.last.en}.`,
                ),
                both(say`${voice.last.fr} commence à dater.`, say`${voice.last.en} was a good while ago.`),
              ]
            : both(
                say`${voice.last.fr} date de plus de ${span}.`,
                say`It is more than ${span} since ${voice.last.en}.`,
              ),
          seasonLine(facts),
        ],
        [
          project === null ? null : both(say`Vous voulez ${project} ?`, say`Would you like to ${project}?`),
          voice.id === 'nonprofit'
            ? both(say`Voici ce qui est possible cette année :`, say`This is what you can do this year:`)
            : both(say`Les prix aujourd’hui :`, say`Today’s prices:`),
        ],
        ...priceLines(facts),
        [
          online
            ? both(
                say`Si vous êtes passé à autre chose, dites-le-nous d’un mot : nous arrêterons de vous écrire.`,
                say`If you have moved on, one word in reply and we stop writing.`,
              )
            : null,
          replyLines(facts),
        ],
      ],
      button: orderButton(facts, facts.offers[0] ?? null),
      optOut: !online,
    });
  },
});
