import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import { factSentences, noPrice, offerLine, orderPage, sentencesOf } from '../common-lines.ts';
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
    const { offer, relay, relayed, brand, company, locale } = facts;
    const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
    const people = relayed[locale];
    return letter(facts, {
      subjects: [
        both(say`Un paragraphe à relayer, si vous voulez`, say`A paragraph to pass on, if you wish`),
        both(say`${label(brand)} : une information à relayer`, say`${label(brand)}: something to pass on`),
      ],
      paragraphs: [
        [
          both(
            say`Je vous écris de la part de ${brand} : ce qui suit peut servir à ${people}.`,
            say`I am writing for ${brand}: what follows may be of use to ${people}.`,
          ),
          both(
            say`Voici un paragraphe prêt à reprendre ; coupez-le comme vous voulez.`,
            say`Here is a paragraph that you can use as it is, or cut.`,
          ),
        ],
        [
          offerLine(offer),
          ...factSentences(offer).slice(0, 2),
          ...sentencesOf(facts.facts).slice(0, 2),
          both(say`Pour en savoir plus : ${site}`, say`More: ${site}`),
        ],
        [
          both(
            say`Faut-il autre chose : une photo, un texte plus court, une date ? Répondez-moi, ou appelez le [téléphone].`,
            say`Do you need anything else: a picture, a shorter text, a date? Reply, or ring [telephone].`,
          ),
        ],
      ],
      before: both(say`Destinataire : ${relay!}, [nom de la personne].`, say`To: ${relay!}, [name of the person].`),
    });
  },
});
