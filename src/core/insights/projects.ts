import { typesetText } from '../language/typeset.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { Priority, Project } from '../planning/plan/details/planned-insight.ts';
import { compareText } from '../values/compare-text.ts';
import { rounded } from '../values/rounded.ts';
import { sum } from '../values/sum.ts';
import { pair, type Text } from '../values/text.ts';
import type { InsightAim } from './define-insight.ts';
import { findingActionId } from './finding-action-id.ts';
import { type FoundInsight, isMeasured } from './found-insights.ts';

/** The base work of a cycle: a project for the actions that no leading insight calls for. */
interface BaseProject {
  readonly id: string;
  /** null = under the first priority, whichever it is. */
  readonly aim: InsightAim | null;
  readonly title: Text;
  readonly takes: (action: PlannedAction) => boolean;
}

/** Kinds of findings that compare two ways of doing. */
const provenKinds = ['ways-apart', 'losses-apart'];
/** A proven way answers its own finding: its project is none of those of the path or of the customers kept. */
const isProven = ({ id }: Pick<PlannedAction, 'id'>): boolean =>
  provenKinds.some((kind) => id.startsWith(findingActionId(kind)));

/** In the order in which they take actions; the last one takes all the rest. */
const baseProjects: readonly BaseProject[] = [
  {
    id: 'proven',
    aim: null,
    title: pair('Faire partout ce que vos comptes prouvent', 'Do everywhere what your counts prove'),
    takes: isProven,
  },
  {
    id: 'measure',
    aim: null,
    title: pair('Mesurer, régler les budgets et décider', 'Measure, set budgets and decide'),
    takes: ({ kind }) => kind === 'measurement',
  },
  {
    id: 'access',
    aim: 'convert',
    title: pair('Ouvrir le parcours à chacun', 'Open the path to everyone'),
    takes: ({ kind }) => kind === 'accessibility',
  },
  {
    id: 'recommend',
    aim: 'keep',
    title: pair('Se faire recommander', 'Be recommended'),
    takes: ({ kind, stage }) => kind === 'referral' || stage === 'REF',
  },
  {
    id: 'follow-up',
    aim: 'keep',
    title: pair('Accompagner et faire revenir', 'Follow up and bring back'),
    takes: ({ stage }) => stage === 'RET',
  },
  {
    id: 'convince',
    aim: 'convert',
    title: pair('Répondre, prouver, simplifier', 'Answer, prove, simplify'),
    takes: ({ kind, stage }) => kind === 'conversion' || stage === 'ACT' || stage === 'REV',
  },
  {
    id: 'be-found',
    aim: 'acquire',
    title: pair('Être trouvé par vos publics', 'Be found by your audiences'),
    takes: () => true,
  },
];

const nothingLost = pair(
  'Aucun chiffre du fichier ne montre de perte ici : le plan y garde le nécessaire, et le premier relevé dira s’il en faut plus.',
  'No figure of the file shows a loss here: the plan keeps what is needed there, and the first reading says whether more is.',
);

const aims: readonly { readonly id: InsightAim; readonly title: Text; readonly why: Text }[] = [
  {
    id: 'acquire',
    title: pair('Faire venir les bons publics à un coût tenu', 'Bring the right audiences at a bounded cost'),
    why: nothingLost,
  },
  {
    id: 'convert',
    title: pair('Faire aboutir les visites déjà gagnées', 'Turn the visits already won into results'),
    why: nothingLost,
  },
  {
    id: 'keep',
    title: pair('Garder et faire revenir', 'Keep people and bring them back'),
    why: nothingLost,
  },
];

/** The three priorities, the largest expected gain first, and the projects under them; every action has one project. */
export function plannedProjects(
  found: readonly FoundInsight[],
  actions: readonly PlannedAction[],
): { priorities: Priority[]; projects: Project[] } {
  const ranked = rankedAims(found);
  const left = new Set(actions);
  const take = (isTaken: (action: PlannedAction) => boolean): PlannedAction[] => {
    const taken = [...left].filter(isTaken);
    for (const action of taken) left.delete(action);
    return taken;
  };
  const answers = found
    .filter(({ leads }) => leads)
    .map((insight) => ({
      id: `answer-${insight.id}`,
      title: insight.kind.project,
      priorityId: insight.kind.aim,
      insightId: insight.id,
      own: take(
        (action) => action.id === findingActionId(insight.id) || (!isProven(action) && insight.answeredBy(action)),
      ),
    }));
  const base = baseProjects.map(({ id, title, aim, takes }) => ({
    id,
    title,
    priorityId: aim ?? (ranked[0] as InsightAim),
    insightId: null,
    own: take(takes),
  }));
  const projects = [...answers, ...base].filter(({ own }) => own.length > 0).map(projectOf);
  return { priorities: ranked.map((aim) => priorityOf(aim, found, projects)), projects };
}

/** Aims by the measured gain of their leading insights, then by all that they lead with, then of all their insights. */
function rankedAims(found: readonly FoundInsight[]): InsightAim[] {
  const worth = (aim: InsightAim, isCounted: (one: FoundInsight) => boolean): number =>
    sum(found.filter((one) => one.kind.aim === aim && isCounted(one)).map((one) => one.worth));
  const ranks = [
    (one: FoundInsight) => one.leads && one.kind.subject === 'capacity',
    (one: FoundInsight) => one.leads && isMeasured(one),
    (one: FoundInsight) => one.leads,
    () => true,
  ];
  return aims
    .map(({ id }) => id)
    .sort((a, b) => ranks.map((rank) => worth(b, rank) - worth(a, rank)).find((difference) => difference !== 0) ?? 0);
}

function projectOf({
  own,
  title,
  ...project
}: Omit<Project, 'actionIds' | 'hours' | 'start' | 'end'> & {
  readonly own: readonly PlannedAction[];
}): Project {
  const ordered = [...own].sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id));
  return {
    ...project,
    title: typesetText(title),
    actionIds: ordered.map(({ id }) => id),
    hours: rounded(sum(own.map(({ effort }) => effort.planned)), 1),
    start: ordered[0]?.start ?? '',
    end:
      own
        .map(({ end }) => end)
        .sort(compareText)
        .at(-1) ?? '',
  };
}

/** Named after the remedy of its first insight; after the aim itself when no insight supports it. */
function priorityOf(aim: InsightAim, found: readonly FoundInsight[], projects: readonly Project[]): Priority {
  const own = found.filter(({ kind }) => kind.aim === aim);
  const first = own.find(({ leads }) => leads) ?? own.find(({ beyondRoom }) => !beyondRoom);
  const usual = aims.find(({ id }) => id === aim)!;
  return {
    id: aim,
    title: typesetText(first?.remedy ?? usual.title),
    why: typesetText(first?.title ?? usual.why),
    insightIds: own.map(({ id }) => id),
    projectIds: projects.filter(({ priorityId }) => priorityId === aim).map(({ id }) => id),
  };
}
