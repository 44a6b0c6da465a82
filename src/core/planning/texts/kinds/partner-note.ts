import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, say, the } from '../../pieces/piece.ts';
import { factSentences, noPrice, offerLine, orderPage } from '../common-lines.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To a partner by its name: why its public is concerned, the paragraph to publish with the price, whom to ask. */
export const partnerNote = defineText({
  id: 'partner-note',
  title: pair('Mot à un partenaire, avec le paragraphe à publier', 'Note to a partner, with the paragraph to publish'),
  subjects: ['presence', 'dependency'],
  lack: ({ relay, offer }) =>
    relay === null
      ? {
          because: pair('aucun partenaire n’est nommé', 'no partner is named'),
          need: pair(
            'le nom d’un partenaire ou d’un média, et la personne à qui écrire',
            'the name of a partner or media outlet, and the person to write to',
          ),
        }
      : offer.price === null
        ? noPrice
        : null,
  layout: (facts) => {
    const { offer, relay, brand, company, seasons } = facts;
    const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
    const fact = facts.facts[0];
    return letter(facts, {
      subjects: [
        both(say`Un paragraphe pour votre public`, say`A paragraph for your readers`),
        both(say`${brand} : une information à relayer`, say`${brand}: something to pass on`),
        both(say`À relayer, si vous voulez`, say`To pass on, if you wish`),
      ],
      paragraphs: [
        [
          both(
            say`Je vous écris au sujet de ${the(offer.inSentence)}, pour celles et ceux qui passent par ${relay!}.`,
            say`I am writing about ${the(offer.inSentence)}, for people who come through ${relay!}.`,
          ),
          both(
            say`Si c’est utile à votre public, voici de quoi publier, à couper comme vous voulez :`,
            say`If it is of use to your readers, here is something to publish, to cut as you like:`,
          ),
        ],
        [
          offerLine(offer),
          ...factSentences(offer).slice(0, 2),
          fact === undefined ? null : both(alone(fact), alone(fact)),
          seasons.free === null ? null : both(say`De la place ${seasons.free}.`, say`Room ${seasons.free}.`),
          both(say`Renseignements : ${site}`, say`Details: ${site}`),
        ],
        [
          both(
            say`Que pouvons-nous relayer pour vous en retour ? Répondez-moi, ou appelez le [téléphone].`,
            say`What can we pass on for you in return? Reply, or ring [telephone].`,
          ),
        ],
      ],
    });
  },
});
