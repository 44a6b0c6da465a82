import { channelName } from '../../framework/channel-name.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

const leastPeople = 5;

/** A profile that nobody keeps alive while people still call, come or follow through it. */
export const dormantChannel = defineInsight({
  id: 'dormant-channel',
  subject: 'presence',
  aim: 'acquire',
  title: pair('Un profil endormi que l’on consulte', 'A dormant profile that people consult'),
  project: pair('Réveiller le profil que l’on consulte', 'Wake the profile that people consult'),
  needs: ['company', 'totals'],
  find: ({ company, totals }) =>
    company.channels
      .filter(({ status }) => status === 'dormant')
      .map(({ id, typeId, name, metrics, audienceSize }) => ({
        id,
        typeId,
        title: channelName({ name, typeId }),
        calls: metrics.calls ?? 0,
        directions: metrics.directionRequests ?? 0,
        views: metrics.profileViews ?? audienceSize ?? 0,
      }))
      .filter(({ calls, directions }) => (calls + directions) / totals.months >= leastPeople)
      .slice(0, 1)
      .map(({ id, typeId, title, calls, directions, views }) => {
        const people = count((calls + directions) / totals.months);
        return {
          about: id,
          channelIds: [id],
          title: pair(
            `« ${title.fr} » dort, et pourtant ${people.fr} personnes par mois appellent ou viennent par lui`,
            `“${title.en}” is dormant, yet ${people.en} people a month call or come through it`,
          ),
          argument: pair(
            'Ces personnes sont déjà décidées : elles cherchent une adresse, une heure, un numéro. Un profil tenu, avec photos, horaires et réponses aux avis, en fait venir davantage pour une heure par mois.',
            'These people have already decided: they look for an address, an hour, a number. A profile kept up, with pictures, opening hours and answers to reviews, brings more of them for an hour a month.',
          ),
          remedy: pair(
            `Tenir « ${title.fr} » : horaires, photos, réponses aux avis, une nouvelle par mois`,
            `Keep “${title.en}” up: opening hours, pictures, answers to reviews, one piece of news a month`,
          ),
          moneyPerMonth: null,
          customersPerMonth: null,
          certainty: 0.6,
          evidence: [
            pair(
              `${count(views).fr} vues, ${count(calls).fr} appels, ${count(directions).fr} itinéraires`,
              `${count(views).en} views, ${count(calls).en} calls, ${count(directions).en} directions`,
            ),
          ],
          chart: barChart(pair('Ce que le profil apporte', 'What the profile brings'), 'count', [
            { label: pair('itinéraires', 'directions'), value: directions, strong: true },
            { label: pair('appels', 'calls'), value: calls, strong: true },
          ]),
          answeredBy: ({ channelIds, kind }) => kind !== 'measurement' && channelIds.includes(typeId),
        };
      }),
});
