import { seededRandom } from '../../src/core/values/random.ts';
import { addressOf, bodyOf, lists, queryOf, withIds } from './tenant-calls.ts';
import { callAs, type Tenants } from './tenants.ts';

interface Walk {
  readonly leaks: readonly string[];
  readonly calls: number;
  /** Answers with the word of the caller’s own texts. */
  readonly own: number;
}

/** A door counts the writes of a minute: the walk takes another one before the limit. */
const callsOfDoor = 50;

/** Both tenants call operations at random with ids of either; no answer may hold what belongs to the other. */
export async function randomWalk(
  { house, tenants }: Tenants,
  { seed, calls }: { readonly seed: number; readonly calls: number },
): Promise<Walk> {
  const draw = seededRandom(seed);
  const oneOf = <One>(all: readonly One[]): One => all[Math.floor(draw() * all.length)]!;
  const steps = [...withIds.filter(({ method }) => method !== 'delete'), ...lists];
  const leaks: string[] = [];
  let own = 0;
  let app = house.app;
  for (let call = 0; call < calls; call++) {
    if (call % callsOfDoor === 0) app = house.appWith({});
    const asker = oneOf(tenants);
    const other = tenants.find((one) => one !== asker)!;
    const named = oneOf(tenants);
    const step = oneOf(steps);
    const isList = !step.path.includes('{');
    const address = isList ? `${step.path}${queryOf(step, named.site.origin)}` : addressOf(step, named, true);
    const body = isList ? undefined : bodyOf(step, named);
    const headers = { 'if-match': '"r1"' };
    const { text, status } = await callAs(app, asker.key)(step.method, address, body, headers);
    if (text.includes(asker.canary)) own += 1;
    const asked = `${address} ${JSON.stringify(body)}`;
    // Ids drawn at random: those of tasks and personas are words that both may have.
    const ids = Object.values(other.ids).filter((id) => /[0-9a-f]{12}/.test(id));
    const words = [other.canary, ...ids, other.suggestion, other.site.origin];
    const found = words.filter((word) => text.includes(word) && !asked.includes(word));
    if (found.length > 0 || status >= 500) leaks.push(`${status} ${step.method} ${address}: ${found.join(', ')}`);
  }
  return { leaks, calls, own };
}
