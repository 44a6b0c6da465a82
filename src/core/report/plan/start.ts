import { ofName } from '../../language/french-joints.ts';
import { percentText } from '../../values/number-text.ts';
import { positionTitles } from '../../framework/positioning/positioning.ts';
import { stageTitle } from '../../framework/stages.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { ReportBlock } from '../blocks.ts';
import { channelTitle, money, paragraph } from './cells.ts';
import { title, whyText } from './words.ts';

/** One page for who decides: where the company stands, what is decided, what to expect, and the ceiling. */
export function summaryPart(strategy: Strategy): ReportBlock[] {
  return [
    title('summary', 'L’essentiel', 'In short'),
    paragraph(situation(strategy)),
    ...decisions(strategy).map((text) => paragraph(text)),
    paragraph(expected(strategy)),
    ...(strategy.dataToCollect.length === 0
      ? []
      : [
          paragraph(
            pair(
              `${counted(strategy.dataToCollect.length, 'donnée reste', 'données restent')} à recueillir\u202f: ce que le plan ne sait pas est dit, jamais inventé (voir «\u202fDonnées à recueillir »).`,
              `${counted(strategy.dataToCollect.length, 'piece of data is', 'pieces of data are')} still to collect: what the plan does not know is said, never invented (see “Data to collect”).`,
            ),
            'note',
          ),
        ]),
  ];
}

export function situation({ traffic, positioning, stages, inputs: { company } }: Strategy): Text {
  const { site } = traffic;
  const need = stages.reduce((best, one) => (one.need > best.need ? one : best));
  const seen = positioning.scores.some((one) => one.id === 'visibility' && one.score !== null);
  const place = seen ? positionTitles[positioning.type] : pair('non mesurée', 'not measured');
  const rate = site.figures.find((one) => one.metricId === 'm.cr')?.value ?? null;
  const { baselineMonths } = company.period;
  const measured = site.sessions !== null && site.sessions > 0;
  return pair(
    measured
      ? `En ${baselineMonths} mois, le site a reçu ${wholeNumber(site.sessions, 'fr')} visites${rate === null ? '' : `, dont ${percentText(rate, 'fr')} ont abouti`}${site.newCustomers === null ? '' : `${rate === null ? '' : ','} et apporté ${wholeNumber(site.newCustomers, 'fr')} ${plural(site.newCustomers, 'fr', { one: 'nouveau client', other: 'nouveaux clients' })}`}. ${rate === null ? 'La part des visites qui aboutissent n’est pas encore mesurée. ' : ''}Position digitale\u202f: ${place.fr}. L’étape qui demande le plus de travail est «\u202f${need.title.fr.toLowerCase()}\u202f».`
      : `Le trafic ${ofName(company.organisation.name)} n’est pas encore mesuré\u202f: le plan commence par là. L’étape qui demande le plus de travail est «\u202f${need.title.fr.toLowerCase()}\u202f».`,
    measured
      ? `In ${baselineMonths} months the site had ${wholeNumber(site.sessions, 'en')} sessions${rate === null ? '' : `, ${percentText(rate, 'en')} of which converted`}${site.newCustomers === null ? '' : `${rate === null ? '' : ','} and brought ${wholeNumber(site.newCustomers, 'en')} new ${plural(site.newCustomers, 'en', { one: 'customer', other: 'customers' })}`}. ${rate === null ? 'The share of sessions that convert is not measured yet. ' : ''}Digital position: ${place.en}. The stage that needs most work is “${need.title.en.toLowerCase()}”.`
      : `The traffic of ${company.organisation.name} is not measured yet: the plan starts there. The stage that needs most work is “${need.title.en.toLowerCase()}”.`,
  );
}

