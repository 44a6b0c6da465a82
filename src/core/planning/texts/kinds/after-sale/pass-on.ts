import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say, the } from '../../../pieces/piece.ts';
import { orderPage, shortOfferLine } from '../../common-lines.ts';
import { shortText } from '../../layouts/short-text.ts';
import { defineText } from '../../text-kind.ts';

/** What a person says after serving somebody, the card to give away, the question to ask of those who come: nothing is rewarded. */
export const passOn = defineText({
  id: 'pass-on',
  title: pair('Phrase et carte à faire passer', 'Sentence and card to pass on'),
  subjects: ['referral'],
  layout: (facts) => {
    const { brand, company, offer } = facts;
    const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
    return shortText(facts, {
      form: 'card',
      place: ['À dire', 'To say'],
      lines: [
        [
          both(
            say`Un proche vous parle de ${the(offer.inSentence)} ? Donnez-lui cette carte : qu’il demande [prénom].`,
            say`Does somebody you know talk of ${the(offer.inSentence)}? Give them this card and let them ask for [first name].`,
          ),
          both(
            say`Si l’on vous demande où vous avez trouvé ${the(offer.inSentence)}, cette carte répond pour vous.`,
            say`If anyone asks where you found ${the(offer.inSentence)}, this card answers for you.`,
          ),
        ],
        both(
          say`Je ne vous donne rien en échange, et personne ne paie un autre prix.`,
          say`I give you nothing for it, and nobody pays another price.`,
        ),
      ],
      other: both(
        say`Beaucoup viennent parce qu’on leur a parlé de nous : gardez cette carte pour la personne à qui vous pensez.`,
        say`Many come because somebody told them about us: keep this card for the person you have in mind.`,
      ),
      more: [
        [
          ['Carte', 'Card'],
          [
            both(say`${brand}, de la part de [nom].`, say`${brand}, with [name]’s regards.`),
            shortOfferLine(offer),
            both(
              say`Pour nous joindre : [téléphone], un mot à [adresse], ou ${site}.`,
              say`To reach us: [telephone], a note to [address], or ${site}.`,
            ),
          ],
        ],
        [
          ['À demander à chaque nouveau', 'To ask of everybody new'],
          [
            both(
              say`« Qui vous a parlé de nous ? » Notez le nom avec son accord, et remerciez cette personne la fois d’après.`,
              say`“Who told you about us?” Write the name down if they agree, and thank that person the next time.`,
            ),
          ],
        ],
      ],
    });
  },
});
