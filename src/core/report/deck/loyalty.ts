import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell } from '../blocks.ts';
import { joined, kpiName, measure, money } from '../plan/cells.ts';
import { delayText, rankOf, viralText } from '../plan/loyalty.ts';
import { channelName, whyText } from '../plan/words.ts';
import {
  bare,
  clean,
  counted,
  cutToPage,
  limits,
  lower,
  sentence,
  shortText,
  slideTable,
  sourceLine,
  spoken,
  titled,
} from './slide-parts.ts';
import type { Slide } from './slides.ts';

const mostSteps = 6;

/** What sets a step off, then how long after and where. */
function whenLines(
  { event, delayHours }: { readonly event: Text; readonly delayHours: number },
  channelId: string,
): Text[] {
  // An event that tells its own delay (« sept jours après… ») is not given it twice.
  const delay = delayHours === 0 || /après|after/.test(event.fr) ? [] : [delayText(delayHours)];
  const where = inBoth((locale) => channelName(channelId, locale));
  return [shortText(clean(event), 90), joined([...delay, where], ' · ')];
}

/** 12: the steps that keep a customer, in the order in which they come. */
export function retentionSlide(strategy: Strategy): Slide {
  const { actions, retention, company } = strategy;
  const steps = actions.flatMap((action) => (action.retention === null ? [] : [{ action, step: action.retention }]));
  steps.sort((a, b) => rankOf(a, retention.entry) - rankOf(b, retention.entry) || (a.action.id < b.action.id ? -1 : 1));
  const shown = steps.slice(0, mostSteps);
  const boxes = shown.map(({ action, step }) => ({
    title: shortText(action.title, 46),
    lines: whenLines(step.trigger, action.channelIds[0] ?? ''),
    strong: action.id === retention.entry,
  }));
  const total = counted(steps.length, ['étape', 'étapes'], ['step', 'steps']);
  const weekly = retention.messagesPerWeekMax;
  const aim = measure(retention.outcomeTarget, 'rate', company.currency) as Text;
  const outcome = kpiName(retention.outcomeKpiId);
  return {
    id: 'retention',
    kind: 'main',
    title:
      steps.length === 0
        ? titled('Aucune étape de rétention n’est retenue dans ce cycle', 'No retention step is kept in this cycle')
        : titled(
            `${total.fr} pour garder un client, et jamais plus de ${counted(weekly, ['message', 'messages'], ['', '']).fr} par semaine`,
            `${total.en} to keep a customer, and never more than ${counted(weekly, ['', ''], ['message', 'messages']).en} a week`,
          ),
    body: [
      titled(
        `Effet visé\u202f: ${lower(outcome.fr)} à ${aim.fr}.${steps.length > shown.length ? ` Les ${shown.length} premières étapes sont montrées.` : ''}`,
        `Aimed at: ${lower(outcome.en)} of ${aim.en}.${steps.length > shown.length ? ` The first ${shown.length} steps are shown.` : ''}`,
      ),
    ],
    figure: {
      kind: 'boxes',
      arrows: true,
      boxes,
      alt: pair(
        `Schéma du parcours. ${boxes.map((one) => `${one.title.fr}\u202f: ${one.lines.map((line) => line.fr).join(', ')}`).join('. ')}.`,
        `Diagram of the workflow. ${boxes.map((one) => `${one.title.en}: ${one.lines.map((line) => line.en).join(', ')}`).join('. ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          `Un client gagné n’est pas encore un client fidèle. J’ai dessiné un parcours de ${total.fr} sur ${retention.horizonDays} jours. Chacune se déclenche par un événement, non par une date d’envoi commune à tous.`,
          `A customer won is not yet a loyal one. I drew a workflow of ${total.en} over ${retention.horizonDays} days. Each is set off by an event, not by a sending date that all share.`,
        ),
        ...shown
          .slice(0, 3)
          .map(({ action, step }) =>
            pair(
              `«\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(step.change.fr))}`,
              `“${bare(action.title.en)}”: ${lower(sentence(step.change.en))}`,
            ),
          ),
        pair(
          `Je limite la pression à ${counted(weekly, ['message', 'messages'], ['', '']).fr} par personne et par semaine. ${retention.unsubscribe.fr} L’ensemble se juge sur un indicateur\u202f: ${lower(outcome.fr)}, visé à ${aim.fr}.`,
          `I limit pressure to ${counted(weekly, ['', ''], ['message', 'messages']).en} per person and week. ${retention.unsubscribe.en} The whole is judged by one indicator: ${lower(outcome.en)}, aimed at ${aim.en}.`,
        ),
      ],
      [
        ...limits(strategy, ['Cr14', 'Cr15']),
        ...shown
          .slice(3)
          .map(({ action, step }) =>
            pair(
              `«\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(step.change.fr))}`,
              `“${bare(action.title.en)}”: ${lower(sentence(step.change.en))}`,
            ),
          ),
        ...shown.slice(0, 1).map(({ action }) => {
          const why = whyText(action);
          return pair(
            `Pourquoi commencer par «\u202f${bare(action.title.fr)}\u202f»\u202f? ${why.fr}`,
            `Why start with “${bare(action.title.en)}”? ${why.en}`,
          );
        }),
        pair(
          'La satisfaction a sa propre boucle\u202f: on demande, on répond, on corrige, et l’on dit au client ce que son avis a changé.',
          'Satisfaction has its own loop: we ask, we answer, we mend, and we tell customers what their opinion changed.',
        ),
      ],
    ),
    source: sourceLine('parcours et cibles du plan (calculé)', 'workflow and targets of the plan (computed)'),
  };
}

/** 13: what makes customers bring others, and at what cost. */
export function referralSlide(strategy: Strategy): Slide {
  const { actions, company, cac, inputs } = strategy;
  const rows = actions.flatMap((action) => (action.referral === null ? [] : [{ action, programme: action.referral }]));
  const ceiling = money(cac.cacMax, company.currency);
  const total = counted(rows.length, ['programme', 'programmes'], ['programme', 'programmes']);
  const under = rows.every(({ programme }) => programme.rewardCost + programme.runningCost <= cac.cacMax);
  const word = viralText(strategy);
  const viral = word.kind === 'paragraph' ? word.text : pair('', '');
  const body = viral.fr === '' ? [] : [shortText(clean(viral), 170)];
  const table = slideTable(
    [
      ['Programme', 'Programme', 0.25],
      ['Qui recommande reçoit', 'The referrer gets', 0.31],
      ['Qui arrive reçoit', 'The newcomer gets', 0.27],
      ['Coût par client', 'Cost per customer', 0.17, 'number'],
    ],
    rows.map(({ action, programme }): Cell[] => [
      action.title,
      programme.rewardReferrer,
      programme.rewardReferee,
      money(programme.rewardCost + programme.runningCost, company.currency),
    ]),
    { lines: 3 },
  );
  const page = cutToPage(table, body);
  const [first] = rows;
  return {
    id: 'referral',
    kind: 'main',
    title:
      first === undefined
        ? titled(
            'Aucun programme de recommandation n’est retenu dans ce cycle',
            'No referral programme is kept in this cycle',
          )
        : under
          ? titled(
              `${total.fr} de recommandation, sous le plafond de ${ceiling.fr} par client apporté`,
              `${total.en} for referral, under the ceiling of ${ceiling.en} per customer brought`,
            )
          : titled(
              `${total.fr} de recommandation\u202f; le coût par client est à ramener sous ${ceiling.fr}`,
              `${total.en} for referral; the cost per customer is to be brought under ${ceiling.en}`,
            ),
    body: page.body,
    figure: {
      kind: 'table',
      ...page.table,
      alt: pair(
        `Tableau des programmes. ${rows.map(({ action, programme }) => `${action.title.fr}\u202f: ${bare(programme.rewardReferrer.fr)}`).join('. ')}.`,
        `Table of the programmes. ${rows.map(({ action, programme }) => `${action.title.en}: ${bare(programme.rewardReferrer.en)}`).join('. ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          `Pour que les clients en amènent d’autres, je retiens ${total.fr}. Je les choisis d’après ce que l’entreprise peut tenir\u202f: chaque récompense est comparée au coût d’acquisition plafond, ${ceiling.fr}.`,
          `For customers to bring others I keep ${total.en}. I choose them by what the company can afford: each reward is set against the acquisition cost ceiling, ${ceiling.en}.`,
        ),
        viral,
        ...rows
          .slice(0, 2)
          .map(({ action, programme }) =>
            pair(
              `«\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(programme.mechanics.fr))} ${sentence(programme.coherence.target.fr)}`,
              `“${bare(action.title.en)}”: ${lower(sentence(programme.mechanics.en))} ${sentence(programme.coherence.target.en)}`,
            ),
          ),
        inputs.company.competitors.length === 0
          ? pair(
              'Les dispositifs des concurrents ne sont pas encore renseignés\u202f: la comparaison reste à faire.',
              'The schemes of competitors are not recorded yet: the comparison is still to be made.',
            )
          : pair(
              'Le rapport dit ce que font les concurrents, et en quoi chaque programme s’en distingue.',
              'The report says what competitors do, and how each programme differs from it.',
            ),
      ],
      [
        ...limits(strategy, ['Cr16', 'Cr17', 'Cr18']),
        ...rows
          .slice(2)
          .map(({ action, programme }) =>
            pair(
              `«\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(programme.mechanics.fr))}`,
              `“${bare(action.title.en)}”: ${lower(sentence(programme.mechanics.en))}`,
            ),
          ),
        ...rows
          .slice(0, 1)
          .map(({ programme }) =>
            pair(
              `Contre la fraude\u202f: ${programme.antifraud.map((one) => lower(bare(one.fr))).join('\u202f; ')}.`,
              `Against fraud: ${programme.antifraud.map((one) => lower(bare(one.en))).join('; ')}.`,
            ),
          ),
        pair(
          'Le règlement, les mentions et les indicateurs de chaque programme sont dans le rapport\u202f; aucun avis n’est récompensé pour être favorable.',
          'The terms, the mentions and the indicators of each programme are in the report; no review is rewarded for being good.',
        ),
      ],
    ),
    source: sourceLine(
      'récompenses et coûts du plan (calculé)\u202f; bouche-à-oreille du fichier de l’entreprise (déclaré)',
      'rewards and costs of the plan (computed); word of mouth from the company file (declared)',
    ),
  };
}
