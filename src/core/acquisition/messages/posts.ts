import { both } from '../../planning/pieces/both.ts';
import { alone, call, label, type Name, named, say } from '../../planning/pieces/piece.ts';
import { paidFor } from '../../planning/texts/common-lines.ts';
import { answersOfSearch, canAnswerSearch, speaksToSearch } from '../../planning/texts/facts/answers-of-search.ts';
import { isPrinted, type Line, type Lines, wordingsOf } from '../../planning/texts/layouts/chosen-line.ts';
import type { TextFacts } from '../../planning/texts/text-facts.ts';
import {
  answeredQuestion,
  answerLines,
  brandPoints,
  headLine,
  hesitation,
  isGiven,
  nameLine,
  offerButton,
  offerLines,
  promiseLine,
  reasonLine,
  replyButton,
  type StepText,
  wishLine,
} from './step-words.ts';

/** A post about the offer of the audience. */
export const offerPost: StepText = (facts) => ({
  opening:
    facts.event === null
      ? reasonLine(facts)
      : both(say`Une idée pour ${facts.event} ?`, say`An idea for ${facts.event}?`),
  other: hesitation(facts),
  lines: [promiseLine(facts), ...offerLines(facts), ...brandPoints(facts), isGiven(facts) ? null : nameLine(facts)],
  button: offerButton(facts),
});

/** A post on the business profile: the offer, where, when. */
export const profilePost: StepText = (facts) => ({
  opening: headLine(facts) ?? reasonLine(facts),
  other: hesitation(facts),
  lines: [
    promiseLine(facts),
    ...offerLines(facts),
    ...(isGiven(facts) ? [] : brandPoints(facts)),
    facts.place === null ? null : both(say`L’adresse : ${facts.place}.`, say`Where: ${facts.place}.`),
  ],
  button: offerButton(facts),
});

/** What a page says to its search: the answer of the company, else what its offer is made of. */
function answerToSearch(facts: TextFacts): Lines[] {
  const [found] = answersOfSearch(facts);
  return found === undefined
    ? [...offerLines(facts), ...brandPoints(facts)].slice(0, 2)
    : [both(alone(found.answer), alone(found.answer))];
}

/** Title and description of the page of a topic, as a result of a search shows them: the search, its answer, the price. */
export const searchResult: StepText = (facts) => {
  const { offer, brand } = facts;
  // what is sold under another search is an answer to nobody
  if (!speaksToSearch(facts)) return null;
  // a title that asks is a page that answers
  const heading = canAnswerSearch(facts) ? facts.heading : null;
  const titled = (name: Name): Line => both(say`${name} | ${label(brand)}`, say`${name} | ${label(brand)}`);
  // what is kept of a sale is called by who keeps it, and heads no page
  const named = offer.inSentence.text === brand.text ? null : titled(offer.name);
  const paid = isGiven(facts) ? null : paidFor(offer);
  const priced: Name | null = paid && {
    kind: 'name',
    text: facts.locale === 'fr' ? `${offer.name.text} : ${paid.text}` : `${offer.name.text}: ${paid.text}`,
  };
  return {
    // words that make no heading are no title: the result is then headed by the name of what is sold
    opening: heading === null ? (named ?? wishLine(facts)) : titled(heading),
    other: priced === null ? ((heading === null ? null : named) ?? wishLine(facts)) : titled(priced),
    lines: [...answerToSearch(facts), isGiven(facts) ? null : nameLine(facts)],
    button: offerButton(facts),
  };
};

