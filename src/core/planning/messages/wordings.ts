import {
  agreeing,
  alone,
  type Call,
  call,
  de,
  type Fact,
  label,
  type Name,
  quoted,
  say,
  type Sentence,
  the,
} from '../pieces/piece.ts';
import { type Both, both, type Wordings } from '../pieces/both.ts';
import type { MessagePieces } from './message-pieces.ts';
import { wordsOf } from './phrase-ledger.ts';

/** The same words in both languages: a piece that is already in the language of the company. */
const same = (sentence: Sentence): Both<Sentence> => both(sentence, sentence);

/** From so many words on, a fact is a sentence of its own rather than a quality (working assumption). */
const sentenceWords = 6;

const isLong = ({ text }: Fact): boolean => wordsOf(text).length >= sentenceWords;

/** Fewer words are an attribute that needs a sentence around it: « reproductible » (working assumption). */
const attributeWords = 4;

const isAttribute = ({ text }: Fact): boolean => wordsOf(text).length < attributeWords;

/** One fact that the reader can check, of the offer first; an attribute of a few words is left to lists. */
export const factLines = ({ offerFacts, facts, offer, brand }: MessagePieces): Wordings => [
  ...offerFacts.map((fact) =>
    isAttribute(fact)
      ? null
      : isLong(fact)
        ? same(alone(fact))
        : both(say`${offer} : ${fact}.`, say`${offer}: ${fact}.`),
  ),
  ...facts.map((fact) =>
    isAttribute(fact)
      ? null
      : isLong(fact)
        ? same(alone(fact))
        : both(say`Chez ${brand} : ${fact}.`, say`At ${brand}: ${fact}.`),
  ),
];

/** The same facts as a list to quote, each once. */
export const factList = ({ offerFacts, facts }: MessagePieces): Wordings =>
  [...offerFacts, ...facts].map((fact) => same(say`${fact}`));

/** The price of the offer, where it has one. */
export const priceLines = ({ offer, price }: MessagePieces): Wordings => [
  price && both(say`${offer} : ${price}.`, say`${offer}: ${price}.`),
  price && both(say`Le prix : ${price}.`, say`The price: ${price}.`),
];

/** First sentences about what the reader wants to do, in the words of the audience. */
export const projectHooks = ({ projects }: MessagePieces): Wordings =>
  projects.flatMap((project) => [
    both(say`Vous voulez ${project} ?`, say`Do you want to ${project}?`),
    both(say`Envie ${de(project)} ?`, say`Would you like to ${project}?`),
    both(say`Comment ${project} ?`, say`How do you ${project}?`),
    both(say`${label(project)} : par où commencer ?`, say`Where do you start if you want to ${project}?`),
    both(say`Vous aimeriez ${project} ?`, say`Planning to ${project}?`),
  ]);

/** First sentences that quote a question of the audience; what it worries about is for the writer, see `writer-note`. */
export const questionHooks = ({ questions, locale }: MessagePieces): Wordings =>
  questions.map((question) => same(say`${quoted(question, locale)}`));

/** First sentences about the offer, its occasion and its place. */
export const offerHooks = (p: MessagePieces): Wordings => {
  const { offer, offering, brand, price, place, event, facts, offerFacts, voice } = p;
  return [
    event && both(say`${event} : pensez-y maintenant.`, say`${event}: now is the time to think of it.`),
    ...[...offerFacts, ...facts].filter(isLong).map((fact) => same(alone(fact))),
    price && both(say`${offer} : ${price}.`, say`${offer}: ${price}.`),
    both(
      say`${offer} : l’essentiel avant ${de(voice.begin.fr)}.`,
      say`${offer}: what to know before you ${voice.begin.en}.`,
    ),
    both(say`Vous pensez à ${the(offering)} ?`, say`Thinking about ${the(offering)}?`),
    both(say`Découvrez ${the(offering)} de ${brand}.`, say`Have a look at ${the(offering)} from ${brand}.`),
    place !== null && place.text.includes(' ') && voice.visited
      ? both(say`${offer}, à découvrir ici : ${place}.`, say`${offer}: see for yourself at ${place}.`)
      : null,
  ];
};

/** Hooks of an informative text: the reader’s project and questions, then the offer. */
export const openers = (p: MessagePieces): Wordings => [...projectHooks(p), ...questionHooks(p), ...offerHooks(p)];

/** First sentences of a unit with the subject named before them: « Miel de lavande : qu’est-ce qui vous freine ? ». */
export const namedHooks = ({ offer }: MessagePieces, hooks: Wordings): Wordings => [
  ...hooks.map((one) =>
    one === null || `${one.fr.text}${one.en.text}`.includes(':')
      ? null
      : both(say`${offer} : ${lowered(one.fr)}`, say`${offer}: ${lowered(one.en)}`),
  ),
  ...hooks,
];

