import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { isForOrganisations } from '../../../pieces/audience-offer.ts';
import { openOffers } from '../../../pieces/open-offers.ts';
import { alone, label, say } from '../../../pieces/piece.ts';
import { orderPage, shortOfferLine } from '../../common-lines.ts';
import { keepsSecrets } from '../../facts/situations.ts';
import type { Line, Lines } from '../../layouts/chosen-line.ts';
import { shortText } from '../../layouts/short-text.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';

/** Offers of one card (working assumption: more are a list of prices). */
const mostOffers = 3;

/** What a friend would ask for: each offer that people take for themselves, with its whole price; what is promised where none is priced. */
function soldLines(facts: TextFacts): Line[] {
  const { company, offer, offers, promise, business } = facts;
  const open = openOffers(company);
  const own = offers.filter(({ id, net }) => net === offer.net && open.some((one) => one.id === id));
  const priced = own
    .filter(({ price, name }) => price !== null && (business || !isForOrganisations(name.text)))
    .slice(0, mostOffers);
  // without a price for what most people come for, prices of the rest say what the company is not
  if (priced.length > 0 && (offers[0]?.price !== null || promise === null)) return priced.map(shortOfferLine);
  return promise === null ? [] : [both(alone(promise), alone(promise))];
}

function cardLines(facts: TextFacts): Line[] {
  const { brand, company, offer } = facts;
  const site = { kind: 'name', text: orderPage(facts, offer) ?? company.organisation.domain } as const;
  return [
    // where the profession keeps secrets, who was helped is nobody’s business
    keepsSecrets(facts)
      ? both(say`${label(brand)}.`, say`${label(brand)}.`)
      : both(say`${label(brand)}, de la part de [nom].`, say`${label(brand)}, with [name]’s regards.`),
    ...soldLines(facts),
    both(
      say`Pour nous joindre : [téléphone], un mot à [adresse], ou ${site}.`,
      say`To reach us: [telephone], a note to [address], or ${site}.`,
    ),
  ];
}

/** Nobody meets the customer: what is said is put in the parcel. */
const isSent = ({ voice }: TextFacts): boolean => ['shop', 'order', 'box', 'marketplace'].includes(voice.id);

const sourceLine = ({ brand }: TextFacts): Lines =>
  both(
    say`« Comment avez-vous connu ${brand} ? » Notez la source, jamais le nom de la personne qui a parlé.`,
    say`“How did you hear of ${brand}?” Write down the source, never the name of the person who spoke.`,
  );

const whoLines = ({ brand }: TextFacts): Lines => [
  both(
    say`« Qui vous a parlé de ${brand} ? » Notez le nom avec son accord, puis remerciez.`,
    say`“Who told you about ${brand}?” Write the name down if they agree, then say thank you.`,
  ),
  both(
    say`« Comment avez-vous connu ${brand} ? » Si c’est par quelqu’un, notez qui et remerciez.`,
    say`“How did you hear of ${brand}?” If it was from somebody, note who and thank them.`,
  ),
];

/** What a person says after serving somebody, the card to give away, the question to ask of those who come: nothing is rewarded. */
export const passOn = defineText({
  id: 'pass-on',
  title: pair('Phrase et carte à faire passer', 'Sentence and card to pass on'),
  subjects: ['referral'],
  layout: (facts) => {
    const { brand } = facts;
    return shortText(facts, {
      form: 'card',
      place: isSent(facts) ? ['À glisser dans le colis', 'To put in the parcel'] : ['À dire', 'To say'],
      lines: [
        [
          isSent(facts)
            ? both(
                say`Quelqu’un autour de vous en aurait l’usage ? Cette carte est pour lui.`,
                say`Does somebody you know need what we do? This card is for them.`,
              )
            : both(
                say`On vous demande parfois un nom ? Donnez cette carte : elle dit qui demander.`,
                say`Does somebody you know need what we do? Give them this card and let them ask for [first name].`,
              ),
          both(
            say`Si l’on vous demande une adresse, donnez cette carte : elle dit comment nous joindre.`,
            say`If anyone asks you for a name, give them this card: it says how to reach us.`,
          ),
        ],
        [
          both(say`Rien en échange : c’est pour rendre service.`, say`Nothing in return: it is to be of help.`),
          both(
            say`Ce geste n’est pas payé, et nous n’attendons rien de vous.`,
            say`This is not paid for, and we expect nothing of you.`,
          ),
          both(
            say`C’est un service, pas une affaire : rien n’est payé.`,
            say`It is a favour, not a deal: nothing is paid.`,
          ),
        ],
      ],
      other: both(
        say`Cette carte de ${brand} est pour la personne à qui vous pensez.`,
        say`This card from ${brand} is for the person you have in mind.`,
      ),
      more: [
        [['Carte', 'Card'], cardLines(facts)],
        [
          ['À demander à chaque nouveau', 'To ask of everybody new'],
          [keepsSecrets(facts) ? sourceLine(facts) : whoLines(facts)],
        ],
      ],
    });
  },
});
