import { percentText } from '../../values/number-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { RetentionDetail } from '../../planning/plan/retention-detail.ts';
import type { KpiBinding } from '../../planning/plan/kpi-binding.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { type RetentionFamily, retentionFamilyTitles } from '../../retention/retention-step.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { messageText } from './acquisition.ts';
import { dayWords, joined, kpiName, measure, money, paragraph, sheet, subtitle, table } from './cells.ts';
import { channelName, emptyPart, title } from './words.ts';

/** Part 7: the steps that keep a customer, each with its trigger, message and indicator. */
export function retentionPart({ actions, retention, company }: Strategy): ReportBlock[] {
  const steps = actions.flatMap((action) => (action.retention === null ? [] : [{ action, step: action.retention }]));
  const heading = title('part-7', '7. Garder les clients', '7. Keeping customers');
  if (steps.length === 0)
    return emptyPart(
      heading,
      'Ce plan ne prévoit aucune étape pour garder les clients',
      'This plan holds no step to keep customers',
    );
  steps.sort((a, b) => rankOf(a, retention.entry) - rankOf(b, retention.entry) || (a.action.id < b.action.id ? -1 : 1));
  const titleOf = (id: string): Text => actions.find((one) => one.id === id)?.title ?? pair(id, id);
  return [
    heading,
    paragraph(
      pair(
        `Entrée\u202f: «\u202f${titleOf(retention.entry).fr}\u202f». Horizon\u202f: ${retention.horizonDays} jours. Jamais plus de ${retention.messagesPerWeekMax} messages par personne et par semaine. ${retention.unsubscribe.fr}`,
        `Entry: “${titleOf(retention.entry).en}”. Horizon: ${retention.horizonDays} days. Never more than ${retention.messagesPerWeekMax} messages per person and week. ${retention.unsubscribe.en}`,
      ),
    ),
    table(
      pair('Le parcours, étape par étape', 'The workflow, step by step'),
      [
        ['Étape', 'Step'],
        ['Quand, et où', 'When and where'],
        ['Message ou changement', 'Message or change', 'wide'],
        ['Accord', 'Consent'],
        ['Suite', 'Next'],
        ['Indicateur', 'Indicator'],
        ['Cible', 'Target', 'number'],
      ],
      steps.map(({ action, step }): Cell[] => [
        inBoth((locale) => `${action.title[locale]} (${familyOf(step)[locale]})`),
        whenText(step.trigger, action.channelIds[0] ?? ''),
        step.message === null ? step.change : messageText(step.message),
        consentWords[step.consent],
        step.next.length === 0
          ? joined([pair('sortie\u202f:', 'exit:'), step.exit])
          : joined(
              step.next.map((one) => titleOf(one.actionId)),
              ', ',
            ),
        kpiName(first(action.kpis).kpiId),
        measure(first(action.kpis).target, first(action.kpis).unit, company.currency),
      ]),
    ),
    paragraph(
      pair(
        `Ce que l’ensemble doit atteindre\u202f: «\u202f${kpiName(retention.outcomeKpiId).fr}\u202f», ${percentText(retention.outcomeTarget, 'fr')}.`,
        `What the whole must reach: “${kpiName(retention.outcomeKpiId).en}”, ${percentText(retention.outcomeTarget, 'en')}.`,
      ),
      'note',
    ),
  ];
}

/** The entry, then what follows it by delay, then what is always on. */
export function rankOf({ action, step }: { action: PlannedAction; step: RetentionDetail }, entry: string): number {
  if (action.id === entry) return -1;
  return step.trigger.delayHours === 0 ? 1e6 : step.trigger.delayHours;
}

const familyOf = ({ family }: RetentionDetail): Text => retentionFamilyTitles[family as RetentionFamily];

const first = (kpis: readonly KpiBinding[]): KpiBinding => kpis[0] as KpiBinding;

