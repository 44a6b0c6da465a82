import { channelNameOf } from '../../framework/channel-name.ts';
import type { Company } from '../../framework/company/company.ts';
import { contentWords, plainText } from '../../framework/counters/plain-words.ts';
import { type Counter } from '../../framework/counters/read-counters.ts';
import { sumKnown } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { defineInsight } from '../define-insight.ts';

const beliefSign =
  /\b(impression|convaincue?s?|persuadee?s?|croit|croyons|pense (que|qu)|pensons|on dirait|sentons?|we (feel|think|believe)|(thinks?|believes?|convinced|sure) (that |of )?|feels? (that|like)|seems)\b/;
const noReturn =
  /\b((personne|aucun \w+|peu de \w+) ne (revient|reviennent|rachete\w*|reste)|(nobody|no one|few) (comes?|come) back|never come back|no one (returns|buys again))\b/;
const fillsSign = /\b(remplit|remplissent|fait venir|amene\w*|apporte\w*|rapporte\w*|brings?|fills?|drives?)\b/;

/** Part of those of before who came back from which “nobody comes back” is false, and part of the customers under which a channel fills nothing (working assumptions). */
const manyBack = 0.4;
const fewBrought = 0.05;

/** What somebody believes, beside what the figures of the file say. */
export const beliefAgainstFigures = defineInsight({
  id: 'belief-against-figures',
  subject: 'figures',
  aim: 'keep',
  title: pair('Une idée reçue que les chiffres démentent', 'A belief that the figures contradict'),
  project: pair('Décider sur les chiffres', 'Decide on the figures'),
  needs: ['company', 'counters'],
  find: ({ company, counters }) =>
    company.notes
      .filter((note) => beliefSign.test(plainText(note)))
      .flatMap((note) => answerTo(note, company, counters).map((answer) => ({ note, ...answer })))
      .slice(0, 2)
      .map(({ note, about, figures, remedy }) => ({
        about,
        title: pair(
          `Les chiffres disent le contraire de «\u202f${note.trim()} »\u202f: ${figures.fr}`,
          `The figures say the opposite of “${note.trim()}”: ${figures.en}`,
        ),
        argument: pair(
          'Une impression décide mal\u202f: le compte du fichier la dément, et les heures ou l’argent suivent le compte.',
          'An impression decides badly: the count of the file contradicts it, and hours or money follow the count.',
        ),
        remedy,
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.9,
        evidence: [figures],
        chart: null,
        answeredBy: () => false,
      })),
});

interface Answer {
  readonly about: string;
  readonly figures: Text;
  readonly remedy: Text;
}

function answerTo(note: string, company: Company, counters: readonly Counter[]): Answer[] {
  const plain = plainText(note);
  if (noReturn.test(plain)) return backAnswer(counters);
  return fillsSign.test(plain) ? channelAnswer(note, company) : [];
}

function backAnswer(counters: readonly Counter[]): Answer[] {
  const back = counters.find(
    ({ role, whole, count: many }) => role === 'returned' && whole !== null && many >= manyBack * whole.count,
  );
  if (back?.whole == null) return [];
  const [many, all, part] = [count(back.count), count(back.whole.count), share(back.count / back.whole.count)];
  return [
    {
      about: 'return',
      figures: pair(
        `${many.fr} sur ${all.fr}, soit ${part.fr}, sont revenus`,
        `${many.en} of ${all.en}, ${part.en}, came back`,
      ),
      remedy: pair(
        'Partir de ceux qui reviennent\u202f: leur proposer la suite avant tout le monde, à une date fixe, et chercher moins de nouveaux',
        'Start from those who come back: offer them the next time before anybody else, on a fixed date, and look for fewer new ones',
      ),
    },
  ];
}

function channelAnswer(note: string, company: Company): Answer[] {
  const words = contentWords(note);
  const all = sumKnown(company.channels.map(({ metrics }) => metrics.newCustomers));
  if (all === null || all <= 0) return [];
  const named = company.channels.filter(({ id }) =>
    contentWords(channelNameOf(company, id).fr).some((word) => words.includes(word)),
  );
  return named.slice(0, 1).flatMap(({ id, metrics }): Answer[] => {
    const name = channelNameOf(company, id);
    if (typeof metrics.newCustomers !== 'number' || metrics.newCustomers > fewBrought * all) return [];
    const [own, whole, part] = [count(metrics.newCustomers), count(all), share(metrics.newCustomers / all)];
    return [
      {
        about: id,
        figures: pair(
          `«\u202f${name.fr} » a amené ${own.fr} nouveaux clients sur ${whole.fr} (${part.fr})`,
          `“${name.en}” brought ${own.en} new customers of ${whole.en} (${part.en})`,
        ),
        remedy: pair(
          `Ramener le temps de «\u202f${name.fr} » à ce qu’il amène, et le donner à ce qui amène le plus`,
          `Bring the time of “${name.en}” down to what it brings, and give it to what brings most`,
        ),
      },
    ];
  });
}
