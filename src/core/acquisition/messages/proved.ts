import { plainText } from '../../framework/counters/plain-words.ts';
import { statedReach } from '../../framework/counters/stated/stated-reach.ts';
import { type Both, both } from '../../planning/pieces/both.ts';
import { type Call, call, label, type Name, say, the } from '../../planning/pieces/piece.ts';
import { seeOffer } from '../../planning/texts/act-of.ts';
import { offerLine, paidFor, shortOfferLine, takesDates, tellingLines } from '../../planning/texts/common-lines.ts';
import type { Proposal } from '../../planning/texts/facts/proposal.ts';
import { monthsInWords, monthsNamed } from '../../planning/texts/facts/season-words.ts';
import { yearBesideMonths } from '../../planning/texts/facts/year-beside-months.ts';
import type { Line } from '../../planning/texts/layouts/chosen-line.ts';
import { numberText } from '../../values/number-text.ts';
import type { TextFacts } from '../../planning/texts/text-facts.ts';
import {
  isGiven,
  nameLine,
  offerButton,
  questionLine,
  reasonLine,
  replyButton,
  type StepText,
  type StepWords,
  whatWeDo,
} from './step-words.ts';

/** How many of the same list do so already; null where nobody is counted. */
function already({ company, locale }: TextFacts): Name | null {
  const [found] = statedReach(company);
  return found === undefined || found.treated.count < 2
    ? null
    : { kind: 'name', text: numberText(found.treated.count, locale) };
}

/** To somebody who could give the name of the company and does not yet: what it does, one question, how many do so. */
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
      say`On vous demande parfois un nom ? Voici le nôtre : ${facts.brand}.`,
      say`Do people ever ask you for a name? Here is ours: ${facts.brand}.`,
    ),
    lines: [
      whatWeDo(facts),
      both(
        say`Accepteriez-vous de nous recommander à qui vous le demande ? Je vous apporte [carte, numéro ou lien], et je vous dis chaque trimestre combien de personnes sont venues de votre part.`,
        say`Would you recommend us to those who ask? I will bring you [card, number or link], and tell you each quarter how many people came through you.`,
      ),
      many === null ? null : both(say`Ils sont déjà ${many} à le faire.`, say`There are ${many} who do so already.`),
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
    toSay(facts),
    isGiven(facts) || facts.brandPromise !== null ? null : (tellingLines(facts.offer)[0] ?? offerLine(facts.offer)),
    both(
      say`Nous comptons les personnes qui viennent de votre part : je vous en donne le nombre le [date].`,
      say`We keep count of the people you send: I will tell you how many on [date].`,
    ),
  ],
  button: replyButton,
  greets: 'partners',
});

/** What a relay says in one sentence: what the company promises, not one thing that it sells. */
const toSay = ({ brandPromise: promise }: TextFacts): Line =>
  promise === null
    ? null
    : both(say`À dire en une phrase : ${label(promise)}.`, say`To say in one sentence: ${label(promise)}.`);

type Invitation = Pick<StepWords, 'opening' | 'other'> & {
  readonly lines: readonly Line[];
  readonly words?: Both<Call>;
};

/** To who gave: why, and the amount of the last time, on the slip of a letter or below a button. */
function askedToGive(facts: TextFacts, { onPaper }: Pick<Proposal, 'onPaper'>): Invitation {
  const { brand, offer } = facts;
  return {
    opening: reasonLine(facts),
    other: both(say`Voulez-vous donner de nouveau à ${brand} ?`, say`Would you give to ${brand} again?`),
    lines: [
      ...tellingLines(offer).slice(0, 1),
      onPaper
        ? both(
            say`Le bulletin joint porte votre dernier don, [montant] ; vous choisissez le montant qui vous convient.`,
            say`The slip enclosed shows your last gift, [amount]; choose the amount that suits you.`,
          )
        : both(
            say`La dernière fois, vous aviez donné [montant] ; vous choisissez celui qui vous convient.`,
            say`Last time you gave [amount]; choose the one that suits you.`,
          ),
    ],
    ...(onPaper ? { words: both(call`Renvoyer le bulletin joint`, call`Return the slip enclosed`) } : {}),
  };
}

/** To who took it before: since when, and what comes with the message. */
const askedAgain = ({ voice }: TextFacts): Invitation => ({
  opening: both(say`${voice.last.fr} date de [mois et année].`, say`${voice.last.en} was in [month and year].`),
  other: both(say`Voulez-vous ${voice.begin.fr} de nouveau ?`, say`Would you like to ${voice.begin.en} again?`),
  lines: [],
});

