import type { CoverageCell } from '../../../core/audience/coverage-cell.ts';
import { type CalendarEdits, editedEntries, ownEntryKey } from '../../../core/planning/calendar/edited-plan.ts';
import type { StrategyContent } from '../../../core/planning/plan/plan.ts';
import { pageWrittenBy } from '../calendar/written-page.ts';

/** What the site does not answer of one subject, for the customers to whom it matters most. */
export interface Gap {
  /** Name of the subject. */
  readonly name: string;
  /** The widest cell, which gives the page to write on. */
  readonly cell: CoverageCell;
  /** Questions and searches without an answer, each once, of all stages and all customers. */
  readonly missing: readonly string[];
}

interface OfCell<Cell> {
  readonly cell: Cell;
  /** The customers of its column. */
  readonly personas: readonly string[];
}

/**
 * One cell for all customers of a column: what is open for any of them is asked. The same whichever of their cells it is made
 * from, so that the list, the table and the window count the same questions.
 */
export function cellOfColumn<Cell extends CoverageCell>(
  { cell, personas }: OfCell<Cell>,
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
): Cell {
  const name = nameOf(cell);
  const alike = cells.filter(
    (one) => personas.includes(one.persona) && one.stage === cell.stage && nameOf(one) === name,
  );
  const missing = [...new Set(alike.flatMap((one) => one.missing))];
  const answered = Math.max(...alike.map((one) => one.keywords - one.missing.length));
  return { ...cell, keywords: answered + missing.length, missing };
}

/** What one cell leads to: the gap of its subject for the customers of its column, the open questions of its stage first. */
export function gapOfCell<Cell extends CoverageCell>(
  opened: OfCell<Cell>,
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
): Gap & { readonly cell: Cell } {
  const name = nameOf(opened.cell);
  const cell = cellOfColumn(opened, cells, nameOf);
  const own = cells.filter((one) => opened.personas.includes(one.persona) && nameOf(one) === name);
  return { name, cell, missing: [...new Set([cell, ...own].flatMap(({ missing }) => missing))] };
}

/** The open questions that all customers of a column have in one cell. */
export function sharedQuestions<Cell extends CoverageCell>(
  { cell, personas }: OfCell<Cell>,
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
): readonly string[] {
  const others = cells.filter(
    (one) => personas.includes(one.persona) && one.stage === cell.stage && nameOf(one) === nameOf(cell),
  );
  return cell.missing.filter((question) => others.every(({ missing }) => missing.includes(question)));
}

/** A cell that answers as much is no gap: the share from which one search is answered (src/core/audience/coverage-meter.ts). */
export const answeredFrom = 0.6;

/** A gap with all the cells of its subject that leave something open, the widest first. */
interface SubjectGap<Cell extends CoverageCell> extends Gap {
  readonly cell: Cell;
  readonly open: readonly Cell[];
}

/**
 * The subjects with an unanswered search or question, the widest gap first, one for each subject; where none is wide, what is
 * open in the others.
 */
export function gapsOf<Cell extends CoverageCell>(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
): SubjectGap<Cell>[] {
  const wide = gapsUnder(answeredFrom, cells, nameOf);
  return wide.length > 0 ? wide : gapsUnder(1, cells, nameOf);
}

function gapsUnder<Cell extends CoverageCell>(
  share: number,
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
): SubjectGap<Cell>[] {
  return [...new Set(cells.map(nameOf))]
    .flatMap((name): SubjectGap<Cell>[] => {
      const open = cells
        .filter((cell) => nameOf(cell) === name)
        .filter(({ gap, score, missing }) => (gap ?? 0) > 0 && score! < share && missing.length > 0)
        .sort((a, b) => b.gap! - a.gap!);
      const missing = [...new Set(open.flatMap((cell) => cell.missing))];
      return open.length === 0 ? [] : [{ name, cell: open[0]!, missing, open }];
    })
    .sort(byWidth);
}

const byWidth = (a: Pick<Gap, 'cell'>, b: Pick<Gap, 'cell'>): number => b.cell.gap! - a.cell.gap!;

/**
 * The gaps in the order in which they serve everybody: the widest one of each column of customers, each of a subject of its
 * own, then the others.
 */
