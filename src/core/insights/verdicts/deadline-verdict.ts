import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { countedUse, thingWords } from '../../framework/dated/counted-use.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { ownerOf } from '../../planning/targets/owner-of.ts';
import { pair } from '../../values/text.ts';
import { figureDay } from './answer-texts.ts';
import { channelVerdict } from './channel-verdict.ts';
import { offeredTime } from './offered-time.ts';
import { roomVerdict } from './room-verdict.ts';
import { useVerdict } from './use-verdict.ts';
import type { DateVerdict, VerdictFacts } from './verdict.ts';

/** Hours that the papers of a date take (working assumption, those of its task). */
const paperHours = 3;

/** Yes or no to something to do by a day that has its own place in the file; null for another date. */
export function deadlineVerdict(facts: VerdictFacts, fact: DatedFact): DateVerdict | null {
  if (fact.kind !== 'deadline' || fact.stated === undefined || fact.stated.commitment !== null) return null;
  const missed = costOfMissing(facts, fact);
  // the law asks for it, however little missing it costs
  if (isDuty(fact) && missed?.answer !== 'yes') return workByDay(facts, fact);
  return (
    missed ??
    keptOrLeft(facts, fact) ??
    offeredTime(facts, fact) ??
    (mayBeMore(fact) ? roomVerdict(facts, fact) : null) ??
    (isChoice(fact) ? channelVerdict(facts, fact) : null) ??
    openDeadline(facts, fact)
  );
}

/** What missing it costs is more than the hours of the papers, or less. */
function costOfMissing({ company, amounts }: VerdictFacts, fact: DatedFact): DateVerdict | null {
  const missed = fact.stated?.missed ?? null;
  if (missed === null) return null;
  const work = paperHours * company.hourlyCost;
  const [loss, spent] = [amounts.money(missed), amounts.money(work)];
  const isYes = missed >= work;
  const sums = pair(
    `${paperHours} h de travail (${spent.fr}) contre ${loss.fr} perdus`,
    `${paperHours} hours of work (${spent.en}) against ${loss.en} lost`,
  );
  return {
    answer: isYes ? 'yes' : 'no',
    savedInYear: null,
    why: isYes
      ? pair(`Oui, à faire : ${sums.fr}.`, `Yes, do it: ${sums.en}.`)
      : pair(`Non : ${sums.fr}.`, `No: ${sums.en}.`),
    what: isYes
      ? pair('Préparer et déposer ce qui doit l’être', 'Prepare and hand in what is due')
      : pair('Ne pas le faire, et le dire', 'Leave it, and say so'),
    steps: isYes
      ? [
          pair(
            'Lister les pièces et qui les donne, dès la première semaine.',
            'List the papers and who gives them, in the first week.',
          ),
          pair(
            'Déposer deux semaines avant, garder la preuve du dépôt.',
            'Hand them in two weeks before, keep the proof.',
          ),
        ]
      : [pair('Le dire par écrit avant ce jour.', 'Say so in writing before this day.')],
  };
}

const keepOrLeave =
  /\b(?:keep or (?:give up|leave|drop|stop)|garder ou (?:rendre|quitter|arreter|abandonner|laisser))\b/;

/** To keep or to give up: what a cost of its name is, beside what the file counts of it. */
function keptOrLeft(facts: VerdictFacts, fact: DatedFact): DateVerdict | null {
  if (!keepOrLeave.test(plainText(fact.text))) return null;
  const { company } = facts;
  const words = thingWords(fact.text);
  const shared = (text: string): number =>
    nounWords(text).filter((own) => words.some((word) => isSameWord(own, word))).length;
  const [row] = company.costs
    .filter(({ label = '' }) => shared(label) >= fewestShared)
    .toSorted((a, b) => shared(b.label ?? '') - shared(a.label ?? ''));
  const cost =
    row === undefined ? 0 : ((row.cash + row.hours * company.hourlyCost) * 12) / company.period.baselineMonths;
  return cost > 0 ? useVerdict({ facts, fact, cost }, countedUse(company, row?.label ?? fact.text)) : null;
}

/** Words by which a date and a cost are about one thing (working assumption). */
const fewestShared = 2;

/** What the law asks for by a day. */
const dutySign =
  /\b(?:impots?|fisc\w*|tax(?:es)?|vat|tva|urssaf|attestations?|declar\w+|statutory|legal\w*|law|loi|obligat\w*|mandatory|compulsory|annual (?:return|accounts)|comptes annuels|gdpr|rgpd)\b/;
/** An answer, a payment or a purchase: it may be refused. What is confirmed was decided before, unless it is confirmed or given up. */
const choiceSign =
  /\b(?:whether|confirm\w* (?:or|ou)|decid\w*|decision|choose|choisir|announce\w*|annoncer|tell|dire|repondre|answer\w*|accept\w*|refuse\w*|pay|payer|paid|buy|acheter|sign|signer|book|reserver|inscri\w*|hire|engager|recruter|embaucher|renew\w*|renouvel\w*)\b/;
