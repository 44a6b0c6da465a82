/**
 * What a person decided outlives what is computed again, shown on the sample site: `npm run -s bench -- decisions`. One link to
 * add is rejected and one accepted, an entry of the calendar is rewritten; then the site is audited three more times, the
 * accepted link is written into its page before the last one, and the plan is made again. One line for each promise; exits 1
 * when one is broken. Takes about a minute.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { parse } from 'yaml';
import { projectRoot } from '../src/io/project-root.ts';
import { apiHouse } from '../test/support/api-house.ts';
import { editedSite, type SuggestedLink } from './service/edited-site.ts';

const demo = join(projectRoot, 'demo');
const site = await editedSite();
const house = await apiHouse([new URL(site.url).host]);
let broken = false;

const call = async (method: 'get' | 'post' | 'put' | 'patch', path: string, body?: object, headers = {}) => {
  const reply = await request(house.app)[method](path).set(headers).send(body);
  if (reply.status >= 400) throw new Error(`${method} ${path}: ${reply.status} ${reply.text.slice(0, 300)}`);
  return reply.body;
};

async function ended({ id }: { id: string }): Promise<string> {
  for (;;) {
    const { state, result, problem } = await call('get', `/v1/jobs/${id}`);
    if (problem !== null && state === 'failed') throw new Error(JSON.stringify(problem));
    if (state === 'done' || state === 'partial') return result.id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const audited = async (): Promise<{ id: string; links: SuggestedLink[] }> => {
  const id = await ended(await call('post', '/v1/audits', { url: site.url, fresh: true }));
  return { id, links: (await call('get', `/v1/audits/${id}/suggestions?limit=1000`)).data };
};

function promise(name: string, kept: boolean, found: object): void {
  broken ||= !kept;
  process.stdout.write(`${JSON.stringify({ bench: 'decisions', promise: name, kept, ...found })}\n`);
}

try {
  const project = await call('post', '/v1/projects', { name: 'Rucher', url: site.url });
  const company = parse(readFileSync(join(demo, 'company.yaml'), 'utf8')) as object;
  await call('put', `/v1/projects/${project.id}/company`, { company }, { 'if-none-match': '*' });
  const first = await audited();
  const plan = () => call('post', `/v1/projects/${project.id}/cycles`, { from: '2027-01-04' }).then(ended);
  const firstPlan = await plan();
  const [rejected, accepted] = first.links.filter(site.canHold) as [SuggestedLink, SuggestedLink];
  const decide = ({ id }: SuggestedLink, body: object) =>
    call('patch', `/v1/audits/${first.id}/suggestions/${id}`, body);
  await decide(rejected, { state: 'rejected', reason: 'Pas ici.' });
  await decide(accepted, { state: 'accepted' });
  const [item] = (await call('get', `/v1/projects/${project.id}/calendar`)).data.slice(-1);
  const edits = { title: 'Un autre titre', owner: 'Nadia', state: 'writing' };
  await call('patch', `/v1/projects/${project.id}/calendar/${item.id}`, edits, { 'if-match': '"r0"' });

  let proposedAgain = 0;
  for (let round = 0; round < 3; round += 1) {
    if (round === 2) await site.write([accepted]);
    const { links } = await audited();
    proposedAgain += Number(links.some(({ id }) => id === rejected.id));
  }
  promise('a rejected link stays away for three audits', proposedAgain === 0, {
    from: rejected.from,
    to: rejected.to,
    proposedAgain,
  });
  const decisions = (await call('get', `/v1/link-decisions?site=${encodeURIComponent(site.url)}`)).data as {
    id: string;
    state: string;
  }[];
  const state = decisions.find(({ id }) => id === accepted.id)?.state;
  promise('an accepted link is in place once it stands on its page', state === 'in-place', {
    from: accepted.from,
    state,
  });
  const secondPlan = await plan();
  const after = (await call('get', `/v1/projects/${project.id}/calendar`)).data.find(
    (one: { id: string }) => one.id === item.id,
  );
  const kept = after.title.fr === edits.title && after.owner.fr === edits.owner && after.state === edits.state;
  promise('an edited entry survives the next plan', kept, {
    plans: [firstPlan, secondPlan],
    edited: after.edited,
    planWouldWrite: after.regenerated,
  });
} finally {
  await house.close();
  await site.close();
}
process.exit(Number(broken));
