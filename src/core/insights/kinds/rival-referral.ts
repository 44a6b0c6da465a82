import { referralChannelId } from '../../framework/channel-ids.ts';
import { benchmarkOf } from '../../framework/benchmarks.ts';
import { tradesOf } from '../../framework/legal/sector-duties.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import { pair, plural } from '../../values/text.ts';
import { named, quoted, share } from '../amounts.ts';
import { isReferral } from '../answers.ts';
import { defineInsight } from '../define-insight.ts';

const kindNames = {
  none: pair('aucun', 'none'),
  give_get: pair('parrainage donnant-donnant', 'give-get referral'),
  loyalty_points: pair('points de fidélité', 'loyalty points'),
  affiliate: pair('affiliation', 'affiliate programme'),
  ambassador: pair('ambassadeurs', 'ambassadors'),
  partner_programme: pair('partenaires rémunérés', 'paid partners'),
  review_reward: pair('avis récompensés', 'rewarded reviews'),
} as const;

/** A practice of rivals that is absent here: they reward recommendations, this company does not. */
export const rivalReferral = defineInsight({
  id: 'rival-referral',
  subject: 'rivals',
  aim: 'keep',
  title: pair('Une pratique des concurrents absente chez vous', 'A practice of rivals absent here'),
  project: pair('Répondre au parrainage des concurrents', 'Answer the referral schemes of rivals'),
  needs: ['company', 'totals', 'economics'],
  find: ({ company, totals, economics }) => {
    const rivals = company.competitors.filter(({ referralSystem }) => referralSystem.kind !== 'none');
    const own = company.channels.find(({ typeId }) => typeId === referralChannelId);
    // What the law or the model forbids here is no model to follow.
    if (rivals.length === 0 || own?.status === 'active' || tradesOf(company).has('purchase_reward')) return [];
    const id = packOf(company).benchmarks.referral;
    const { viral } = company;
    const rate =
      viral === undefined
        ? id === null
          ? null
          : benchmarkOf(id).median
        : viral.invitesPerCustomer * viral.convPerInvite;
    const pace = totals.newCustomersPerMonth;
    const customers = rate === null || pace === null ? null : pace * rate;
    const names = quoted(rivals.slice(0, 3).map(({ name }) => named(name)));
    const part = rate === null ? null : share(rate);
    return [
      {
        title: pair(
          `La recommandation est récompensée chez ${rivals.length} ${plural(rivals.length, 'fr', { one: 'concurrent', other: 'concurrents' })} sur ${company.competitors.length}, pas chez vous`,
          `Recommendation is rewarded by ${rivals.length} of your ${company.competitors.length} rivals, not by you`,
        ),
        argument: pair(
          `Programme en place : ${names.fr}. ${part === null ? 'Aucun repère n’est publié pour votre modèle : un essai de trois mois donnera le vôtre.' : `À ${part.fr} de clients apportés par client, vous en gagneriez quelques-uns sans publicité, et surtout les mieux disposés.`}`,
          `Programme in place: ${names.en}. ${part === null ? 'No range is published for your model: a trial of three months will give your own.' : `At ${part.en} of customers brought by a customer you would win a few without advertising, and the best disposed ones.`}`,
        ),
        remedy: pair(
          'Ouvrir un programme simple, annoncé au moment où le client est content, et compter qui vient de qui',
          'Open a simple programme, announced when the customer is happy, and count who comes from whom',
        ),
        moneyPerMonth: customers === null ? null : customers * economics.ltv,
        customersPerMonth: customers,
        certainty: viral === undefined ? 0.3 : 0.6,
        evidence: rivals.map(({ name, referralSystem: { reward, kind } }) =>
          pair(`${name} : ${reward ?? kindNames[kind].fr}`, `${name}: ${reward ?? kindNames[kind].en}`),
        ),
        chart: null,
        answeredBy: isReferral,
      },
    ];
  },
});