/** What a partner may publish for its own people: who, what for, facts, the price where it is for them, where to go. */
function paragraph(facts: TextFacts): Lines[] {
  const { promise, brand, offer, company } = facts;
  const own = offerButton(facts).to;
  // a promise of the whole company leads to all of it
  const isMain = facts.offers[0]?.id === offer.id;
  const to = promise === null || own === null || isMain ? own : company.organisation.domain;
  const what = promise ?? offer.name;
  return [
    both(say`À publier : ${label(brand)}. ${what}.`, say`To publish: ${label(brand)}. ${what}.`),
    ...(promise === null || facts.ownPeople ? offerLines(facts) : []),
    ...brandPoints(facts),
    facts.ownPeople && !isGiven(facts) ? nameLine(facts) : null,
    to === null
      ? both(say`Pour appeler : [téléphone].`, say`To ring: [telephone].`)
      : both(say`La page : ${{ kind: 'name', text: to }}`, say`The page: ${{ kind: 'name', text: to }}`),
  ];
}

/** To a partner that has agreed: the picture and the link for its publication; it has the text already. */
export const relayMaterial: StepText = (facts) => ({
  opening: both(
    say`Merci de parler de nous à ${facts.relayed.fr}.`,
    say`Thank you for telling ${facts.relayed.en} about us.`,
  ),
  other: both(
    say`Voici de quoi publier, quand vous voudrez.`,
    say`Here is what you need to publish, whenever you like.`,
  ),
  lines: [
    both(
      say`Une photo et sa description : [photo]. Le lien à employer : [lien]. Il compte les personnes que vous nous envoyez.`,
      say`A picture and its description: [picture]. The link to use: [link]. It counts the people you send us.`,
    ),
    both(
      say`Quel jour le texte paraît-il ? Je vous dirai ensuite combien de personnes sont venues.`,
      say`On which day will the text come out? I will then tell you how many people came.`,
    ),
  ],
  button: replyButton,
  greets: 'partners',
});

/** Thanks to a partner that relays already: with what partners brought, where it is counted. */
const thanks = ({ sent, relayed }: TextFacts): Lines =>
  sent === null
    ? both(
        say`Vous parlez déjà de nous à ${relayed.fr} : merci.`,
        say`You already tell ${relayed.en} about us: thank you.`,
      )
    : both(
        say`En ${sent.during.fr}, ${sent.count} personnes sont venues sur le conseil de partenaires comme vous : merci.`,
        say`In ${sent.during.en}, ${sent.count} people came to us on the word of partners like you: thank you.`,
      );

/** To the partner: why its people are concerned, what is asked, what is given back. */
export const relayRequest: StepText = (facts) => ({
  opening: facts.knownRelay
    ? thanks(facts)
    : both(
        say`Ce que fait ${facts.brand} peut servir à ${facts.relayed.fr}.`,
        say`What ${facts.brand} does may be of use to ${facts.relayed.en}.`,
      ),
  other: both(
    say`Voici un texte sur ${facts.brand} pour ${facts.relayed.fr}.`,
    say`Here is a text about ${facts.brand} for ${facts.relayed.en}.`,
  ),
  lines: [
    // a partner who speaks of it already is asked to use words that are up to date
    facts.knownRelay
      ? both(
          say`Le texte qui suit est à jour ; il se publie entier ou raccourci.`,
          say`The text that follows is up to date, to publish whole or shortened.`,
        )
      : both(
          say`Accepteriez-vous de parler de ${facts.brand} à ${facts.relayed.fr} ? Le paragraphe est prêt, à couper à votre guise.`,
          say`Would you mention ${facts.brand} to ${facts.relayed.en}? The paragraph is ready; cut it as you like.`,
        ),
    ...paragraph(facts),
    both(
      say`Pouvez-vous me dire oui ou non, et pour quel numéro ou quel jour ?`,
      say`Could you tell me yes or no, and for which issue or day?`,
    ),
  ],
  button: replyButton,
  greets: 'partners',
});

