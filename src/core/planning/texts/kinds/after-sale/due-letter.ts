import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { orderPage } from '../../common-lines.ts';
import { letter } from '../../layouts/letter.ts';
import { defineText } from '../../text-kind.ts';

/** To a customer of some years ago, on paper: what was bought and when, what to check now, three ways to answer. */
export const dueLetter = defineText({
  id: 'due-letter',
  title: pair('Lettre à l’échéance', 'Letter when the date comes'),
  subjects: ['retention', 'due'],
  layout: (facts) => {
    const { brand, company, offer } = facts;
    const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
    return letter(facts, {
      subjects: [
        both(say`Le point sur ce que vous avez pris en [mois]`, say`A look at what you took in [month]`),
        both(say`Depuis [mois et année]`, say`Since [month and year]`),
      ],
      paragraphs: [
        [
          both(
            say`En [mois et année], ${brand} vous a fourni : [ce qui a été pris]. Cela arrive à l’âge où l’on vérifie si tout convient encore.`,
            say`In [month and year], ${brand} supplied you with: [what was taken]. It is reaching the age at which one checks that all still suits.`,
          ),
        ],
        [
          both(
            say`La vérification n’engage à rien : garder ce que vous avez est une réponse, et vous pouvez aussi choisir quelqu’un d’autre.`,
            say`The check binds you to nothing: keeping what you have is an answer, and you may also choose somebody else.`,
          ),
        ],
        [
          both(
            say`Pour prendre un jour : le coupon ci-dessous, ${site}, ou un proche au [téléphone].`,
            say`To fix a day: the slip below, ${site}, or a relative on [telephone].`,
          ),
          both(
            say`Coupon : je préfère le [jour], le matin ou l’après-midi ; je préfère qu’on me réponde par [lettre, SMS ou courriel].`,
            say`Slip: I would rather come on [day], morning or afternoon; please answer by [letter, text message or e-mail].`,
          ),
        ],
      ],
      before: both(
        say`Par la poste, dans le mois de la date ; retirer ceux qui sont partis, décédés ou déjà revenus. Là où la donnée touche à la santé, vérifier d’abord le droit d’écrire.`,
        say`By post, in the month of the date; take out those who have moved, died or come back already. Where the data touch on health, check your ground for writing first.`,
      ),
    });
  },
});
