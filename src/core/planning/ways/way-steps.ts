import type { Company } from '../../framework/company/company.ts';
import { dayText } from '../../values/day-text.ts';
import { moneyOf, showMoney } from '../../values/money.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import type { DeedId } from './deeds.ts';
import { servedGoal } from './served-goal.ts';
import type { ProvenWay } from './proven-ways.ts';
import { natureOf } from './way-nature.ts';
import { wayCases } from './way-cases.ts';
import { wayHours } from './way-hours.ts';
import { wayName } from './way-name.ts';
import { wayNote } from './way-note.ts';
import { wayPerson } from './way-person.ts';

/** How a proven way is done: by whom, for how many cases, how, what is counted, and the goal that it serves. */
export function waySteps(way: ProvenWay, company: Company): Text[] {
  const { comparison, deed } = way;
  return [
    whoText(way, company),
    ...timeText(way, company),
    ...howText(way, company),
    ...wordsText(way, company),
    deed.isTried ? triedText : forAllText,
    countText(comparison),
    ...goalText(way, company),
  ];
}

/** How it is done: as the file describes it; the usual way of such a deed only where the file states no deed of its own. */
function howText(way: ProvenWay, company: Company): Text[] {
  const note = wayNote(way, company);
  if (note !== null) return [pair(`Ce que vous en notez : « ${note} »`, `What you note of it: “${note}”`)];
  return way.comparison.stated === undefined ? [deedSteps[way.deed.id]] : [];
}

/** Cases of the counted base that are not done yet. */
function casesText(way: ProvenWay, company: Company): Text {
  const months = company.period.baselineMonths;
  const { counted: of, remaining, monthly: each } = wayCases(way.comparison, company);
  if (remaining !== null) return statedCases(remaining, each);
  return inBoth((locale) => {
    const all = numberText(of, locale);
    const rate = numberText(each, locale, each < 10 ? 1 : 0);
    return locale === 'fr'
      ? `${rate} cas par mois ne l’ont pas encore (${all} sur ${months} mois)`
      : `${rate} cases a month do not get it yet (${all} over ${months} months)`;
  });
}

/** Those that the company says are left, and those that come. */
const statedCases = (remaining: number, monthly: number): Text =>
  inBoth((locale) => {
    const [left, each] = [remaining, monthly].map((many) => numberText(many, locale, many < 10 ? 1 : 0));
    const isFrench = locale === 'fr';
    const parts = [
      remaining === 0 ? [] : [isFrench ? `${left} cas ne l’ont jamais eu` : `${left} cases never had it`],
      monthly === 0 ? [] : [isFrench ? `${each} nouveaux cas arrivent par mois` : `${each} new cases come a month`],
    ].flat();
    return parts.length === 0
      ? isFrench
        ? 'Aucun cas ne reste à faire'
        : 'No case is left to do'
      : parts.join(isFrench ? ', ' : ', ');
  });

function whoText(way: ProvenWay, company: Company): Text {
  const cases = casesText(way, company);
  const person = wayPerson(way, company);
  if (person === null) return pair(`${cases.fr}.`, `${cases.en}.`);
  const away = person.away.map(({ from, until, instead }) =>
    inBoth((locale) => {
      const days =
        locale === 'fr'
          ? `Du ${dayText(from, 'fr')} au ${dayText(until, 'fr')}`
          : `From ${dayText(from, 'en')} to ${dayText(until, 'en')}`;
      if (instead === null)
        return locale === 'fr'
          ? ` ${days}, quelqu’un d’autre est à nommer.`
          : ` ${days}, somebody else is to be named.`;
      return locale === 'fr' ? ` ${days}, ${instead} prend le relais.` : ` ${days}, ${instead} takes over.`;
    }),
  );
  const name = person.isDoing
    ? pair(
        `${person.name} le fait déjà et montre comment aux autres`,
        `${person.name} does it already and shows the others how`,
      )
    : pair(person.name, person.name);
  return inBoth(
    (locale) =>
      `${name[locale]}${locale === 'fr' ? ' :' : ':'} ${cases[locale]}.${away.map((one) => one[locale]).join('')}`,
  );
}

/** Hours a month under which the time of a deed is not worth a sentence (working assumption). */
const leastHours = 0.5;
const byToolText = pair(
  'Trop de cas pour la main : le régler une fois dans l’outil d’envoi ou sur le site, puis relire dix cas par mois.',
  'Too many cases by hand: set it once in the sending tool or on the site, then read ten cases a month.',
);

