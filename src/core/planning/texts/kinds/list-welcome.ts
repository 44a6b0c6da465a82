import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { lackOfConsent, noList, noPrice, orderButton, priceLines, pricedOffers, seasonLine } from '../common-lines.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To a new subscriber: what will come and how often, what is sold and for how much, where to begin. */
export const listWelcome = defineText({
  id: 'list-welcome',
  title: pair('Bienvenue aux nouveaux abonnés de la lettre', 'Welcome to new subscribers of the newsletter'),
  subjects: ['contacts'],
  lack: (facts) => lackOfConsent(facts) ?? (facts.list ? (pricedOffers(facts).length === 0 ? noPrice : null) : noList),
  layout: (facts) => {
    const { brand, offers } = facts;
    return letter(facts, {
      subjects: [
        both(say`Vous recevrez nos nouvelles : voici quoi`, say`What you will get from us`),
        both(say`${brand} : ce que vous recevrez`, say`${brand}: what you will receive`),
      ],
      paragraphs: [
        [
          both(
            say`Vous êtes inscrit à la lettre de ${brand}. Elle part [nombre] fois par an ; vous y lirez [ce que contient la lettre].`,
            say`You are now on the list of ${brand}. It goes out [number] times a year, with [what the letter contains].`,
          ),
        ],
        [both(say`En attendant la première, voici nos prix.`, say`Until the first one, here are our prices.`)],
        ...priceLines(facts),
        [seasonLine(facts)],
      ],
      button: orderButton(facts, offers[0] ?? null),
      optOut: true,
    });
  },
});