/** To who was turned away: there is room, and when. */
function askedBack(facts: TextFacts, what: Name): Invitation {
  const room = roomFor(freeFor(facts), what);
  return {
    opening: both(
      say`La dernière fois, nous n’avions plus de place pour vous.`,
      say`Last time we had no place left for you.`,
    ),
    other: room,
    lines: [room],
  };
}

/** When the company has room for its offer: an offer with months of its own is not taken in the free ones of the others. */
function freeFor({ seasons, company, offer }: TextFacts): Name | null {
  const sold = company.offers.find(({ id }) => id === offer.id);
  return monthsNamed(plainText(sold?.seasonality ?? '')).length > 0 ? null : seasons.free;
}

const roomFor = (free: TextFacts['seasons']['free'], what: Name): Both<ReturnType<typeof say>> =>
  free === null
    ? both(say`Il y a de nouveau de la place pour ${what}.`, say`There is room again for ${what}.`)
    : both(say`Il reste de la place ${free} pour ${what}.`, say`There is room ${free} for ${what}.`);

/** To a customer who has not had it: its name, and what a year costs beside twelve months. */
function suggested(facts: TextFacts, what: Name): Invitation {
  const { brand, voice, offer, locale } = facts;
  const saved = yearBesideMonths(facts);
  const free = freeFor(facts);
  const isDated = takesDates(voice) && offer.kind !== 'subscription';
  const proposed = isDated ? monthsInWords(facts.proposal?.months ?? [], locale) : null;
  return {
    opening:
      proposed !== null
        ? both(say`Et si nous prévoyions ${what} ${proposed} ?`, say`Shall we plan ${what} ${proposed}?`)
        : free !== null && isDated
          ? roomFor(free, what)
          : both(say`Avez-vous pensé à ${what} ?`, say`Have you thought of ${what}?`),
    other: both(
      say`Vous connaissez ${brand} : pouvons-nous vous proposer ${what} ?`,
      say`You know ${brand}: may we suggest ${what}?`,
    ),
    lines:
      saved === null
        ? []
        : [
            both(
              say`Un an coûte ${saved.year}, douze mois payés un par un ${saved.months}.`,
              say`A year costs ${saved.year}, twelve single months ${saved.months}.`,
            ),
          ],
    // who pays by the month is a member already
    ...(saved === null ? {} : { words: seeOffer }),
  };
}

const plain: Proposal = { part: null, brings: null, reader: 'known', months: [], bySms: false, onPaper: false };

/** To people whom the company knows: what its counted message proposed, in the words for who reads it and for how the offer is taken. */
export const invitation: StepText = (facts) => {
  const { offer, voice } = facts;
  const proposal = facts.proposal ?? plain;
  const what = proposal.part ?? the(offer.inSentence);
  const button = offerButton(facts);
  const isDonor = voice.id === 'nonprofit' && isGiven(facts);
  const isDated = takesDates(voice) && offer.kind !== 'subscription' && !isDonor;
  const { words, lines, ...hooks } = isDonor
    ? askedToGive(facts, proposal)
    : proposal.reader === 'again'
      ? askedAgain(facts)
      : proposal.reader === 'refused'
        ? askedBack(facts, what)
        : suggested(facts, what);
  const { brings } = proposal;
  const paid = paidFor(offer);
  if (proposal.bySms && isDated && brings === null)
    return {
      ...hooks,
      lines: [
        proposal.part !== null || paid === null ? null : both(say`${label(paid)}.`, say`${label(paid)}.`),
        both(say`Répondez par votre jour : [jour] ou [jour].`, say`Reply with your day: [day] or [day].`),
      ],
      button: replyButton,
      greets: 'customers',
    };
  return {
    ...hooks,
    lines: [
      ...lines,
      // what one part costs is not the price of the whole
      isDonor || proposal.part !== null ? null : (shortOfferLine(offer) ?? nameLine(facts)),
      isDonor ? null : (tellingLines(offer)[0] ?? null),
      brings === null ? null : both(say`Pour vous : [${brings}].`, say`For you: [${brings}].`),
      isDated && brings === null
        ? both(
            say`Trois jours pour vous : [jour], [jour] ou [jour]. Répondez par celui qui vous va.`,
            say`Three days for you: [day], [day] or [day]. Reply with the one that suits you.`,
          )
        : proposal.onPaper
          ? null
          : questionLine,
    ],
    button: isDated
      ? { ...button, words: both(call`Choisir un jour`, call`Choose a day`) }
      : { words: words ?? button.words, to: proposal.onPaper ? null : button.to },
    greets: 'customers',
  };
};
