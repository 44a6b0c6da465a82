import type { Company } from '../../../framework/company/company.ts';
import { followsUnionLaw } from '../../../framework/legal/legal-areas.ts';
import { isGift } from '../../../framework/use-cycle/gift.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { dayPart, factSentences, sentencesOf } from '../common-lines.ts';
import type { Line, Lines } from '../layouts/chosen-line.ts';
import type { TextFacts } from '../text-facts.ts';
import type { Voice } from '../voices/voice.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** True where the law gives a consumer who buys at a distance fourteen days to change their mind. */
const mayWithdraw = ({ organisation: { country } }: Company): boolean => followsUnionLaw(country) || country === 'GB';

/** How what goes on ends: by the law of the country, then by the terms of the company. */
const endOf = (company: Company): Lines =>
  mayWithdraw(company)
    ? both(
        say`Vous pouvez changer d’avis pendant quatorze jours, sans motif. Ensuite, pour arrêter ou changer, répondez à ce message : [délai de préavis de vos conditions].`,
        say`You have fourteen days to change your mind, with no reason to give. After that, to stop or change, reply to this message: [notice in your terms].`,
      )
    : both(
        say`Pour arrêter ou changer, répondez à ce message : [délai de préavis de vos conditions].`,
        say`To stop or change, reply to this message: [notice in your terms].`,
      );

/** Sent at once: what was taken, the amount, what happens next and when, how to change it. */
export const confirmation = defineText({
  id: 'confirmation',
  title: pair('Confirmation, et ce qui se passe ensuite', 'Confirmation, and what happens next'),
  subjects: ['path'],
  layout: (facts) => {
    const { voice, place, offers, company } = facts;
    const gift = voice.id === 'nonprofit';
    const given = offers.find(({ name }) => isGift(name.text));
    const contract = ['subscription', 'box', 'media'].includes(voice.id) && company.organisation.sellsToConsumersOnline;
    // a request that has arrived is not accepted yet, and has no date to cancel
    const { requested } = voice;
    const plans = offers.filter(({ kind }) => kind === 'subscription');
    const isOnly = offers.length === 1 || (voice.id === 'box' && plans.length === 1);
    const own = isOnly ? factSentences(offers[0]!) : [];
    return letter(facts, {
      subjects: subjectsOf(voice),
      paragraphs: [
        [voice.done, dayPart(facts, voice.detail)],
        [
          place === null || !voice.visited ? null : both(say`Adresse : ${place}.`, say`Where: ${place}.`),
          preparationOf(facts),
        ],
        gift
          ? given === undefined
            ? []
            : factSentences(given).slice(0, 1)
          : [...own, ...promiseLines(facts)].slice(0, 2),
        [
          gift
            ? both(
                say`Une question sur votre don ? Répondez à ce message, je vous réponds moi-même.`,
                say`A question about your gift? Reply to this message and I will answer it myself.`,
              )
            : requested
              ? [
                  both(
                    say`Vous aurez notre réponse au plus tard le [date]. Pour préciser ou ajouter quelque chose, répondez à ce message.`,
                    say`You will have our answer by [date]. To add or correct anything, reply to this message.`,
                  ),
                  both(
                    say`Nous vous répondons avant le [date]. Un détail vous revient ? Écrivez-le en réponse, il sera joint à votre demande.`,
                    say`We will answer before [date]. Thought of something else? Reply, and it goes with your request.`,
                  ),
                  both(
                    say`La suite : une réponse écrite avant le [date]. Gardez ce message si vous voulez compléter votre demande.`,
                    say`What comes next is a written answer before [date]. Keep this message in case you want to add to your request.`,
                  ),
                ]
              : contract
                ? endOf(company)
                : [
                    both(
                      say`Pour changer ou annuler, répondez à ce message avant le [date].`,
                      say`To change or cancel, reply to this message before [date].`,
                    ),
                    both(
                      say`Une erreur, un changement ? Une réponse à ce message suffit, jusqu’au [date].`,
                      say`A mistake, a change of plan? A reply to this message is enough, until [date].`,
                    ),
                    both(
                      say`Si vos plans changent, prévenez-nous avant le [date] en répondant ici.`,
                      say`If your plans change, let us know before [date] by replying here.`,
                    ),
                  ],
        ],
      ],
    });
  },
});