const lowered = ({ text, fixed = false }: Sentence): Sentence => ({
  kind: 'sentence',
  text: text.charAt(0).toLowerCase() + text.slice(1),
  fixed,
});

/** A question with its answers in one line; null when fewer than two answers are known. */
const vote = (fr: Sentence, en: Sentence, answers: readonly Name[]): Both<Sentence> | null => {
  const [a, b, c] = answers;
  if (a === undefined || b === undefined) return null;
  return c === undefined
    ? both(say`${fr} A. ${a} · B. ${b}.`, say`${en} A. ${a} · B. ${b}.`)
    : both(say`${fr} A. ${a} · B. ${b} · C. ${c}.`, say`${en} A. ${a} · B. ${b} · C. ${c}.`);
};

/** Questions about what holds the reader back or comes next, each with answers that fit it. */
export const pollHooks = (p: MessagePieces): Wordings => [
  vote(say`Que voulez-vous faire d’abord ?`, say`What do you want to do first?`, p.projects.map(label)),
  vote(
    say`Quelle page vous serait utile ?`,
    say`Which page would help you?`,
    p.offers.map(({ name }) => name),
  ),
  both(
    say`Qu’est-ce qui vous freine le plus ? A. Le prix · B. Le temps · C. Un doute.`,
    say`What holds you back most? A. The price · B. The time · C. A doubt.`,
  ),
  both(
    say`Que lire ensuite ? A. Un prix détaillé · B. Un exemple vécu · C. Un conseil.`,
    say`What to read next? A. A detailed price · B. A real example · C. A tip.`,
  ),
  both(
    say`Où en êtes-vous ? A. Je découvre · B. Je compare · C. Je me lance.`,
    say`Where do you stand? A. Looking · B. Comparing · C. Starting.`,
  ),
];

/** Votes whose result is carried out. */
export const voteHooks = (p: MessagePieces): Wordings => [
  vote(
    say`Laquelle détailler en premier ?`,
    say`Which one should we detail first?`,
    p.offers.map(({ name }) => name),
  ),
  both(
    say`Nos réponses, sous quelle forme ? A. Une page · B. Une vidéo · C. Un appel.`,
    say`Our answers: in which form? A. A page · B. A video · C. A call.`,
  ),
  both(say`Quand vous écrire ? A. En semaine · B. Le week-end.`, say`When shall we write? A. Weekdays · B. Weekends.`),
];

/** What people compare before they begin, as the first sentence of a body. */
export const pointLines = ({ voice, offering, brand }: MessagePieces): Wordings => {
  const [first, second, third] = voice.points;
  return [
    both(
      say`Avant ${de(voice.begin.fr)}, comparez ${first.fr}.`,
      say`Before you ${voice.begin.en}, compare ${first.en}.`,
    ),
    both(say`Vous comparez ? Regardez ${third.fr}.`, say`Comparing? Check ${third.en}.`),
    both(
      say`${agreeing(brand, 'vous renseigne', 'vous renseignent')} sur ${first.fr}.`,
      say`${brand} can advise you on ${first.en}.`,
    ),
    both(say`À vérifier d’abord : ${second.fr}.`, say`First check ${second.en}.`),
    both(
      say`Pour ${the(offering)}, interrogez-nous sur ${second.fr}.`,
      say`For ${the(offering)}, ask us about ${second.en}.`,
    ),
  ];
};

/** How to get an answer from somebody. */
export const answerLines = ({ voice, offering, brand }: MessagePieces): Wordings => [
  both(
    say`Demandez conseil à ${brand} avant ${de(voice.begin.fr)}.`,
    say`Ask ${brand} for advice before you ${voice.begin.en}.`,
  ),
  both(say`Une question sur ${the(offering)} ? Écrivez-nous.`, say`A question about ${the(offering)}? Write to us.`),
  both(
    say`Votre cas est particulier ? Décrivez-le en deux lignes à ${brand}.`,
    say`Is your case different? Describe it to ${brand} in two lines.`,
  ),
  both(
    say`Un doute ? Posez votre question avant ${de(voice.begin.fr)}.`,
    say`Not sure? Ask before you ${voice.begin.en}.`,
  ),
  both(say`Vous préférez appeler ? Demandez ${voice.team.fr}.`, say`Rather call? Ask for ${voice.team.en}.`),
];

/** Longest name that a button takes (working assumption). */
const callName = 30;

/** Invitations: those of the model, and one that names the offer. */
export const actCalls = ({ voice, offer, offering }: MessagePieces): readonly Both<Call>[] => [
  ...voice.acts,
  ...(offer.text.length > callName ? [] : [both(call`En savoir plus : ${offer}`, call`More about ${the(offering)}`)]),
];
