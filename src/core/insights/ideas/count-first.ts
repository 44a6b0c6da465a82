import { isSameWord, nounWords } from '../../framework/counters/plain-words.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { aboutThings } from './about-things.ts';
import { amountIn, type AskedIdea } from './asked-idea.ts';
import { ideaKinds } from './kinds/index.ts';
import type { Judgement } from './offer-ideas.ts';

const daysBefore = 14;
const weeksOfCount = 6;

/** An idea that no rule bounds, no decision of the plan settles and no count is about: the count to take before any hour or money. */
export function countFirst(asked: AskedIdea): Judgement {
  const [from, until] = [0, weeksOfCount].map((weeks) =>
    inBoth((locale) => dayText(addDays(asked.company.period.cycleStart, daysBefore + 7 * weeks), locale)),
  ) as [Text, Text];
  const unknown = unknownNamed(asked);
  const missing = ideaKinds.find((kind) => kind.missing !== null && kind.isNamed(asked))?.missing ?? null;
  const what = unknown !== null ? pair(`« ${unknown} »`, `“${unknown}”`) : (missing ?? ownFigure(asked));
  return {
    verdict: 'not-now',
    reason: pair(
      'Ni une décision du plan ni un chiffre du fichier ne portent sur ce qu’elle fait : un compte d’abord.',
      'Neither a decision of the plan nor a figure of the file is about what it does: a count comes first.',
    ),
    instead: pair(
      `Compter du ${from.fr} au ${until.fr} : ${what.fr}. Ni heures ni argent avant ce compte, et décider ce jour-là.`,
      `Count from ${from.en} to ${until.en}: ${what.en}. Neither hours nor money before this count, and decide on that day.`,
    ),
  };
}

/** An idea that nothing forbids here, and whose words touch life, law or other people’s rights: no trial before a written answer. */
export const unanswered: Judgement = {
  verdict: 'not-now',
  reason: pair(
    'Aucun chiffre n’en décide : ses mots touchent à la loi, à la sécurité ou aux droits d’autrui, et un essai, même petit, engagerait déjà l’entreprise.',
    'No figure decides it: its words touch the law, safety or the rights of others, and even a small trial would already commit the company.',
  ),
  instead: pair(
    'Demander avant tout, par écrit, à qui en répond (assureur, autorité, organisme du métier, conseil), et ne rien faire tant que la réponse n’est pas écrite.',
    'Ask before anything, in writing, whoever answers for it (insurer, authority, professional body, adviser), and do nothing until the answer is written.',
  ),
};

/** Something that takes money or a lasting commitment. */
const commitSign =
  /\b(?:second|secondes?|deuxiemes?|another (?:store|shop|car|machine|vehicle)|autre (?:magasin|boutique|voiture)|licen[cs]es?|buy|acheter|invest\w*|build|construire|lease|louer|loan|emprunt\w*|machine|country|pays)\b/;
const smallSign = /\b(?:minimum|franco|port|shipping|postage|delivery|livraison)\b/;
const messageSign =
  /\b(?:ecrire|rappel\w*|appeler|reponse|repondre|remind\w*|reply|replies|write|text|call|message|sms|mail|email)\b/;

/** The count that would decide an idea of no kind: the sales under its amount, who asks for a commitment, the answers of those whom it writes to, else its cases. */
function ownFigure({ text, plain, money }: AskedIdea): Text {
  const amount = amountIn(text);
  if (amount !== null && smallSign.test(plain)) {
    const under = money(amount.value);
    return pair(
      `les ventes sous ${under.fr}, et ce que chacune laisse une fois servie`,
      `the sales under ${under.en}, and what each leaves once served`,
    );
  }
  if (commitSign.test(plain))
    return pair(
      'combien de clients le demandent, ce que cela coûte en argent et en heures, et ce que l’absence fait perdre',
      'how many customers ask for it, what it costs in money and hours, and what its absence loses',
    );
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

/** Letters and words from which a figure that the file names without knowing it is that of an idea (working assumptions). */
const ownLetters = 5;
const leastShared = 2;

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
