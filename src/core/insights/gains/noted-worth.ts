import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { paymentsOfYear } from '../../framework/economics/offer-year.ts';
import { lightText } from '../../framework/economics/stated-cost.ts';
import { pair, type Text } from '../../values/text.ts';

/** What one case is worth by a note of the file. */
interface NotedWorth {
  /** Currency units. */
  readonly each: number;
  readonly customers: number;
  readonly source: Text;
}

interface Counted {
  readonly result: string;
  readonly labels: readonly string[];
  readonly isLoss: boolean;
  readonly offerId?: string | null;
}

/** What a note says that one such case costs: “a parcel refused at the door costs about 19”. */
const costForm =
  /\b(?:costs?|coute(?:nt)?|cout) (?:us |nous )?(?:about |around |environ |en moyenne )?(\d+(?:[.,]\d+)?)(?!\d| ?(?:%|h\b|hours?|heures?|minutes?|min\b))(?! (?:more|less|de plus|de moins|par mois|par an|a month|a year|per month|per year))/;
/** Words that a note shares with a case of which it says the cost, or with a place that is freed (working assumption). */
const fewestShared = 2;

/** A sentence of the notes about these words, with the first amount of a form in it; null for none. */
function notedAmount(about: string, { notes }: Company, form: RegExp): { note: string; amount: number } | null {
  const words = nounWords(about);
  for (const note of notes.flatMap((one) => one.split(/[;.]\s+/u))) {
    const own = nounWords(note);
    const shared = [...new Set(words)].filter((word) => own.some((one) => isSameWord(one, word))).length;
    const written = form.exec(plainText(note))?.[1];
    if (shared >= fewestShared && written !== undefined) return { note, amount: Number(written.replace(',', '.')) };
  }
  return null;
}

/** What one such loss costs: a note whose subject is the loss, else one that shares its words; never what sparing it costs. */
export function notedCost(result: string, labels: readonly string[], company: Company): NotedWorth | null {
  const isNamed = (text: string): boolean =>
    nounWords(text).some((word) => nounWords(result).some((own) => isSameWord(own, word)));
  const clauses = company.notes.flatMap((one) => one.split(/[;.]\s+/u));
  const own = clauses.flatMap((note) => {
    const written = costForm.exec(plainText(note));
    const isSubject = written !== null && isNamed(plainText(note).slice(0, written.index));
    return isSubject ? [{ note, amount: Number((written[1] ?? '').replace(',', '.')) }] : [];
  });
  const said = notedAmount([result, ...labels].join(' '), company, costForm);
  const found = own[0] ?? (said !== null && isNamed(said.note) ? said : null);
  return found === null || found.amount <= 0
    ? null
    : { each: found.amount, customers: 0, source: pair(`« ${found.note} »`, `“${found.note}”`) };
}

const movedSign =
  /\b(?:dates?|visites?|visits?|appointments?|rendez vous|jours?|days?|slots?|creneaux?)\b.*\b(?:avancee?s?|deplacee?s?|moved|brought forward|earlier)\b|\b(?:moved|brought forward)\b.*\b(?:dates?|visits?|appointments?|days?|slots?)\b/;

/** The same sale at another time. */
export const isMovedDate = ({ result, isLoss }: Pick<Counted, 'result' | 'isLoss'>): boolean =>
  !isLoss && movedSign.test(plainText(result));

const billedForm =
  /\b(?:facture(?:nt)?|bills?|is billed|brings?|rapporte|se vend|sells for)(?: at| a)? (?:about |around |environ )?(\d+(?:[.,]\d+)?)(?!\d| ?%)/;
const rebateForm = /(\d+(?:[.,]\d+)?) ?% (?:de )?(?:rabais|remise|reduction|off|discount|less)/;

/** A moved date frees a place where requests are refused: the margin of what the file says that a place brings, less the discount given; null where it does not say it. */
export function freedSlot(
  { labels, offerId = null }: Pick<Counted, 'labels' | 'offerId'>,
  company: Company,
): NotedWorth | null {
  const full = serviceLimits(company).filter(({ refused }) => (refused ?? 0) > 0);
  const found = full.map(({ label }) => notedAmount(label, company, billedForm)).find((one) => one !== null);
  const offer = company.offers.find(({ id }) => id === offerId);
  if (found == null) return null;
  const stated = (company.comparisons ?? []).find(({ groups }) => groups.some(({ label }) => labels.includes(label)));
  const rebate = Number(rebateForm.exec(lightText(stated?.what ?? ''))?.[1]?.replace(',', '.') ?? 0) / 100;
  const price = offer === undefined ? 0 : offer.priceNet * paymentsOfYear(offer, company.economics);
  const each = found.amount * (offer?.marginRate ?? company.economics.marginRate) - rebate * price;
  return each <= 0
    ? null
    : {
        each,
        customers: 0,
        source: pair(
          `marge d’une place rendue à une demande refusée, remise déduite (« ${found.note} »)`,
          `margin of a place given to a refused request, less the discount (“${found.note}”)`,
        ),
      };
}
