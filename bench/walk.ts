/**
 * Two customers call operations at random with ids of either: `npm run -s bench -- walk [--calls=10000] [--seed=1]`.
 * Calls made, answers with words of the caller, and leaks of words of the other. The tests walk 500 calls.
 */
import { randomWalk } from '../test/support/tenant-walk.ts';
import { openTenants } from '../test/support/tenants.ts';

const option = (name: string, usual: number): number =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual);

const open = await openTenants();
try {
  const { leaks, calls, own } = await randomWalk(open, { seed: option('seed', 1), calls: option('calls', 10_000) });
  for (const leak of leaks.slice(0, 20)) process.stdout.write(`${JSON.stringify({ leak })}\n`);
  process.stdout.write(`${JSON.stringify({ bench: 'walk', calls, own, leaks: leaks.length })}\n`);
  if (leaks.length > 0) process.exitCode = 1;
} finally {
  await open.close();
}