/** What becomes of the money, which stage is served, what content is about. */
export function decisions(strategy: Strategy): Text[] {
  const { channels, stages, topics, actions, inputs } = strategy;
  const names = (decision: string, locale: 'fr' | 'en'): string =>
    channels
      .filter((one) => one.decision === decision)
      .map((one) => quoted(channelTitle(inputs.company, one.channelId))[locale])
      .join(', ');
  const rows: Text[] = [];
  const [scaled, cut] = ['scale', 'cut'];
  if (names(scaled, 'fr') !== '' || names(cut, 'fr') !== '') {
    const say = (fr: string, en: string, decision: string): Text =>
      names(decision, 'fr') === ''
        ? pair('', '')
        : pair(`${fr} ${names(decision, 'fr')}`, `${en} ${names(decision, 'en')}`);
    const parts = [say('amplifier', 'scale up', scaled), say('réduire ou arrêter', 'cut back or stop', cut)];
    const subject = strategy.costs.budget > 0 ? pair('l’argent', 'money') : pair('les canaux', 'channels');
    const join = (locale: 'fr' | 'en', and: string): string =>
      parts
        .map((one) => one[locale])
        .filter((one) => one !== '')
        .join(and);
    rows.push(
      pair(
        `Première décision, ${subject.fr}\u202f: ${join('fr', '\u202f; ')}.`,
        `First decision, ${subject.en}: ${join('en', '; ')}.`,
      ),
    );
  }
  const need = stages.reduce((best, one) => (one.need > best.need ? one : best));
  const own = actions.filter((one) => one.stage === need.stage);
  const hours = own.reduce((sum, one) => sum + one.effort.planned, 0);
  const all = actions.reduce((sum, one) => sum + one.effort.planned, 0);
  rows.push(
    pair(
      `${rows.length === 0 ? 'Première' : 'Deuxième'} décision, le temps\u202f: ${counted(own.length, 'action', 'actions')} et ${percentText(all === 0 ? 0 : hours / all, 'fr', 0)} des heures vont à l’étape «\u202f${stageTitle(need.stage).fr.toLowerCase()}\u202f».`,
      `${rows.length === 0 ? 'First' : 'Second'} decision, time: ${counted(own.length, 'action', 'actions')} and ${percentText(all === 0 ? 0 : hours / all, 'en', 0)} of the hours go to the “${stageTitle(need.stage).en.toLowerCase()}” stage.`,
    ),
  );
  const [best] = topics;
  if (best !== undefined)
    rows.push(
      pair(
        `${rows.length === 1 ? 'Deuxième' : 'Troisième'} décision, les contenus\u202f: commencer par «\u202f${best.name}\u202f», le plus grand écart entre ce que le public cherche et ce que le site répond.`,
        `${rows.length === 1 ? 'Second' : 'Third'} decision, content: start with “${best.name}”, the widest gap between what the audience looks for and what the site answers.`,
      ),
    );
  return rows;
}

export function expected({ objectives, cac, costs, company: { currency } }: Strategy): Text {
  const own = objectives.find((one) => one.kpiId === 'K-NEWCUST' && one.kept && one.mid !== null);
  const ceiling = pair(
    `Un nouveau client ne doit pas coûter plus de ${money(cac.cacMax, currency).fr}. Dépense prévue\u202f: ${money(costs.cashPlanned, currency).fr} sur ${money(costs.budget, currency).fr}.`,
    `A new customer must not cost more than ${money(cac.cacMax, currency).en}. Planned spending: ${money(costs.cashPlanned, currency).en} out of ${money(costs.budget, currency).en}.`,
  );
  if (own === undefined) return ceiling;
  return pair(
    `Résultat attendu\u202f: ${own.reason.fr} ${ceiling.fr}`,
    `Expected result: ${own.reason.en} ${ceiling.en}`,
  );
}

/** A name that may hold commas, in a list. */
const quoted = ({ fr, en }: Text): Text => pair(`«\u202f${fr}\u202f»`, `“${en}”`);

const counted = (many: number, one: string, several: string): string => `${many} ${many === 1 ? one : several}`;

/** Five actions to begin with: one of each kind of decision, the best of its kind. */
export function startPart(strategy: Strategy): ReportBlock[] {
  const best = (keep: (action: PlannedAction) => boolean): PlannedAction | undefined =>
    strategy.actions.filter(keep).sort((a, b) => b.explain.score - a.explain.score || (a.id < b.id ? -1 : 1))[0];
  const picked = [
    strategy.actions.find((one) => one.id === 'measure-site'),
    best((one) => one.conversion?.family === 'path'),
    best((one) => one.catalogueId === 'CHANNEL-BUDGET'),
    best((one) => one.scenario !== null),
    best((one) => one.content !== null),
    best((one) => one.retention !== null && one.retention.message !== null),
    best((one) => one.kind === 'accessibility'),
  ].filter((one) => one !== undefined);
  const shown = picked.slice(0, 5);
  const many = shown.length - 1;
  return [
    many === 0
      ? title('start', 'L’action qui compte', 'The action that matters')
      : title(
          'start',
          `Les ${['', 'deux', 'trois', 'quatre', 'cinq'][many]} actions qui comptent`,
          `The ${['', 'two', 'three', 'four', 'five'][many]} actions that matter`,
        ),
    {
      kind: 'actions',
      items: shown.map((action) => ({
        title: action.title,
        why: action.conversion === null ? whyText(action) : action.conversion.friction.description,
        how: action.what,
        effort:
          action.effort.planned <= 1
            ? ('minutes' as const)
            : action.effort.planned <= 8
              ? ('hours' as const)
              : ('days' as const),
        places: action.content === null ? [] : [action.content.target.url],
        count: action.content === null ? 0 : 1,
      })),
    },
  ];
}
