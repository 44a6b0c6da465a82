import { z } from 'zod';
import { aiRobots, robotPurposes } from '../../core/audits/assistants/ai-robots.ts';
import { robotsGroups } from '../../core/audits/assistants/robots-groups.ts';
import { typedPrivatePair } from '../../core/values/addresses/host.ts';
import { Failure } from '../../core/values/failure.ts';
import { pair, type Text } from '../../core/values/text.ts';
import { parsedUrl } from '../../core/values/url.ts';
import type { FetchOutcome, GuardedFetch } from '../../io/services/guarded-fetch.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { expecting, field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';

const Probed = z.object({
  agent: z.string(),
  maker: z.string(),
  purpose: z.enum(robotPurposes),
  /** HTTP status; null without a reply. */
  status: z.number().nullable(),
  /** `edge`: the server refuses the robot where it serves a browser; `robots`: robots.txt closes the site; `open`; `unknown`. */
  verdict: z.enum(['open', 'edge', 'robots', 'unknown']),
  sentence: BilingualText,
  /** Page of the maker, and the day of what is known of it. */
  source: z.object({ page: z.string().nullable(), asOf: z.string() }),
});

export const RobotProbe = z.object({
  url: z.string(),
  /** Status of the page for a browser; null without a reply. */
  browser: z.number().nullable(),
  robots: z.array(Probed),
  /** Whether /llms.txt exists: reported, and worth nothing by itself. */
  llmsTxt: z.boolean().nullable(),
  notes: z.array(BilingualText),
});
export type RobotProbe = z.output<typeof RobotProbe>;

const browserAgent =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const robotAgent = (agent: string): string => `Mozilla/5.0 (compatible; ${agent}/1.0)`;

/** Asks for the home page as a browser and as each robot of an assistant: an edge may block them before robots.txt is read. */
export const probeRobots = defineOperation({
  id: 'probe-robots',
  summary: {
    fr: 'Demander la page d’accueil comme les robots d’assistants, sur son propre site',
    en: 'Request the home page as the robots of assistants do, on one’s own site',
  },
  input: z.strictObject({
    url: field(z.url({ protocol: /^https?$/ }), 'adresse du site', 'address of the site'),
    mine: expecting(
      field(z.boolean().default(false), 'confirmer que ce site est le vôtre', 'confirm that this site is yours'),
      (mine) => mine,
      pair(
        'donné\u202f: cette sonde ne se fait que sur son propre site',
        'given: this probe is for one’s own site only',
      ),
    ),
  }),
  output: RobotProbe,
  needs: ['fetch'],
  async run({ url }, { fetch }, { signal, progress, typedByPerson }) {
    const home = parsedUrl(url)!;
    const privatePair = typedByPerson ? typedPrivatePair(url) : null;
    const forbid = privatePair === null ? null : fetch.allow(privatePair);
    const ask = askerOf(fetch, signal);
    try {
      const browser = await ask(home.href, browserAgent);
      if (browser.status === null) throw unreachable(home.href);
      const file = await ask(new URL('/robots.txt', home).href, browserAgent);
      const groups = robotsGroups(file.status === 200 ? new TextDecoder().decode(file.body) : '');
      const robots: RobotProbe['robots'] = [];
      for (const robot of aiRobots.filter(({ sends }) => sends)) {
        const outcome = await ask(home.href, robotAgent(robot.agent));
        const verdict = verdictOf(browser, outcome, groups.closes(robot.agent));
        const { agent, maker, purpose, page, asOf } = robot;
        const sentence = sentenceOf(verdict, robot.obeysRobots, outcome.status);
        robots.push({ agent, maker, purpose, status: outcome.status, verdict, sentence, source: { page, asOf } });
        progress({ phase: 'probes', done: robots.length, total: null, unit: 'robot' });
      }
      const llms = await ask(new URL('/llms.txt', home).href, browserAgent);
      return {
        url: home.href,
        browser: browser.status,
        robots,
        llmsTxt: llms.status === null ? null : llms.status === 200,
        notes: [...notes],
      };
    } finally {
      forbid?.();
    }
  },
});

function askerOf(fetch: GuardedFetch, signal: AbortSignal): (url: string, agent: string) => Promise<FetchOutcome> {
  return (url, agent) =>
    fetch({
      url,
      purpose: 'asset',
      headers: { 'user-agent': agent, accept: 'text/html' },
      followRedirects: true,
      signal,
    });
}

/** A page of verification instead of the site, by the header of the edge or by its status. */
function isRefused({ status, headers }: FetchOutcome): boolean {
  return (
    headers['cf-mitigated'] === 'challenge' || status === 401 || status === 403 || status === 429 || status === 503
  );
}

function verdictOf(
  browser: FetchOutcome,
  robot: FetchOutcome,
  isClosed: boolean,
): RobotProbe['robots'][number]['verdict'] {
  if (robot.status === null || isRefused(browser)) return 'unknown';
  if (isRefused(robot)) return 'edge';
  return isClosed ? 'robots' : 'open';
}

function sentenceOf(
  verdict: RobotProbe['robots'][number]['verdict'],
  obeys: boolean | null,
  status: number | null,
): Text {
  switch (verdict) {
    case 'edge':
      return pair(
        `Le serveur lui refuse la page (${status}) qu’il donne à un navigateur\u202f: robots.txt n’y change rien, réglez le pare-feu ou l’hébergeur.`,
        `The server refuses it the page (${status}) that it gives to a browser: robots.txt does not change that, set the firewall or the host.`,
      );
    case 'robots':
      return obeys === true
        ? pair('robots.txt lui ferme tout le site.', 'robots.txt closes the whole site to it.')
        : pair(
            'robots.txt lui ferme tout le site, mais il peut ne pas en tenir compte.',
            'robots.txt closes the whole site to it, but it may ignore that.',
          );
    case 'open':
      return pair('Il reçoit la page comme un navigateur.', 'It receives the page as a browser does.');
    default:
      return pair(
        'Rien ne peut en être dit\u202f: pas de réponse, ou un navigateur est refusé aussi.',
        'Nothing can be concluded: no reply, or a browser is refused too.',
      );
  }
}

const notes: readonly Text[] = [
  pair(
    'Ce qui n’est pas connu\u202f: si un assistant vous cite, et combien de fois. Aucun de leurs fabricants ne publie ce chiffre par site hors de ses propres rapports\u202f; il n’y a donc pas de note.',
    'What is not known: whether an assistant cites you, and how often. None of their makers publishes that figure by site outside its own reports; there is therefore no score.',
  ),
  pair(
    'Un vrai robot vient d’adresses que son fabricant publie\u202f: un serveur qui les vérifie peut le laisser passer et refuser cette sonde.',
    'A true robot comes from addresses that its maker publishes: a server that checks them may let it in and refuse this probe.',
  ),
  pair(
    'llms.txt est signalé, et ne compte pour rien\u202f: aucun moteur ne dit s’en servir.',
    'llms.txt is reported and counts for nothing: no engine states that it uses it.',
  ),
];

function unreachable(url: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} ne répond pas à un navigateur\u202f: rien à comparer.`,
    en: `${url} does not answer a browser: there is nothing to compare.`,
  });
}
