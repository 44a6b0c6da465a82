import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs, shortOfferLine, orderButton, replyLines } from '../common-lines.ts';
import { figuresOf } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const due =
  /\b(a revoir|a refaire|a renouveler|dates? depassees?|echues?|perime\w*|overdue|due (again|in|for|this)|past (their |the )?(due )?date|(courriers?|lettres?|appels?) de rappel|recalls?|reminder letters?)\b/;

/** Members and subscribers renew, which is another text; donors owe nothing. */
const renews =
  /\b(adherent\w*|adhesions?|membres?|members?|memberships?|abonn\w*|subscri\w*|donateurs?|donatrices?|donors?)\b/;

const figure = ({ company }: TextFacts): string | null =>
  figuresOf(company).find(({ plain }) => due.test(plain) && !renews.test(plain))?.label ?? null;

/** To a customer whose next visit is due: the last one, the date, the price, how to fix it, how to say that it is done. */
export const dueAgain = defineText({
  id: 'due-again',
  title: pair('Rappel à l’échéance', 'Recall when the next one is due'),
  subjects: ['retention', 'contacts'],
  calledBy: (facts) => countedAs(figure(facts)),
  lack: (facts) =>
    figure(facts) === null
      ? {
          because: pair('aucune échéance de client n’est comptée', 'no due date of customers is counted'),
          need: pair(
            'ce qui revient à date fixe, et combien de clients sont à rappeler',
            'what comes round again, and how many customers are due',
          ),
        }
      : null,
  layout: (facts) => {
    const { offer, offers } = facts;
    return letter(facts, {
      subjects: [
        both(say`À prévoir avant le [date] : [prestation]`, say`Due by [date]: [service]`),
        both(say`Votre prochaine échéance : le [date]`, say`Your next due date: [date]`),
      ],
      paragraphs: [
        [
          both(
            say`Le [date], nous avons fait pour vous : [prestation]. D’après nos dossiers, la prochaine est à prévoir avant le [date].`,
            say`On [date] we did this for you: [service]. By our records, the next one is due by [date].`,
          ),
        ],
        [shortOfferLine(offer)],
        [
          replyLines(facts),
          both(
            say`Déjà fait, ou plus nécessaire ? Un mot de vous et nous mettons votre dossier à jour.`,
            say`Already done, or no longer needed? One word from you and we will note it.`,
          ),
        ],
      ],
      button: orderButton(facts, offers[0] ?? null),
      optOut: true,
      before: both(
        say`Par courrier, six semaines avant la date, aux clients de cette offre ; par courriel, à ceux qui l’ont accepté. Rien qui ressemble à un avis officiel.`,
        say`By post, six weeks before the date, to customers of this offer; by e-mail, to those who agreed. Nothing that looks like an official notice.`,
      ),
    });
  },
});