/** To a journalist: one fact, one person to talk to. */
export const pressNote: StepText = (facts) => {
  // a slogan or a price is no news
  const fresh = facts.facts.filter((fact) => !isPrinted(facts, fact));
  const [first, second] = fresh.toSorted((a, b) => Number(/\d/.test(b.text)) - Number(/\d/.test(a.text)));
  if (first === undefined) return null;
  return {
    opening: both(
      say`Un sujet possible pour vos lecteurs : ${facts.brand}.`,
      say`A possible story for your readers: ${facts.brand}.`,
    ),
    other: both(say`${label(facts.brand)}, en quelques faits.`, say`${label(facts.brand)}, in a few facts.`),
    lines: [
      both(say`Ce que l’on peut vérifier : ${first}.`, say`What can be checked: ${first}.`),
      second === undefined ? null : both(say`Et aussi : ${second}.`, say`Also: ${second}.`),
      both(
        say`Qui peut en parler : ${facts.senders.partners}, [téléphone].`,
        say`Who can talk about it: ${facts.senders.partners}, [telephone].`,
      ),
    ],
    button: { words: both(call`Voir la page`, call`See the page`), to: offerButton(facts).to },
    greets: 'partners',
  };
};

const disclosure = { fr: named`« Collaboration commerciale »`, en: named`“Ad”` };

/** To a creator: what is lent or given, what is free, what the law asks for. */
export const creatorNote: StepText = (facts) => ({
  opening: both(
    say`Votre public pourrait aimer : ${facts.offer.name}.`,
    say`Your audience might like: ${facts.offer.name}.`,
  ),
  other: both(say`Je vous écris pour ${facts.brand}.`, say`I am writing for ${facts.brand}.`),
  lines: [
    both(
      say`Nous vous proposons de l’essayer et d’en dire ce que vous en pensez : nous ne relisons que les faits.`,
      say`You would try it and say what you think: we only check facts.`,
    ),
    ...offerLines(facts).slice(0, 1),
    both(
      say`La mention ${disclosure.fr} figure sur chaque publication.`,
      say`Each post carries the word ${disclosure.en}.`,
    ),
    both(
      say`Conditions écrites avant l’envoi : [montant ou valeur du produit].`,
      say`Written terms before anything is sent: [fee or value of the goods].`,
    ),
  ],
  button: replyButton,
  greets: 'partners',
});

/** An answer in a group: useful by itself, without a link. */
export const groupAnswer: StepText = (facts) => {
  const known = answeredQuestion(facts);
  const [answer] = known === null ? [] : wordingsOf(facts, answerLines(known)[1] ?? null);
  // a question whose answer another text prints would be left alone
  const asked = answer !== undefined && facts.ledger.isFresh(answer, []) ? known : null;
  return {
    opening:
      asked === null ? (wishLine(facts) ?? promiseLine(facts)) : both(alone(asked.question), alone(asked.question)),
    other: hesitation(facts),
    lines: asked === null ? [...offerLines(facts), ...brandPoints(facts)] : answerLines(asked).slice(1),
    button: { words: both(call`Poser une autre question`, call`Ask another question`), to: null },
  };
};

/** A draw: what can be won, how to take part, where the rules are. */
export const drawPost: StepText = (facts) => ({
  opening: both(say`À gagner : ${facts.offer.name}.`, say`To be won: ${facts.offer.name}.`),
  other: both(say`Un tirage au sort est ouvert.`, say`A prize draw is open.`),
  lines: [
    both(
      say`Inscrivez-vous avant le [date] ; tirage au sort le [date], règlement sur la même page.`,
      say`Enter before [date]; draw on [date], rules on the same page.`,
    ),
    both(say`Sans obligation d’achat.`, say`No purchase necessary.`),
  ],
  button: { words: both(call`Participer`, call`Enter`), to: offerButton(facts).to },
});

/** An ad on a search of buyers: the offer and its price, or what it is. */
export const searchAd: StepText = (facts) => ({
  opening: nameLine(facts) ?? promiseLine(facts),
  other: wishLine(facts) ?? hesitation(facts),
  lines: [...offerLines(facts), ...brandPoints(facts)],
  button: offerButton(facts),
});
