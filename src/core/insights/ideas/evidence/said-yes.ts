import { isSameWord, monthsOf, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import { teamIdeas } from '../team-ideas.ts';

/** People who were asked, and those of them who said yes. */
const askedSign =
  /\b(?:demande a|interroge|propose a|ecrit a|asked|invited|offered (?:it )?to) (\d+)\b.*?\b(\d+) (?:\w+ ){0,3}?(?:oui|accepte\w*|d accord|dit|said|yes|agreed|accepted|wrote|signed|came|venus?)\b/;
const asksSign = /\b(\d+) (?:of|sur|des) (?:the )?(\d+)\b[^.]*?\b(?:oui|accept\w*|d accord|yes|agreed)\b/;
const wantsSign = /\b(propos\w+|demand\w+|offrir|inviter|offer\w*|ask\w*|invit\w+|move|passer|deplacer|decaler)\b/;

const sentencesOf = ({ company: { notes, offers, answers }, company }: AskedIdea): string[] => {
  const ideas = teamIdeas(company).map(({ text }) => text);
  return [...notes, ...offers.flatMap((offer) => offer.notes), ...answers.map(({ answer }) => answer)].filter(
    (note) => !ideas.some((idea) => note.includes(idea)),
  );
};

const split = (note: string): string[] => note.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

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
