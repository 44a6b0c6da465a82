import type { AutomationJob } from '../../../planning/plan/steering.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { addDays } from '../../../values/day.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { table } from '../../build-blocks.ts';
import { shortDay } from '../../plan-cells.ts';

/** Days before the end of the cycle at which the next one is prepared. */
const preparation = 14;

interface Share {
  /** What the program does without anybody. */
  readonly byItself: Text;
  /** What a person decides or gives. */
  readonly byPerson: Text;
}

const shares: Readonly<Record<AutomationJob['kind'], Share>> = {
  import: {
    byItself: pair(
      'lit les exports de vos outils, les date, refuse une colonne inconnue au lieu de la deviner',
      'reads the exports of your tools, dates them, refuses an unknown column instead of guessing it',
    ),
    byPerson: pair('dépose les exports, ou relie l’outil une fois', 'drops the exports, or connects the tool once'),
  },
  kpi: {
    byItself: pair(
      'compare chaque indicateur à sa cible et à son seuil bas, au prorata des jours passés',
      'compares each indicator with its target and low mark, in proportion to the days gone by',
    ),
    byPerson: pair('ne lit que ce qui est sous le seuil bas', 'reads only what is under its low mark'),
  },
  alert: {
    byItself: pair(
      'signale tout canal dont le coût par client sur 28 jours passe l’alerte ou le plafond, et propose la pause',
      'reports each channel whose 28-day cost per customer passes the alert or the ceiling, and proposes the pause',
    ),
    byPerson: pair('confirme ou refuse la pause', 'confirms or refuses the pause'),
  },
  replan: {
    byItself: pair(
      'applique à chaque action et à chaque canal sa règle (garder, adapter, essayer encore, arrêter), remplace les hypothèses par vos relevés, répartit le budget et refait le calendrier',
      'applies its rule to each action and channel (keep, adapt, try again, stop), replaces assumptions with your readings, spreads the budget and makes the calendar again',
    ),
    byPerson: pair(
      'relit les décisions et les leçons, change ce qui doit l’être, valide le cycle suivant',
      'reads the decisions and lessons, changes what has to be, approves the next cycle',
    ),
  },
};

/** What runs by itself from one cycle to the next, when, and what stays with a person. */
export function automationTable({
  automation,
  cycle,
  cac,
}: Pick<Strategy, 'automation' | 'cycle' | 'cac'>): ReportBlock[] {
  if (automation.length === 0) return [];
  const prepared = shortDay(addDays(cycle.end, -preparation));
  return [
    table(
      pair('Ce qui tourne seul, et ce qui reste à décider', 'What runs by itself, and what is left to decide'),
      [
        ['Tâche', 'Task'],
        ['Quand', 'When'],
        ['Le programme', 'The program', 'wide'],
        ['La personne', 'The person', 'wide'],
      ],
      automation.map(({ kind, title, schedule }): Cell[] => [
        title,
        kind === 'replan' ? pair(`${schedule.fr}, soit le ${prepared.fr}`, `${schedule.en}: ${prepared.en}`) : schedule,
        shares[kind].byItself,
        pair(`${cac.owner.fr}\u202f: ${shares[kind].byPerson.fr}`, `${cac.owner.en}: ${shares[kind].byPerson.en}`),
      ]),
    ),
  ];
}
