/**
 * Milliseconds of processor that `work` takes in this process: what guards a bound on effort, since the time on the wall
 * also counts what else a busy machine does. A run past `bound` is made again, three in all, and the least is told: a
 * first run also compiles and loads and may fall on a collection of memory, while an effort that grows too fast does so
 * in each.
 */
export function cpuMs(work: () => unknown, bound: number): number {
  let least = Infinity;
  for (let run = 0; run < 3 && least > bound; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
