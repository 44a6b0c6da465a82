import { pair, plural, type Text } from '../../../values/text.ts';
import { typesetText } from '../../../language/typeset.ts';
import type { AskedIdea } from '../asked-idea.ts';
import { salesToPay, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';

/** What would judge an idea that no figure of the file is about. */
export interface Trial {
  /** The figure that is missing. */
  readonly missing: Text;
  /** What to try, small. */
  readonly step: Text;
  readonly hours: number;
  readonly cash: number;
  readonly weeks: number;
  /** The condition that decides, from its “if”; null = the sales that pay the hours and the money back. */
  readonly enough: Text | null;
}

/** One kind of idea: the words that name it, the figures that decide it, and the test that would. */
export interface IdeaKind {
  readonly id: string;
  /** True when the idea is of this kind. */
  readonly isNamed: (asked: AskedIdea) => boolean;
  /** The verdict that the figures of the file give; null when none is about the thing done. */
  readonly judge: (asked: AskedIdea) => Judgement | null;
  /** The test that would judge it; null for a kind that figures alone can decide. */
  readonly trial: ((asked: AskedIdea) => Trial) | null;
}

/**
 * An idea that no rule bounds and no figure decides is not advised: who may lose by it and what the law of the trade says come
 * first, then the missing figure and the small test that would give it, its number and its dates.
 */
export function untried(asked: AskedIdea, trial: Trial): Judgement {
  const { missing, step, hours, cash, weeks } = trial;
  const when = hoursAndDays(asked, hours, weeks);
  const sales = salesToPay(asked, hours, cash);
  const salesText = pair(
    plural(sales, 'fr', { one: 'une vente de plus', other: `${sales} ventes de plus` }),
    plural(sales, 'en', { one: 'one more sale', other: `${sales} more sales` }),
  );
  const spent = cash > 0 ? pair(` et ${asked.money(cash).fr}`, ` and ${asked.money(cash).en}`) : pair('', '');
  const enough =
    trial.enough ??
    pair(
      `si elle amène au moins ${salesText.fr}, ce qui paie ces heures${spent.fr}`,
      `if it brings at least ${salesText.en}, which pays these hours${spent.en}`,
    );
  return {
    verdict: 'not-now',
    reason: typesetText(
      pair(
        `Aucun chiffre du fichier ne porte sur ce qu’elle fait, ni aucune règle connue ici : ce plan ne la conseille pas. Ce qui manque : ${missing.fr}.`,
        `No figure of the file is about what it does, and no rule known here: this plan does not advise it. What is missing: ${missing.en}.`,
      ),
    ),
    instead: typesetText(
      pair(
        `D’abord, par écrit : qui peut y perdre, et ce que la loi de votre métier en dit. Si rien ne s’y oppose, un essai le dirait : ${step.fr} (${when.fr}). La garder ${enough.fr} ; sinon l’arrêter.`,
        `First, in writing: who may lose by it, and what the law of your trade says. If nothing speaks against it, a trial would tell: ${step.en} (${when.en}). Keep it ${enough.en}; otherwise stop.`,
      ),
    ),
  };
}

/** An idea that nothing forbids here, and whose words touch life, law or other people's rights: no trial before a written answer. */
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
