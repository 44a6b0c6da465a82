import { isSameWord, nounWords } from '../../../framework/counters/plain-words.ts';
import { addDays } from '../../../values/day.ts';
import { dayText } from '../../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { orderMargin } from '../../own-path.ts';
import { nearestText } from '../../figures/figure-text.ts';
import { aboutThings } from '../about-things.ts';
import { amountIn, type AskedIdea } from '../asked-idea.ts';
import { countedReason } from '../evidence/counted-reason.ts';
import { shownTooLate } from '../evidence/shown-too-late.ts';
import { notedFigures, saidYes } from '../evidence/noted-figures.ts';
import { notedReturn } from '../evidence/noted-return.ts';
import { reachableRelays } from '../evidence/reachable-relays.ts';
import type { Judgement } from '../offer-ideas.ts';
import { undecided } from './idea-kind.ts';

/** Ideas that no figure decides: what they cost beside the money of the cycle, the reason that they answer, or what to count first. */

/** Something that takes money or a lasting commitment: it is counted before, not tried. */
const commitSign =
  /\b(?:second|secondes?|deuxiemes?|another (?:store|shop|car|machine|vehicle)|autre (?:magasin|boutique|voiture)|licen[cs]es?|buy|acheter|invest\w*|build|construire|lease|louer|loan|emprunt\w*|machine|simulat\w*|as well|country|pays)\b/;
/** Letters from which one word of a reason binds an idea to it. */
const ownLetters = 5;
/** Words that an idea and an unknown figure share at least (working assumption). */
const leastShared = 2;
/** The note says itself that nobody has counted. */
const uncountedSign =
  /\b(?:nobody|no one|never) (?:\w+ ){0,2}(?:costed|counted)\b|\bno (?:numbers?|figures?)\b|\bpas (?:encore )?(?:compte|chiffre)\w*\b|\baucun chiffre\b/;
const weeksOfCount = 6;
const daysBefore = 14;

/** A counted reason with the figures of a note about the same thing. */
function withNoted(reason: Judgement | null, noted: Judgement | null): Judgement | null {
  if (reason === null || noted === null) return reason ?? noted;
  return {
    ...reason,
    reason: pair(`${reason.reason.fr} ${noted.reason.fr}`, `${reason.reason.en} ${noted.reason.en}`),
  };
}

/** The verdict on an idea that no kind decides; `missing` = the figure that would decide one of its kind. */
export function countFirst(asked: AskedIdea, missing: Text | null): Judgement {
  const isCommitment = [commitSign, uncountedSign].some((sign) => sign.test(asked.plain));
  return (
    overBudget(asked) ??
    saidYes(asked) ??
    notedReturn(asked) ??
    reachableRelays(asked) ??
    shownTooLate(asked) ??
    (isCommitment ? null : withNoted(countedReason(asked), notedFigures(asked))) ??
    (missing === null ? toCount(asked) : null) ??
    undecided(missing ?? ownFigure(asked), nearestText(asked.text, asked.company, leastShared))
  );
}

/** More than the money of the cycle: the sales that it takes. */
function overBudget({ text, company, money }: AskedIdea): Judgement | null {
  const amount = amountIn(text);
  const cash = company.budget.cashCycle;
  const margin = orderMargin(company);
  if (amount === null || amount.per !== null || amount.value <= cash || margin <= 0) return null;
  const [cost, own, sales, each] = [
    money(amount.value),
    money(cash),
    count(Math.ceil(amount.value / margin)),
    money(margin),
  ];
  return {
    verdict: 'refuse',
    reason: pair(
      `${cost.fr}, pour ${own.fr} d’argent dans le cycle : il faut ${sales.fr} ventes de plus à ${each.fr} de marge pour les rembourser.`,
      `${cost.en}, with ${own.en} of cash in the cycle: it takes ${sales.en} more sales at ${each.en} of margin to pay it back.`,
    ),
    instead: pair(
      'À la place : compter d’abord qui l’attend et ce que son absence fait perdre, et revoir la question quand ce compte la paie.',
      'Instead: count first who waits for it and what its absence loses, and take the question up again once that count pays for it.',
    ),
  };
}

/** A commitment, or a figure that the file names without knowing it: to count before anything. */
function toCount(asked: AskedIdea): Judgement | null {
  const unknown = unknownNamed(asked);
  const isCommitment = [commitSign, uncountedSign].some((sign) => sign.test(asked.plain));
  if (unknown === null && !isCommitment) return null;
  const what =
    unknown === null
      ? pair(
          'combien de clients le demandent, ce que cela coûte en argent et en heures, et ce que l’absence fait perdre',
          'how many customers ask for it, what it costs in money and hours, and what its absence loses',
        )
      : pair(`« ${unknown} »`, `“${unknown}”`);
  const [from, until] = [dayOf(asked.company, 0), dayOf(asked.company, weeksOfCount)];
  return {
    verdict: 'not-now',
    reason: pair(
      'Aucun chiffre du fichier ne porte sur ce qu’elle fait : ni pour, ni contre.',
      'No figure of the file is about what it does: neither for nor against.',
    ),
    instead: pair(
      `Compter d’abord, du ${from.fr} au ${until.fr} : ${what.fr}. Décider ce jour-là sur ce compte.`,
      `Count first, from ${from.en} to ${until.en}: ${what.en}. Decide on that day, on this count.`,
    ),
  };
}

const smallSign = /\b(?:minimum|franco|port|shipping|postage|delivery|livraison)\b/;
const messageSign =
  /\b(?:ecrire|rappel\w*|appeler|reponse|repondre|remind\w*|reply|replies|write|text|call|message|sms|mail|email)\b/;

/** The figure that would decide an idea: the sales under its amount, the answers of those whom it writes to, else its cases. */
function ownFigure({ text, plain, money }: AskedIdea): Text {
  const amount = amountIn(text);
  if (amount !== null && smallSign.test(plain)) {
    const under = money(amount.value);
    return pair(
      `les ventes sous ${under.fr}, et ce que chacune laisse une fois servie`,
      `the sales under ${under.en}, and what each leaves once served`,
    );
  }
  return messageSign.test(plain)
    ? pair(
        'combien de ceux qu’elle concerne répondent aujourd’hui, et combien achètent',
        'how many of those whom it concerns answer today, and how many buy',
      )
    : pair(
        'les cas concernés chaque semaine, et ce que chacun devient',
        'the cases that it concerns each week, and what becomes of each',
      );
}

const dayOf = ({ period }: AskedIdea['company'], weeks: number): Text =>
  inBoth((locale) => dayText(addDays(period.cycleStart, daysBefore + 7 * weeks), locale));

/** A figure that the owner names without knowing it, about what the idea names. */
function unknownNamed({ text, company }: AskedIdea): string | null {
  const said = aboutThings(nounWords(text)).filter((word) => word.length >= ownLetters);
  const labels = Object.entries(company.siteTotals?.ownMetrics ?? {}).flatMap(([label, value]) =>
    value === null ? [label] : [],
  );
  const isAbout = (label: string): boolean =>
    nounWords(label).filter((word) => said.some((one) => isSameWord(one, word))).length >= leastShared;
  return labels.find(isAbout) ?? null;
}