const isChoice = ({ text }: DatedFact): boolean => choiceSign.test(plainText(text));
const isDuty = ({ text }: DatedFact): boolean => dutySign.test(plainText(text));
/** More hands or another machine, asked for or bought. */
const moreSign = /\b(?:apply|confirm\w*|grants?|subventions?|aides?|demander|orders?|commander|financ\w*|invest\w*)\b/;
const mayBeMore = (fact: DatedFact): boolean => isChoice(fact) || moreSign.test(plainText(fact.text));

/** Work that the file sets on a day: done before it, whatever its hours where the law asks for it. */
function workByDay({ company }: VerdictFacts, fact: DatedFact): DateVerdict {
  const isAsked = isDuty(fact);
  const who = ownerOf(company, 'partnerships');
  const by = figureDay(fact, company.period.cycleStart);
  return {
    answer: 'yes',
    savedInYear: null,
    why: isAsked
      ? pair(
          'Oui, quelles que soient ses heures : c’est une obligation, et elle a son jour.',
          'Yes, whatever its hours: it is an obligation, and it has its day.',
        )
      : pair(
          'Oui : le fichier fixe ce jour, et rien n’y dit de s’en passer.',
          'Yes: the file sets this day, and nothing in it says to do without.',
        ),
    what: isAsked
      ? pair('Tenir cette obligation', 'Meet this obligation')
      : pair('À faire avant ce jour', 'Do it before the day'),
    steps: [
      pair(
        `${who.fr} réunit ce qu’il faut avant le ${by.fr}, et demande aussitôt ce qui manque.`,
        `${who.en} gathers what is needed before ${by.en}, and asks at once for what is missing.`,
      ),
      pair('Le finir une semaine avant, et en garder la preuve.', 'Finish it a week before, and keep the proof.'),
    ],
  };
}

/** The figure that the file lacks: what it brings, against the hours that it takes. */
function openDeadline(facts: VerdictFacts, fact: DatedFact): DateVerdict {
  const { company, amounts } = facts;
  const who = ownerOf(company, 'partnerships');
  const by = figureDay(fact, company.period.cycleStart);
  const named = worthNamed(company, fact);
  const [work, worth] = [amounts.money(paperHours * company.hourlyCost), named === null ? null : amounts.money(named)];
  if (worth !== null)
    return {
      answer: 'yes',
      savedInYear: null,
      why: pair(
        `Oui : ${worth.fr} en dépendent, pour ${work.fr} d’heures.`,
        `Yes: ${worth.en} depend on it, for ${work.en} of hours.`,
      ),
      what: pair('Le faire, et en garder la preuve', 'Do it, and keep the proof'),
      steps: [
        pair('Préparer ce qui est demandé deux semaines avant.', 'Prepare what is asked for two weeks before.'),
        pair('L’envoyer, et relancer jusqu’à la réponse.', 'Send it, and follow up until the answer.'),
      ],
    };
  if (!isChoice(fact)) return workByDay(facts, fact);
  return {
    answer: 'one-figure',
    savedInYear: null,
    why: pair(
      `Il manque un seul chiffre, ce que cela rapporte ou évite : à partir de ${work.fr} (${paperHours} h de travail) c’est oui, au-dessous c’est non.`,
      `One figure is missing, what it brings or avoids: from ${work.en} (${paperHours} hours of work) it is yes, below it is no.`,
    ),
    what: pair(
      'Le faire dès que ce qu’il rapporte dépasse ses heures',
      'Do it if what it brings is more than its hours',
    ),
    steps: [
      pair(
        `${who.fr} demande ce montant à qui attend la réponse, avant le ${by.fr}, et l’écrit dans le fichier.`,
        `${who.en} asks whoever awaits it for this amount before ${by.en}, and writes it in the file.`,
      ),
      pair(
        'Répondre par écrit avant ce jour, oui ou non, et garder la preuve.',
        'Answer in writing before this day, yes or no, and keep the proof.',
      ),
    ],
  };
}

const amountSign = /(\d{3,7}(?:\.\d+)?) ?(?:€|euros?|£|pounds?|\$|dollars?|francs?|chf)|(?:€|£|\$|chf) ?(\d{3,7})/;

/** What the company pays itself is not what a date brings. */
const ownCost =
  /\b(?:our (?:own |half|part|share)|notre (?:part|moitie)|a coute|have cost|has cost|would cost|couterait|costs? us)\b/;

/** An amount that a fact of the file gives beside the name of what the date is about; null without one. */
export function worthNamed(
  { offers, notes }: VerdictFacts['company'],
  { text }: Pick<DatedFact, 'text'>,
): number | null {
  const words = thingWords(text).filter((word) => word.length >= 5);
  const clauses = [...offers.flatMap((one) => one.notes), ...notes].flatMap((one) => one.split(/[,;.](?=\s|$)/u));
  for (const clause of clauses) {
    const [, after, before] = amountSign.exec(plainText(clause)) ?? [];
    const shared = nounWords(clause).some((own) => words.some((word) => isSameWord(own, word)));
    if (shared && !ownCost.test(plainText(clause)) && (after ?? before) !== undefined) return Number(after ?? before);
  }
  return null;
}
