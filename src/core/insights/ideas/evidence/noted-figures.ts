import { isSameWord, monthsOf, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { aboutThings } from '../about-things.ts';
import { type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import { teamIdeas } from '../team-ideas.ts';

/** Words that an idea and a sentence share for the figures of the one to be about the other (working assumption). */
const leastShared = 2;

/** People who were asked, and those of them who said yes. */
const askedSign =
  /\b(?:demande a|interroge|propose a|ecrit a|asked|invited|offered (?:it )?to) (\d+)\b.*?\b(\d+) (?:\w+ ){0,3}?(?:oui|accepte\w*|d accord|dit|said|yes|agreed|accepted|wrote|signed|came|venus?)\b/;
const asksSign = /\b(\d+) (?:of|sur|des) (?:the )?(\d+)\b[^.]*?\b(?:oui|accept\w*|d accord|yes|agreed)\b/;
const wantsSign = /\b(propos\w+|demand\w+|offrir|inviter|offer\w*|ask\w*|invit\w+|move|passer|deplacer|decaler)\b/;

interface Noted {
  readonly sentence: string;
  readonly part: number;
  readonly whole: number;
}

/** Two figures of a note about what an idea names, one a part of the other. */
export function notedFigures(asked: AskedIdea): Judgement | null {
  const found = noted(asked);
  if (found === null) return null;
  const [many, all, rate] = [count(found.part), count(found.whole), share(found.part / found.whole)];
  const when = hoursAndDays(asked, 3, 8);
  return {
    verdict: 'test',
    reason: pair(
      `Votre fichier le chiffre : « ${found.sentence} » Soit ${many.fr} sur ${all.fr} (${rate.fr}).`,
      `Your file counts it: “${found.sentence}” That is ${many.en} of ${all.en} (${rate.en}).`,
    ),
    instead: pair(
      `Commencer par cette part, qui pèse le plus (${when.fr}), et compter combien de ces ${many.fr} restent à la fin ; garder si la moitié a disparu.`,
      `Begin with this part, which weighs most (${when.en}), and count how many of these ${many.en} are left at the end; keep it if half of them are gone.`,
    ),
  };
}

const sentencesOf = ({ company: { notes, offers, answers }, company }: AskedIdea): string[] => {
  const ideas = teamIdeas(company).map(({ text }) => text);
  return [...notes, ...offers.flatMap((offer) => offer.notes), ...answers.map(({ answer }) => answer)].filter(
    (note) => !ideas.some((idea) => note.includes(idea)),
  );
};

const split = (note: string): string[] => note.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** Words of a text that name things, without numbers in words. */
const things = (text: string): string[] => [...new Set(aboutThings(nounWords(text)))].filter((word) => word.length > 3);

/** Those of whom the thing was asked already, with the rate of yes. */
export function saidYes(asked: AskedIdea): Judgement | null {
  const { text, plain } = asked;
  if (!wantsSign.test(plain)) return null;
  const months = monthsOf(text);
  for (const sentence of sentencesOf(asked).flatMap(split)) {
    const line = plainText(sentence);
    const found = askedSign.exec(line);
    const back = asksSign.exec(line);
    const [whole, part] =
      found === null ? [Number(back?.[2] ?? 0), Number(back?.[1] ?? 0)] : [Number(found[1]), Number(found[2])];
    const isAbout =
      nounWords(sentence).some((word) => word.length > 3 && nounWords(text).some((one) => isSameWord(one, word))) &&
      (months.length === 0 ||
        monthsOf(sentence).length === 0 ||
        monthsOf(sentence).some((one) => months.includes(one)));
    if (whole <= 0 || part <= 0 || part > whole || !isAbout) continue;
    const [many, all, rate] = [count(part), count(whole), share(part / whole)];
    const when = hoursAndDays(asked, 4, 6);
    return {
      verdict: 2 * part >= whole ? 'do' : 'test',
      reason: pair(
        `Vous l’avez déjà demandé : ${many.fr} sur ${all.fr} (${rate.fr}) ont dit oui (« ${sentence} »).`,
        `You have asked already: ${many.en} of ${all.en} (${rate.en}) said yes (“${sentence}”).`,
      ),
      instead: pair(
        `Le demander à tous les autres, par un message qui donne deux dates et se répond en un mot (${when.fr}) ; compter les oui, et s’arrêter si moins de la moitié de ces ${rate.fr} répondent ainsi.`,
        `Ask all the others, with a message that gives two dates and takes one word to answer (${when.en}); count the yes, and stop if less than half of these ${rate.en} answer so.`,
      ),
    };
  }
  return null;
}

/** The sentence with a whole and its part that shares most words with an idea. */
function noted(asked: AskedIdea): Noted | null {
  const said = things(asked.text);
  const rows = sentencesOf(asked)
    .flatMap(split)
    .flatMap((sentence) => {
      const numbers = [
        ...plainText(sentence).matchAll(
          /(?<![\d.,])\d+(?![\d.,]*\d| ?(?:%|€|£|\$|francs|euros|pounds|chf|minutes|h\b|days|jours))/g,
        ),
      ]
        .map(([one]) => Number(one))
        .filter((one) => one >= leastCount && !(one >= 1990 && one <= 2100))
        .toSorted((a, b) => b - a);
      const [whole, part] = numbers;
      const shared = things(sentence).filter((word) => said.some((one) => isSameWord(one, word))).length;
      return whole === undefined || part === undefined || part >= whole || shared < leastShared
        ? []
        : [{ sentence, whole, part, shared }];
    })
    .toSorted((a, b) => b.shared - a.shared);
  return rows[0] ?? null;
}

/** Cases under which a figure of a note decides nothing (working assumption). */
const leastCount = 10;
