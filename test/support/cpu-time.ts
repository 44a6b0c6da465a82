/**
 * Milliseconds of processor that `work` takes in this process: what guards a bound on effort, since the time on the wall
 * also counts what else a busy machine does.
 */
export function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