const untimedText = pair(
  'Le fichier ne dit pas combien de minutes cela prend : l’inscrire dans le travail de chaque cas, en chronométrer dix, puis compter ces heures.',
  'The file does not say how many minutes it takes: make it part of the work on each case, time ten of them, then count these hours.',
);

/** The time that the deed takes, what it costs, and how many cases to begin with where one person cannot do all. */
function timeText(way: ProvenWay, company: Company): Text[] {
  const { minutes, turns, isCounted, isByTool, isUntimed, cases, done, hours } = wayHours(way, company);
  if (isByTool) return [byToolText];
  if (isUntimed) return [untimedText];
  if (hours < leastHours && done === cases) return [];
  const source = isCounted ? pair('votre chiffre', 'your figure') : pair('hypothèse de travail', 'working assumption');
  const currency = company.organisation.currency;
  return [
    inBoth((locale) => {
      const [each, cost] = [
        numberText(hours, locale, hours < 10 ? 1 : 0),
        showMoney(moneyOf(Math.round(hours * company.hourlyCost), currency), locale),
      ];
      const part = done === cases ? null : numberText(done, locale);
      return locale === 'fr'
        ? `Compter ${minutes} ${plural(minutes, 'fr', { one: 'minute', other: 'minutes' })}${turns === 1 ? '' : `, ${turns} fois`} par cas (${source.fr}) : ${each} h par mois, ${cost} au coût de l’heure, comptées dans les heures du plan.${part === null ? '' : ` Ces heures suffisent à ${part} cas par mois : commencer par ceux où il reste le plus de place, et n’étendre que si des heures s’ajoutent.`}`
        : `Allow ${minutes} ${plural(minutes, 'en', { one: 'minute', other: 'minutes' })}${turns === 1 ? '' : `, ${turns} times`} a case (${source.en}): ${each} hours a month, ${cost} at the cost of an hour, counted in the hours of the plan.${part === null ? '' : ` These hours are enough for ${part} cases a month: begin where there is most room, and extend only with more hours.`}`;
    }),
  ];
}

const forAllText = pair(
  'Pour tous dès le premier jour : le geste est sans risque pour qui le reçoit, et la lecture compare avant et après.',
  'For all from the first day: the deed carries no risk for those who get it, and the reading compares before and after.',
);
const triedText = pair(
  'Pendant huit semaines, à une moitié tirée au sort seulement, car cela coûte une remise ou un choix ; puis à tous si l’écart tient.',
  'For eight weeks, to a half drawn at random only, as it costs a discount or a choice; then to all if the gap holds.',
);

/** Deeds that somebody reads or hears: their words are ready, or the company writes them from its own. */
const worded: ReadonlySet<DeedId> = new Set<DeedId>([
  'date',
  'help',
  'offer',
  'visit',
  'thanks',
  'call',
  'deposit',
  'document',
  'photo',
  'message',
  'reply',
  'terms',
  'delay',
]);
const readyWords = pair('Les mots sont dans les textes.', 'The words are among the texts.');

/** Where the words of a way are; none for a deed without any. */
function wordsText(way: ProvenWay, company: Company): Text[] {
  if (natureOf(way) !== null) return [readyWords];
  if (!worded.has(way.deed.id)) return [];
  const own = wayName(way, company);
  return [
    pair(
      `Écrire les mots vous-même, en trois phrases, à partir de « ${own} » : pourquoi maintenant, ce qui est proposé, une seule chose à répondre.`,
      `Write the words yourself, in three sentences, from “${own}”: why now, what is proposed, one thing to answer.`,
    ),
  ];
}

