import { statedReach } from '../../framework/counters/stated/stated-reach.ts';
import { both } from '../../planning/pieces/both.ts';
import { call, label, type Name, say, the } from '../../planning/pieces/piece.ts';
import { detailFacts, offerLine, shortOfferLine, takesDates, tellingLines } from '../../planning/texts/common-lines.ts';
import { numberText } from '../../values/number-text.ts';
import type { TextFacts } from '../../planning/texts/text-facts.ts';
import { offerButton, replyButton, type StepText } from './step-words.ts';

/** How many of the same list do so already; null where nobody is counted. */
function already({ company, locale }: TextFacts): Name | null {
  const [found] = statedReach(company);
  return found === undefined || found.treated.count < 2
    ? null
    : { kind: 'name', text: numberText(found.treated.count, locale) };
}

/** To somebody who could give the name of the company and does not yet: why, how many do, one question. */
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
            say`Vous demande-t-on parfois à qui s’adresser pour ${the(facts.offer.inSentence)} ?`,
            say`Do people sometimes ask you where to find ${the(facts.offer.inSentence)}?`,
          ),
    other: both(
      say`${facts.brand} cherche qui donnerait son nom près de chez vous.`,
      say`${facts.brand} is looking for people near you who would give its name.`,
    ),
    lines: [
      ...tellingLines(facts.offer).slice(0, 1),
      many === null
        ? null
        : both(say`D’autres le font déjà : ils sont ${many}.`, say`Others do so already: there are ${many} of them.`),
      both(
        say`Accepteriez-vous de donner notre nom à qui vous le demande ? Je vous apporte [carte, numéro ou lien], et je vous dis chaque trimestre combien de personnes sont venues de votre part.`,
        say`Would you give our name to those who ask? I will bring you [card, number or link], and tell you each quarter how many people came through you.`,
      ),
    ],
    button: replyButton,
    greets: 'partners',
  };
};

/** After a yes: what to hand over, what to say, how it is counted. */
export const relayKit: StepText = (facts) => ({
  opening: both(say`Merci de donner le nom de ${facts.brand}.`, say`Thank you for giving the name of ${facts.brand}.`),
  other: both(say`Voici [cartes, numéro ou lien] à votre nom.`, say`Here is [cards, number or link] of your own.`),
  lines: [
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

/** To people whom the company knows: the offer, where there is room, days to choose from. */
export const datedInvitation: StepText = (facts) => {
  const { offer, voice, seasons } = facts;
  const isDated = takesDates(voice);
  const opening = isDated
    ? seasons.free === null
      ? both(
          say`Vous connaissez ${facts.brand} : voici des jours libres pour ${the(offer.inSentence)}.`,
          say`You know ${facts.brand}: here are free days for ${the(offer.inSentence)}.`,
        )
      : both(
          say`Il reste de la place ${seasons.free} pour ${the(offer.inSentence)}.`,
          say`There is room ${seasons.free} for ${the(offer.inSentence)}.`,
        )
    : both(
        say`Une proposition de ${facts.brand} : ${the(offer.inSentence)}.`,
        say`A proposal from ${facts.brand}: ${the(offer.inSentence)}.`,
      );
  return {
    opening,
    other: both(say`${label(offer.name)}, quand vous voulez ?`, say`${label(offer.name)}, when you like?`),
    lines: [
      shortOfferLine(offer),
      ...tellingLines(offer).slice(0, 1),
      isDated
        ? both(
            say`Trois jours pour vous : [jour], [jour] ou [jour]. Répondez par celui qui vous va.`,
            say`Three days for you: [day], [day] or [day]. Reply with the one that suits you.`,
          )
        : offer.kind === 'product'
          ? both(
              say`Un mot en réponse suffit, et nous préparons [ce qui a été pris la dernière fois].`,
              say`One word in reply is enough, and we will prepare [what was taken last time].`,
            )
          : both(
              say`Un mot en réponse suffit, et nous faisons le reste.`,
              say`One word in reply is enough, and we will do the rest.`,
            ),
    ],
    button: isDated
      ? { words: both(call`Choisir un jour`, call`Choose a day`), to: offerButton(facts).to }
      : offerButton(facts),
    greets: 'customers',
  };
};
