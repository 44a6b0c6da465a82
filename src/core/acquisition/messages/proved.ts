import { statedReach } from '../../framework/counters/stated/stated-reach.ts';
import { both } from '../../planning/pieces/both.ts';
import { call, type Name, say, the } from '../../planning/pieces/piece.ts';
import { detailFacts, offerLine, shortOfferLine, takesDates, tellingLines } from '../../planning/texts/common-lines.ts';
import { numberText } from '../../values/number-text.ts';
import type { TextFacts } from '../../planning/texts/text-facts.ts';
import {
  isGiven,
  offerButton,
  promiseLine,
  reasonLine,
  replyButton,
  type StepText,
  type StepWords,
} from './step-words.ts';

/** How many of the same list do so already; null where nobody is counted. */
function already({ company, locale }: TextFacts): Name | null {
  const [found] = statedReach(company);
  return found === undefined || found.treated.count < 2
    ? null
    : { kind: 'name', text: numberText(found.treated.count, locale) };
}

/** To somebody who could give the name of the company and does not yet: what it does, how many do so, one question. */
export const relayAsk: StepText = (facts) => {
  const many = already(facts);
  return {
    opening:
      facts.voice.id === 'nonprofit'
        ? both(
            say`Les personnes que vous voyez connaissent-elles ${facts.brand} ?`,
            say`Do the people you see know about ${facts.brand}?`,
          )
        : both(
            say`Puis-je vous présenter ${facts.brand} en deux lignes ?`,
            say`May I introduce ${facts.brand} in two lines?`,
          ),
    other: both(
      say`Vous demande-t-on parfois qui recommander ? Voici ${facts.brand}.`,
      say`Do people sometimes ask you whom to go to? Here is ${facts.brand}.`,
    ),
    lines: [
      promiseLine(facts),
      ...tellingLines(facts.offer).slice(0, 1),
      many === null
        ? null
        : both(say`D’autres le font déjà : ils sont ${many}.`, say`Others do so already: there are ${many} of them.`),
      both(
        say`Accepteriez-vous de nous recommander à qui vous le demande ? Je vous apporte [carte, numéro ou lien], et je vous dis chaque trimestre combien de personnes sont venues de votre part.`,
        say`Would you recommend us to those who ask? I will bring you [card, number or link], and tell you each quarter how many people came through you.`,
      ),
    ],
    button: replyButton,
    greets: 'partners',
  };
};

/** After a yes: what to hand over, what to say, how it is counted. */
export const relayKit: StepText = (facts) => ({
  opening: both(say`Merci de recommander ${facts.brand}.`, say`Thank you for recommending ${facts.brand}.`),
  other: both(
    say`Vous avez accepté de recommander ${facts.brand} : merci.`,
    say`You agreed to recommend ${facts.brand}: thank you.`,
  ),
  lines: [
    both(say`Je joins [cartes, numéro ou lien] à votre nom.`, say`I enclose [cards, number or link] of your own.`),
    detailFacts(facts.offer).length === 0
      ? both(say`À dire en une phrase : ${facts.offer.name}.`, say`To say in one sentence: ${facts.offer.name}.`)
      : offerLine(facts.offer),
    both(
      say`Nous demandons à chaque personne qui nous l’envoie, et je vous le dirai le [date].`,
      say`We ask everybody who sent them, and I will tell you on [date].`,
    ),
  ],
  button: replyButton,
  greets: 'partners',
});

/** True for a reader who gives and buys nothing: a voucher to give away is bought. */
const isDonor = (facts: TextFacts): boolean => facts.voice.id === 'nonprofit' && isGiven(facts);

/** What the reader is invited to, where it has no date: a gift is asked for, anything else is suggested by its name. */
function undated(facts: TextFacts, invited: Name): Pick<StepWords, 'opening' | 'other' | 'lines'> {
  const { brand, offer } = facts;
  if (isDonor(facts))
    return {
      opening: reasonLine(facts),
      other: both(say`Voulez-vous donner de nouveau à ${brand} ?`, say`Would you give to ${brand} again?`),
      lines: [
        ...tellingLines(offer).slice(0, 1),
        both(
          say`La dernière fois, vous aviez donné [montant] ; vous choisissez celui qui vous convient.`,
          say`Last time you gave [amount]; choose the one that suits you.`,
        ),
      ],
    };
  return {
    opening: both(say`Avez-vous pensé à ${invited} ?`, say`Have you thought of ${invited}?`),
    other: both(
      say`Vous connaissez ${brand} : pouvons-nous vous proposer ${invited} ?`,
      say`You know ${brand}: may we suggest ${invited}?`,
    ),
    lines: [
      shortOfferLine(offer),
      ...tellingLines(offer).slice(0, 1),
      both(
        say`Un mot en réponse suffit, et nous faisons le reste.`,
        say`One word in reply is enough, and we will do the rest.`,
      ),
    ],
  };
}

/** To people whom the company knows: the offer, where there is room, days to choose from; without days for what is not booked. */
export const datedInvitation: StepText = (facts, { invited }) => {
  const { offer, voice, seasons } = facts;
  const what = invited ?? the(offer.inSentence);
  if (!takesDates(voice) || offer.kind === 'subscription' || isDonor(facts))
    return { ...undated(facts, what), button: offerButton(facts), greets: 'customers' };
  return {
    opening:
      seasons.free === null
        ? both(
            say`Vous connaissez ${facts.brand} : voici des jours libres pour ${what}.`,
            say`You know ${facts.brand}: here are free days for ${what}.`,
          )
        : both(
            say`Il reste de la place ${seasons.free} pour ${what}.`,
            say`There is room ${seasons.free} for ${what}.`,
          ),
    other: both(say`Quel jour vous conviendrait pour ${what} ?`, say`Which day would suit you for ${what}?`),
    lines: [
      shortOfferLine(offer),
      ...tellingLines(offer).slice(0, 1),
      both(
        say`Trois jours pour vous : [jour], [jour] ou [jour]. Répondez par celui qui vous va.`,
        say`Three days for you: [day], [day] or [day]. Reply with the one that suits you.`,
      ),
    ],
    button: { words: both(call`Choisir un jour`, call`Choose a day`), to: offerButton(facts).to },
    greets: 'customers',
  };
};