const deedSteps: Readonly<Record<DeedId, Text>> = {
  date: pair(
    'Proposer deux dates avant que la personne parte, et ne jamais finir par « rappelez-nous » ; qui hésite est rappelé sous deux jours.',
    'Propose two dates before the person leaves, and never end with “call us”; whoever hesitates is rung within two days.',
  ),
  help: pair(
    'Réserver ce moment dans le planning de qui aide, le proposer dès l’arrivée, et finir par la prochaine date.',
    'Keep this time in the rota of whoever helps, propose it on arrival, and end with the next date.',
  ),
  offer: pair(
    'Le proposer à chaque fois, au même moment, avec la même phrase ; noter oui ou non.',
    'Propose it every time, at the same moment, with the same sentence; note yes or no.',
  ),
  visit: pair(
    'Fixer le jour dès le premier contact, grouper les visites d’un même secteur ou d’une même journée ; un appel quand c’est trop loin.',
    'Fix the day at the first contact, group those of one area or one day; a call when it is too far.',
  ),
  thanks: pair(
    'Le faire dans la semaine, par une personne, sans rien demander d’autre.',
    'Do it within the week, by a person, asking for nothing else.',
  ),
  call: pair(
    'Une liste chaque matin et un créneau fixe pour appeler ; sans réponse, un message et un second essai le lendemain.',
    'A list every morning and a fixed time to ring; without an answer, a message and a second try the next day.',
  ),
  deposit: pair(
    'Mettre la phrase sur la page et dans la confirmation ; dire quand il est rendu ; compter aussi ceux qui renoncent.',
    'Put the sentence on the page and in the confirmation; say when it is given back; count those who give up too.',
  ),
  document: pair(
    'Préparer le modèle avec ses lignes vides et le remettre avant, en grands caractères à qui le demande ; les urgences, qui ne peuvent l’avoir, sont comptées à part.',
    'Prepare the form with its blank lines and hand it over before, in large print to whoever asks; urgent cases, which cannot have it, are counted apart.',
  ),
  photo: pair(
    'Ranger la photo ou la fiche avec le dossier, le jour même ; sans elle, le cas n’est pas complet.',
    'File the picture or the form with the case on the same day; without it the case is not complete.',
  ),
  payment: pair(
    'Fixer les jours de paiement de la semaine et les tenir ; dire cette règle dès l’inscription.',
    'Fix the days of payment in the week and keep them; state this rule at sign-up.',
  ),
  screen: pair(
    'Changer l’écran ou la page cette semaine, garder une image de l’ancien, et ne plus y revenir sans relire les deux parts.',
    'Change the screen or the page this week, keep a picture of the old one, and do not go back without reading both shares.',
  ),
  setting: pair(
    'L’activer avec chaque nouveau client à la mise en place, avec son accord ; le proposer aux autres en un clic.',
    'Switch it on with each new customer at set-up, with their agreement; propose it to the others in one click.',
  ),
  message: pair(
    'Le message part à la même date pour chacun, aux seules personnes à qui la loi permet d’écrire.',
    'The message goes out at the same time for each, only to people whom the law lets you write to.',
  ),
  reply: pair(
    'Deux passages par jour à heure fixe sur ce qui est arrivé ; une réponse complète, ou la date de cette réponse.',
    'Twice a day, at a fixed time, answer what has come in; a full answer, or the date of that answer.',
  ),
  terms: pair(
    'Le proposer après un premier succès, en disant ce que chacun y gagne, et laisser l’autre choix.',
    'Propose it after a first success, say what each side gains, and leave the other choice.',
  ),
  delay: pair(
    'Donner la date dès l’inscription, aider à la moitié du délai celui qui n’a pas commencé ; si le délai ne peut être tenu, le dire avant de vendre.',
    'Give the date at sign-up, help at half of the delay whoever has not begun; when the delay cannot be kept, say so before the sale.',
  ),
  rule: pair(
    'L’écrire dans le déroulé de chaque cas, avec son moment et son responsable ; ce qui ne peut s’y plier est noté avec sa raison.',
    'Write it into the course of each case, with its moment and who is in charge; whatever cannot follow it is noted with its reason.',
  ),
};

function countText({ result, better, other }: ProvenWay['comparison']): Text {
  const [today, done] = [other, better].map(({ won, of }) => inBoth((locale) => percentText(won / of, locale, 0))) as [
    Text,
    Text,
  ];
  return pair(
    `Cocher pour chaque cas : fait ou non, et « ${result} » ou non ; relire la part chaque mois (${today.fr} sans, ${done.fr} avec).`,
    `Tick for each case: done or not, and “${result}” or not; read the share every month (${today.en} without, ${done.en} with).`,
  );
}

function goalText(way: ProvenWay, company: Company): Text[] {
  const goal = servedGoal(way, company);
  return goal === null ? [] : [pair(`Sert votre but : « ${goal} ».`, `Serves your goal: “${goal}”.`)];
}
