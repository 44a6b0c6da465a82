import { countedCauses } from '../../../framework/counters/counted-causes.ts';
import { pair, type Text } from '../../../values/text.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { count, share } from '../../amounts.ts';
import { likeFigures } from '../../figures/like-figures.ts';
import { aboutThings } from '../about-things.ts';
import { amountIn, type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';

type CauseList = ReturnType<typeof countedCauses>[number];
type Cause = CauseList['causes'][number];

/** People who complain of what nobody said to them. */
const untoldSign =
  /\b(?:sans|pas|jamais|not|never|without|nobody|personne|no one|too late|trop tard)\b.*\b(?:prevenu\w*|previen\w*|averti\w*|avertiss\w*|inform\w*|dire|dit|savai\w*|su|annonc\w*|rappel\w*|told|tell\w*|warn\w*|know|knew|known|notice|reminder|said|saying|mention\w*)\b/;
/** Words, letters or dates that an idea takes away. */
const untellSign =
  /\b(?:retirer|supprimer|enlever|oter|cacher|masquer|arreter|cesser|ne plus|remove|drop|hide|take|stop|cut|delete|leave out)\b.*\b(?:phrases?|mentions?|lignes?|lettres?|rappels?|messages?|avis|dates?|clauses?|preavis|courriels?|appels?|sentences?|lines?|letters?|reminders?|notices?|e ?mails?|calls?|wording|small print)\b/;

/** True for an idea that says less to people, where they left because nobody warned them. */
const tellsLess = (plain: string, cause: string): boolean =>
  untellSign.test(plain) && untoldSign.test(plainText(cause));

/** An idea that makes a counted reason worse is refused with that reason. */
function aggravating(list: CauseList, cause: Cause): Judgement {
  const [many, all, part] = [count(cause.count), count(list.total), share(cause.count / list.total)];
  return {
    verdict: 'refuse',
    reason: pair(
      `Elle aggrave une raison comptée (${list.label}) : « ${cause.label} », ${many.fr} sur ${all.fr} (${part.fr}).`,
      `It makes a counted reason worse (${list.label}): “${cause.label}”, ${many.en} of ${all.en} (${part.en}).`,
    ),
    instead: pair(
      'À la place : le dire plus tôt et plus clairement, et compter cette raison chaque mois.',
      'Instead: say it earlier and more clearly, and count this reason every month.',
    ),
  };
}

/** Letters from which a word of a reason binds an idea to it. */
const leastLetters = 4;
/** Words of any sale: a reason and an idea that share only these are not about the same thing. */
const general: readonly string[] = nounWords(
  'price prices prix quote quotes devis tarif cost costs cout money argent order orders commande first other autre',
);
/** Part of the answers from which a reason is worth a trial (working assumption). */
const leastPart = 0.1;

/** Likeness from which a reason is what an idea answers, and how much closer it is than the next one (working assumptions). */
const leastLike = 0.2;
const leastApart = 1.25;

/** A counted reason that an idea answers, by how rare the words are that both have; null where it answers none, or two as much. */
export function countedReason(asked: AskedIdea): Judgement | null {
  const { text, company, money } = asked;
  const said = nounWords(text);
  const sold = company.offers.flatMap(({ name }) => nounWords(name));
  const about = likeFigures(text, company, ({ kind }) => kind === 'cause').filter(
    ({ figure: { label, value, base } }) => {
      const apart = aboutThings(nounWords(label)).some(
        (word) =>
          word.length >= leastLetters &&
          !general.includes(word) &&
          !sold.some((one) => isSameWord(one, word)) &&
          said.some((one) => isSameWord(one, word)),
      );
      return apart && value >= leastPart * (base ?? 0);
    },
  );
  const worse = about.find(({ figure }) => tellsLess(asked.plain, figure.label));
  const [best, second] = about.filter(({ score }) => score >= leastLike);
  const isClear = second === undefined || (best?.score ?? 0) >= leastApart * second.score;
  const figure = worse?.figure ?? (isClear ? best?.figure : undefined);
  const list = countedCauses(company).find((one) => one.label === figure?.around);
  const cause = list?.causes.find((one) => one.label === figure?.label);
  if (list === undefined || cause === undefined) return null;
  if (worse !== undefined) return aggravating(list, cause);
  const [many, all, part] = [count(cause.count), count(list.total), share(cause.count / list.total)];
  const amount = amountIn(text)?.value ?? null;
  const lost = list.lostEach ?? null;
  const divided =
    lost === null || lost <= 0
      ? pair('', '')
      : amount === null || amount <= 0
        ? each(money(lost))
        : perCase(amount, lost, money);
  const half = count(Math.max(1, Math.floor(cause.count / 2)));
  const when = hoursAndDays(asked, 3, 8);
  return {
    verdict: 'test',
    reason: pair(
      `Elle répond à une raison comptée (${list.label}) : « ${cause.label} », ${many.fr} sur ${all.fr} (${part.fr}).${divided.fr}`,
      `It answers a counted reason (${list.label}): “${cause.label}”, ${many.en} of ${all.en} (${part.en}).${divided.en}`,
    ),
    instead: pair(
      `La faire pour un cas sur deux, tiré au sort (${when.fr}), et compter cette raison seule dans les deux groupes : la garder si elle tombe au rythme de ${half.fr} ou moins pour autant de cas ; sinon l’arrêter.`,
      `Do it for one case in two, drawn at random (${when.en}), and count this reason alone in both groups: keep it if it falls to the pace of ${half.en} or fewer for as many cases; otherwise stop.`,
    ),
  };
}

const each = (lost: Text): Text => pair(` Chaque cas coûte ${lost.fr}.`, ` Each case costs ${lost.en}.`);

/** An amount for each case beside what one lost case takes away. */
function perCase(amount: number, lost: number, money: AskedIdea['money']): Text {
  const [spent, one, cases] = [money(amount), money(lost), count(Math.max(1, Math.floor(lost / amount)))];
  return pair(
    ` Chaque cas coûte ${one.fr} : ${spent.fr} se paient si un cas sur ${cases.fr} est évité.`,
    ` Each case costs ${one.en}: ${spent.en} is paid back if one case in ${cases.en} is avoided.`,
  );
}