export function servingAll<Cell extends CoverageCell>(
  gaps: readonly SubjectGap<Cell>[],
  columnOf: (persona: string) => string,
): SubjectGap<Cell>[] {
  const left = new Set(gaps);
  const columns = new Set(
    gaps
      .flatMap(({ open }) => open)
      .map((cell) => ({ cell }))
      .sort(byWidth)
      .map(({ cell }) => columnOf(cell.persona)),
  );
  const first = [...columns].flatMap((column) => {
    const [widest] = [...left]
      .flatMap((gap) => {
        const cell = gap.open.find(({ persona }) => columnOf(persona) === column);
        return cell === undefined ? [] : [{ gap, cell }];
      })
      .sort(byWidth);
    if (widest === undefined) return [];
    left.delete(widest.gap);
    return [{ ...widest.gap, cell: widest.cell }];
  });
  return [...first, ...left];
}

/** True when an entry answers what a cell leaves open: one that a person added for other customers may not. */
export function answersCell(
  { key }: Pick<GapEntry, 'key'>,
  { cell, name }: Pick<Gap, 'cell' | 'name'>,
  edits: CalendarEdits,
): boolean {
  const note = key === gapKey(name) ? edits[key]?.note : undefined;
  return note === undefined || cell.missing.every((question) => question === name || note.includes(question));
}

/** An entry of the calendar that closes a gap. */
export interface GapEntry {
  readonly key: string;
  readonly day: string;
  /** Id of the action of the plan, which has the brief; null for an entry that a person added. */
  readonly actionId: string | null;
}

/** What is read of a plan. */
type Planned = Pick<StrategyContent, 'calendar' | 'cycle' | 'topics'> & {
  readonly actions: readonly Pick<StrategyContent['actions'][number], 'id' | 'content'>[];
  readonly tasks: readonly Pick<StrategyContent['tasks'][number], 'id' | 'actionId'>[];
};

/** The key of the entry that a person adds for a gap: a gap has one, whichever customer it was opened for. */
export const gapKey = (name: string): string => ownEntryKey(`gap ${name}`);

/** True for a remark that asks what a gap leaves open: a person joined it to the entry. */
function asksGap(note: string | undefined, { name, cell }: Pick<Gap, 'name' | 'cell'>): boolean {
  const questions = cell.missing.filter((question) => question !== name);
  return note?.includes(name) === true && questions.length > 0 && questions.every((one) => note.includes(`– ${one}`));
}

/**
 * The entry that closes a gap: the one that a person added or joined it to, else the text of the plan that writes its page or
 * the page of its subject; null where nothing is open.
 */
export function entryOfGap(
  { name, cell }: Pick<Gap, 'name' | 'cell'>,
  strategy: Planned,
  edits: CalendarEdits,
): GapEntry | null {
  if (cell.missing.length === 0) return null;
  const entries = editedEntries(strategy, edits);
  const own =
    entries.find(({ key }) => key === gapKey(name)) ?? entries.find(({ edit }) => asksGap(edit?.note, { name, cell }));
  if (own !== undefined) return { key: own.key, day: own.item.date, actionId: null };
  const found = strategy.actions
    .map((action) => ({ action, worth: worthOf(action.content, { name, cell }, strategy.topics) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  for (const { action } of found) {
    const tasks = new Set(strategy.tasks.filter(({ actionId }) => actionId === action.id).map(({ id }) => id));
    const entry = entries.find(({ item }) => item.taskId === action.id || tasks.has(item.taskId ?? ''));
    if (entry !== undefined) return { key: entry.key, day: entry.item.date, actionId: action.id };
  }
  return null;
}

/**
 * How well a text of the plan closes a gap: on its page and about its subject, then one of the two; 0 for neither. A subject
 * has one page of its own: an article beside it is of another kind (a lexicon, a comparison).
 */
function worthOf(
  content: Planned['actions'][number]['content'],
  { name, cell }: Pick<Gap, 'name' | 'cell'>,
  topics: Planned['topics'],
): number {
  // What customers, tools and partners say on a page is no answer of the company.
  const page = content === null || content.family !== 'editorial' ? null : pageWrittenBy(content);
  if (content === null || page === null) return 0;
  const isNamed = [content.topic, content.keyword].some((words) => words.toLowerCase() === name.toLowerCase());
  const isOwnPage = topics.some(({ id, target }) => id === content.topicId && target.url === page);
  return (page === cell.page ? 2 : 0) + (isNamed && isOwnPage ? 1 : 0);
}
