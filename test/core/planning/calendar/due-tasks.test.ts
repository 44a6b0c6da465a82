import { expect, test } from 'vitest';
import { dueTasks, type DatedTask, type TaskLook } from '../../../../src/core/planning/calendar/due-tasks.ts';

const task = (id: string, date: string, isDone = false): DatedTask => ({ id, date, isDone });

/** The tasks announced on each day, looked at one day after the other; a change of the plan or of its tasks counts from its day. */
function lived(days: readonly { day: string; tasks: readonly DatedTask[]; cycleId?: string }[]): string[][] {
  let look: TaskLook | null = null;
  return days.map(({ day, tasks, cycleId = 'one' }) => {
    const { due, look: after }: ReturnType<typeof dueTasks<DatedTask>> = dueTasks(tasks, { cycleId, today: day }, look);
    look = after;
    return due.map(({ id }) => id);
  });
}

test('a task is announced on its day, once', () => {
  const tasks = [task('a', '2027-03-02'), task('b', '2027-03-04')];
  const days = ['2027-03-01', '2027-03-02', '2027-03-02', '2027-03-03'].map((day) => ({ day, tasks }));
  expect(lived(days)).toEqual([[], ['a'], [], []]);
});

test('days without a look are caught up, those of more than a month ago are not', () => {
  const tasks = [task('a', '2027-03-02'), task('b', '2027-03-20')];
  expect(lived(['2027-03-01', '2027-04-15'].map((day) => ({ day, tasks })))).toEqual([[], ['b']]);
});

test('the first look announces what is of its day, not what is past', () => {
  expect(lived([{ day: '2027-03-03', tasks: [task('a', '2027-03-02'), task('b', '2027-03-03')] }])).toEqual([['b']]);
});

test('a task that moves is announced again on its new day, and not on a day that it was announced for', () => {
  const on = (day: string, date: string) => ({ day, tasks: [task('a', date)] });
  expect(
    lived([
      on('2027-03-02', '2027-03-02'),
      on('2027-03-03', '2027-03-05'),
      on('2027-03-05', '2027-03-05'),
      on('2027-03-06', '2027-03-02'),
    ]),
  ).toEqual([['a'], [], ['a'], []]);
});

test('a task that is done is not announced, and is when the note is taken back', () => {
  const on = (day: string, isDone: boolean) => ({ day, tasks: [task('a', '2027-03-02', isDone)] });
  expect(lived([on('2027-03-01', true), on('2027-03-02', true), on('2027-03-03', false)])).toEqual([[], [], ['a']]);
});

test('another plan begins where the last look ended: what it has before is past, and what was announced stays so', () => {
  const next = [task('a', '2027-03-02'), task('old', '2027-02-20'), task('c', '2027-03-04')];
  expect(
    lived([
      { day: '2027-03-02', tasks: [task('a', '2027-03-02')] },
      { day: '2027-03-04', tasks: next, cycleId: 'two' },
    ]),
  ).toEqual([['a'], ['c']]);
});