/** Part 8: the programmes, what rivals do, what each one costs and why it fits. */
export function referralPart(strategy: Strategy): ReportBlock[] {
  const { actions, inputs, company, cac } = strategy;
  const rows = actions.flatMap((action) => (action.referral === null ? [] : [{ action, programme: action.referral }]));
  const heading = title('part-8', '8. Se faire recommander', '8. Being recommended');
  if (rows.length === 0)
    return emptyPart(
      heading,
      'Ce plan ne prévoit aucun programme de recommandation',
      'This plan holds no referral programme',
    );
  return [
    heading,
    viralText(strategy),
    ...(inputs.company.competitors.length === 0
      ? []
      : [
          table(
            pair('Ce que font les concurrents', 'What competitors do'),
            [
              ['Concurrent', 'Competitor'],
              ['Dispositif', 'Scheme', 'wide'],
              ['Récompense', 'Reward', 'wide'],
              ['Vu le', 'Seen on'],
            ],
            inputs.company.competitors.map(({ name, referralSystem: system }): Cell[] => [
              name,
              schemeWords[system.kind] ?? system.kind,
              system.reward ?? '–',
              system.seenAt === undefined ? pair('non daté', 'not dated') : dayWords(system.seenAt),
            ]),
          ),
        ]),
    ...rows.flatMap(({ action, programme }): ReportBlock[] => [
      subtitle(`programme-${action.id}`, action.title.fr, action.title.en),
      sheet(pair('Le programme', 'The programme'), [
        ['Pour qui', 'For whom', programme.eligibility],
        ['Mécanique', 'Mechanics', programme.mechanics],
        ['Pour celui qui recommande', 'For the referrer', programme.rewardReferrer],
        ['Pour celui qui arrive', 'For the newcomer', programme.rewardReferee],
        [
          'Coût par client apporté',
          'Cost per customer brought',
          pair(
            `${money(programme.rewardCost, company.currency).fr} de récompense et ${money(programme.runningCost, company.currency).fr} de gestion, sous le plafond de ${money(cac.cacMax, company.currency).fr}`,
            `${money(programme.rewardCost, company.currency).en} of reward and ${money(programme.runningCost, company.currency).en} to run, under the ceiling of ${money(cac.cacMax, company.currency).en}`,
          ),
        ],
        ['Contre la fraude', 'Against fraud', joined(programme.antifraud)],
        ['Règlement', 'Terms', joined(programme.terms)],
        ['Cohérence\u202f: public', 'Fit: audience', programme.coherence.target],
        ['Cohérence\u202f: concurrents', 'Fit: competitors', programme.coherence.competitors],
        ['Cohérence\u202f: objectifs', 'Fit: objectives', programme.coherence.objectives],
        ['Cohérence\u202f: moyens', 'Fit: means', programme.coherence.means],
        ...(programme.pilot
          ? [
              [
                'Pilote',
                'Pilot',
                pair(
                  'Moins de cent clients\u202f: à mener d’abord à la main, sans outil.',
                  'Fewer than a hundred customers: first run by hand, without a tool.',
                ),
              ] as const,
            ]
          : []),
      ]),
      table(
        pair('Indicateurs du programme', 'Indicators of the programme'),
        [
          ['Indicateur', 'Indicator', 'wide'],
          ['Cible', 'Target', 'number'],
          ['Seuil d’alerte', 'Alert mark', 'number'],
        ],
        action.kpis
          .filter((one) => one.role === 'performance' || one.role === 'guard')
          .map((one): Cell[] => [
            kpiName(one.kpiId),
            measure(one.target, one.unit, company.currency),
            measure(one.low, one.unit, company.currency),
          ]),
      ),
    ]),
  ];
}

/** Says plainly that a small K makes referral a complement (§6.4). */
export function viralText({ inputs: { company } }: Strategy): ReportBlock {
  if (company.viral === undefined)
    return paragraph(
      pair(
        'Le bouche-à-oreille n’est pas encore mesuré\u202f: le premier trimestre dira combien de clients en amènent un autre.',
        'Word of mouth is not measured yet: the first quarter will tell how many customers bring another.',
      ),
      'note',
    );
  const k = company.viral.invitesPerCustomer * company.viral.convPerInvite;
  const show = (locale: string): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(k);
  return paragraph(
    k < 0.3
      ? pair(
          `Un client en amène ${show('fr-FR')} en moyenne\u202f: la recommandation est un complément rentable, non un moteur de croissance.`,
          `One customer brings ${show('en-GB')} on average: referral is a profitable complement, not a growth engine.`,
        )
      : pair(
          `Un client en amène ${show('fr-FR')} en moyenne\u202f: la recommandation compte dans la croissance.`,
          `One customer brings ${show('en-GB')} on average: referral counts in growth.`,
        ),
  );
}

export function whenText(trigger: { readonly event: Text; readonly delayHours: number }, channelId: string): Text {
  const parts = [
    trigger.event,
    ...(trigger.delayHours === 0 ? [] : [delayText(trigger.delayHours)]),
    pair(channelName(channelId, 'fr'), channelName(channelId, 'en')),
  ];
  return joined(parts, ' · ');
}

export function delayText(hours: number): Text {
  if (hours < 24) return pair(`${hours} h`, `${hours} h`);
  const days = Math.round(hours / 24);
  return pair(`J+${days}`, `D+${days}`);
}

const consentWords: Readonly<Record<'contract' | 'opt_in' | 'not_needed', Text>> = {
  contract: pair('suite du contrat', 'part of the contract'),
  opt_in: pair('accord préalable', 'prior consent'),
  not_needed: pair('sans objet', 'not needed'),
};
const schemeWords: Readonly<Record<string, Text>> = {
  none: pair('aucun dispositif trouvé', 'no scheme found'),
  give_get: pair('donnant-donnant', 'give-get'),
  loyalty_points: pair('points de fidélité', 'loyalty points'),
  affiliate: pair('affiliation', 'affiliate programme'),
  ambassador: pair('ambassadeurs', 'ambassadors'),
  partner_programme: pair('programme de partenaires', 'partner programme'),
  review_reward: pair('récompense d’avis', 'review reward'),
};
