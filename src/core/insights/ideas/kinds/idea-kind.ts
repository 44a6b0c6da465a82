import { pair, type Text } from '../../../values/text.ts';
import { typesetText } from '../../../language/typeset.ts';
import type { AskedIdea } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';

/** One kind of idea: the words that name it, the figures that decide it, and the one that would. */
export interface IdeaKind {
  readonly id: string;
  /** True when the idea is of this kind. */
  readonly isNamed: (asked: AskedIdea) => boolean;
  /** The verdict that the figures of the file give; null when none is about the thing done. */
  readonly judge: (asked: AskedIdea) => Judgement | null;
  /** The figure that would decide it where the file has none; null for a kind that other figures decide. */
  readonly missing: Text | null;
}

/**
 * An idea that no rule known here bounds and no figure decides is not advised, nor is a trial of it: nobody has checked that it
 * is lawful and true. What it takes to look at it again: who may lose by it, the law of the trade, the missing figure.
 */
export function undecided(missing: Text, nearest: Text | null): Judgement {
  return {
    verdict: 'not-now',
    reason:
      nearest === null
        ? pair(
            'Aucun chiffre du fichier ne porte sur ce qu’elle fait, ni aucune règle connue ici\u00a0: ce plan ne la conseille pas, pas même à l’essai.',
            'No figure of the file is about what it does, and no rule known here: this plan does not advise it, nor a trial of it.',
          )
        : pair(
            `À vérifier d’abord, avec ce que le fichier compte de plus proche\u00a0: ${nearest.fr}. Rien n’y dit ce qu’elle changerait, et aucune règle n’est connue ici\u00a0: ce plan ne la conseille pas, pas même à l’essai.`,
            `To check first, with what the file counts closest to it: ${nearest.en}. Nothing there says what it would change, and no rule is known here: this plan does not advise it, nor a trial of it.`,
          ),
    instead: typesetText(
      pair(
        `N’y mettre ni heures ni argent dans ce cycle. Pour la revoir au suivant, écrire qui peut y perdre, ce que la loi et votre métier permettent, et ce chiffre\u00a0: ${missing.fr}.`,
        `Spend neither hours nor money on it in this cycle. To look at it again for the next one, write who may lose by it, what the law and your trade allow, and this figure: ${missing.en}.`,
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