function subjectsOf({ id, deed, requested }: Voice): Lines[] {
  if (id === 'nonprofit')
    return [
      both(say`Votre don du [date] : merci`, say`Your gift of [date]: thank you`),
      both(say`Votre don est arrivé`, say`Your gift has arrived`),
    ];
  if (requested)
    return [
      both(say`Votre demande du [date] : bien reçue`, say`Your request of [date]: received`),
      both(say`Votre demande : quand vous aurez la réponse`, say`Your request: when you will have an answer`),
    ];
  return [
    both(say`C’est confirmé : ${deed.fr}`, say`Confirmed: ${deed.en}`),
    both(say`${deed.fr} : le détail à garder`, say`${deed.en}: the details to keep`),
  ];
}

/** What a customer brings or prepares, whatever the trade. */
export const toPrepare: Lines = [
  both(
    say`À apporter ou à préparer : [ce qui est utile ce jour-là].`,
    say`Please have ready: [what is needed on the day].`,
  ),
  both(say`À prévoir : [ce qu’il vous faudra].`, say`You will need: [what to bring or to have ready].`),
];

/** What a customer has to have, prepare or check before, by what is sold. */
const preparation: Readonly<Record<string, Lines>> = {
  outing: both(
    say`À prévoir : [ce qu’il faut apporter, où se garer, quand arriver].`,
    say`What to bring and know: [clothes, parking, when to arrive].`,
  ),
  hospitality: both(
    say`Arrivée à partir de [heure] ; départ avant [heure]. Sur place : [accès, stationnement, règles utiles].`,
    say`Arrive from [time], leave by [time]. Good to know: [way in, parking, rules of the house].`,
  ),
  shop: both(
    say`Relisez les articles, les quantités et l’adresse : une erreur se corrige avant le départ du colis, le [date].`,
    say`Check the items, the quantities and the address: a mistake can be put right until the parcel leaves, on [date].`,
  ),
  delivery: both(
    say`Si un article manque, vous l’apprenez [avant quelle heure], avec ce qui peut le remplacer.`,
    say`If an item is missing, you hear of it [before what time], with what can take its place.`,
  ),
  order: both(
    say`Ce que nous attendons de vous : [ce qu’il faut envoyer ou préparer, à quelle adresse].`,
    say`What we need from you: [what to send or prepare, and to which address].`,
  ),
  subscription: both(
    say`Pour commencer : [première action], [durée] environ, à [adresse de la page].`,
    say`To begin: [first action], about [time], at [address of the page].`,
  ),
  nonprofit: both(
    say`Prochaines nouvelles de notre part : [ce que vous recevrez, et quand].`,
    say`What you will hear from us next: [what you will receive, and when].`,
  ),
  childcare: both(
    say`Le premier jour : [heure, adaptation]. Compris : [repas, couches].`,
    say`The first day: [time, settling in]. Included: [meals, nappies].`,
  ),
  training: both(
    say`Lieu : [adresse]. Avec : [prénom]. À apporter : [ce qu’il faut].`,
    say`Where: [address]. With: [first name]. Please bring: [what is needed].`,
  ),
};

/** The first session of what is followed on a screen: it has a link and no address. */
const online: Lines = both(
  say`Le lien : [lien de la séance]. Avec : [prénom]. À avoir sous la main : [ce qu’il faut].`,
  say`The link: [link of the session]. With: [first name]. Please have ready: [what is needed].`,
);

/** What to prepare, in words of the model; of an appointment or a booking, in words of any trade. */
const preparationOf = ({ voice, company }: TextFacts): Lines =>
  voice.id === 'training' && company.organisation.businessModel === 'b2c_subscription'
    ? online
    : voice.id === 'local-trade' || voice.id === 'booking'
      ? toPrepare
      : (preparation[voice.id] ?? null);

/** What a company does when something goes wrong. */
const promise =
  /\b(refund\w*|replace\w*|remake|repair\w*|exchange\w*|another date|money back|rembours\w*|remplac\w*|echang\w*|repar\w*|refai\w*|autre date|garanti\w*|guarantee\w*|warranty)\b/;

/** What the company does when something goes wrong, one sentence each. */
export const promiseLines = ({ facts }: TextFacts): Line[] =>
  sentencesOf(facts.filter(({ text }) => promise.test(plainText(text))));
