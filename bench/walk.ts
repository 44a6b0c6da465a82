import { randomWalk } from '../test/support/tenant-walk.ts';
import { openTenants } from '../test/support/tenants.ts';

// `npm run -s bench -- walk [--calls=10000] [--seed=1]`: two customers call operations at random with ids of either; prints
// the calls, the answers with words of the caller and the leaks of words of the other. The tests walk 400 calls.
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
