import type { Company } from '../../framework/company/company.ts';
import { leastCauseShare, countedCauses, fewestCases } from '../../framework/counters/counted-causes.ts';
import { contentWords, plainText } from '../../framework/counters/plain-words.ts';
import { typesetText } from '../../language/typeset.ts';
import type { ProvenWay } from '../../planning/ways/proven-ways.ts';
import { wayName } from '../../planning/ways/way-name.ts';
import { wayTitle } from '../../planning/ways/way-title.ts';
import { slug } from '../../values/strings/slug.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named, quoted, share } from '../amounts.ts';
import { type Answer, isPathWork } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { provenAnswer, reasonAnswer } from '../reason-answer.ts';
import { defineInsight } from '../define-insight.ts';
import { orderMargin } from '../own-path.ts';

/** Part of the cases under which price is no obstacle (working assumption). */
const lowShare = 0.15;

/** Part of those who leave for one reason that its removal keeps (working assumption). */
const kept = 0.25;
const leavingSign = /\b(leav\w+|left|cancel\w*|departures?|departs?|partis?|resili\w*|desabonn\w*)\b/;
/** What is left behind, whoever leaves it, is one purchase and no customer. */
const leftThing = /\b(baskets?|carts?|paniers?)\b/;

/** What one case takes away, by the name of its list: one purchase, or a customer; null for others. */
function caseMargin(label: string, company: Company, yearMargin: number): number | null {
  if (leftThing.test(plainText(label)))
    return company.economics.model === 'transactional' ? orderMargin(company) : null;
  return leavingSign.test(plainText(label)) ? yearMargin : null;
}

const priceSign = /\b(prices?|prix|tarifs?|expensive|cher|chere|cost)\b/;

/** The reasons that people gave, counted by the company. */
export const reasonsCounted = defineInsight({
  id: 'reasons-counted',
  subject: 'reasons',
  aim: 'convert',
  title: pair('Des raisons données et comptées', 'Reasons given and counted'),
  project: pair('Retirer la première raison donnée', 'Remove the first reason given'),
  needs: ['company', 'totals', 'yearMargin', 'amounts'],
  find: ({ company, totals, yearMargin, amounts }) =>
    countedCauses(company).flatMap(({ id, label, total, isSurvey, isOrigin, lostEach = null, causes }) => {
      const [first, ...others] = causes;
      if (first === undefined || isOrigin || total < fewestCases || first.count < leastCauseShare * total) return [];
      const part = share(first.count / total);
      const each = lostEach ?? caseMargin(label, company, yearMargin);
      const money = each === null ? null : (kept * first.count * each) / totals.months;
      const proven = provenAnswer(first.label, label, company);
      const price = others.find((one) => priceSign.test(plainText(one.label)));
      return [
        {
          about: id === undefined ? contentWords(label).slice(0, 2).join('-') : slug(id),
          title: pair(
            `« ${first.label} » : ${count(first.count).fr} sur ${count(total).fr} (${part.fr}), la première raison comptée`,
            `“${first.label}”: ${count(first.count).en} of ${count(total).en} (${part.en}), the first reason counted`,
          ),
          argument: pair(
            `${isSurvey ? 'Ce sont vos clients qui le disent' : 'Ce sont vos propres comptes'} : cette raison passe avant tout repère publié, et avant de faire venir plus de monde.${money === null ? '' : ` En garder un quart vaut ${amounts.money(money).fr} de marge par mois.`}${priceText(price, total).fr}`,
            `${isSurvey ? 'Your customers say it' : 'These are your own counts'}: this reason comes before any published benchmark, and before bringing more people.${money === null ? '' : ` Keeping a quarter of them is worth ${amounts.money(money).en} of margin a month.`}${priceText(price, total).en}`,
          ),
          remedy: proven === null ? removed(first.label) : provenRemedy(proven, company),
          moneyPerMonth: money,
          customersPerMonth: null,
          certainty: 0.85,
          evidence: causes.map((one) =>
            pair(
              `${one.label} : ${count(one.count).fr} sur ${count(total).fr}`,
              `${one.label}: ${count(one.count).en} of ${count(total).en}`,
            ),
          ),
          chart: barChart(
            pair(`Raisons : ${label}`, `Reasons: ${label}`),
            'count',
            causes.map((one) => ({ label: named(one.label), value: one.count, strong: one === first })),
          ),
          // what is proven is done by its own action: one more task would say it again
          ...(proven === null ? { action: reasonAnswer(first, { of: label, total }, company) } : {}),
          answeredBy: proven === null ? isPathWork : isTitled(wayTitle(proven, company)),
        },
      ];
    }),
});

const removed = (reason: string): Text =>
  pair(
    `Retirer d’abord cette raison (« ${reason} ») au moment où elle naît, puis recompter les mêmes raisons dans deux mois`,
    `Remove this reason first (“${reason}”) where it arises, then count the same reasons again in two months`,
  );

/** The answer that the counts of the company prove already, with both rates. */
function provenRemedy(way: ProvenWay, company: Company): Text {
  const name = wayName(way, company);
  const { better, other, result } = way.comparison;
  const [good, bad] = [share(better.won / better.of), share(other.won / other.of)];
  return pair(
    `Vos comptes ont déjà la réponse : « ${name} » (« ${result} » : ${good.fr} contre ${bad.fr}) ; le donner à tous, puis recompter les raisons dans deux mois`,
    `Your counts have the answer already: “${name}” (“${result}”: ${good.en} against ${bad.en}); give it to all, then count the reasons again in two months`,
  );
}

const isTitled = ({ fr }: Text): Answer => {
  const title = typesetText(pair(fr, fr)).fr;
  return (action) => action.title.fr === title;
};

function priceText(price: { label: string; count: number } | undefined, total: number): Text {
  if (price === undefined || price.count > lowShare * total) return pair('', '');
  const name = quoted([named(price.label)]);
  return pair(
    ` Le prix pèse peu (${name.fr} : ${count(price.count).fr} sur ${count(total).fr}) : une hausse se tente sur les nouvelles demandes avant toute dépense.`,
    ` Price weighs little (${name.en}: ${count(price.count).en} of ${count(total).en}): a rise can be tried on new requests before any spending.`,
  );
}
