import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, label, named, say } from '../../pieces/piece.ts';
import { factSentences, lackOfConsent, noList, noPrice, paidFor, orderButton } from '../common-lines.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To a new subscriber: what will come and how often, what is sold and for how much, where to begin. */
export const listWelcome = defineText({
  id: 'list-welcome',
  title: pair('Bienvenue aux nouveaux abonnés de la lettre', 'Welcome to new subscribers of the newsletter'),
  subjects: ['contacts'],
  lack: (facts) => lackOfConsent(facts) ?? (facts.list ? (facts.offer.price === null ? noPrice : null) : noList),
  layout: (facts) => {
    const { brand, offers, letterName, offer, promise } = facts;
    const letterOf =
      letterName === null
        ? { fr: named`la lettre de ${brand}`, en: named`the newsletter of ${brand}` }
        : { fr: named`« ${letterName} »`, en: letterName };
    return letter(facts, {
      subjects: [
        both(say`Bienvenue : ce que vous allez recevoir`, say`Welcome: what you will get from us`),
        both(say`${label(brand)} : ce que vous recevrez`, say`${label(brand)}: what you will receive`),
      ],
      paragraphs: [
        [
          both(
            say`Votre inscription à ${letterOf.fr} est enregistrée. Vous y lirez [ce qu’elle contient], [nombre] fois par an.`,
            say`You are on the list for ${letterOf.en}: [what it contains], [number] times a year.`,
          ),
        ],
        [
          promise === null ? null : both(alone(promise), alone(promise)),
          ...factSentences(offer).slice(0, 2),
          both(
            say`Si vous voulez commencer avant la première lettre : ${offer.name}, ${paidFor(offer)!}.`,
            say`If you would rather begin before the first letter: ${offer.name}, ${paidFor(offer)!}.`,
          ),
        ],
      ],
      button: orderButton(facts, offers[0] ?? null),
      optOut: true,
    });
  },
});
