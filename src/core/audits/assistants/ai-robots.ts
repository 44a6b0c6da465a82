import type { Text } from '../../values/text.ts';

/**
 * Why a robot of an assistant reads a page: to train models, to fill the index that answers cite, or because a person
 * asked for the page.
 */
export const robotPurposes = ['training', 'search', 'user'] as const;
export type RobotPurpose = (typeof robotPurposes)[number];

export interface AiRobot {
  /** Word of its user agent and of robots.txt. */
  readonly agent: string;
  readonly maker: string;
  readonly purpose: RobotPurpose;
  /** False where its maker states that robots.txt may not apply; null where it states nothing. */
  readonly obeysRobots: boolean | null;
  /** False for a word of robots.txt alone, which no request carries. */
  readonly sends: boolean;
  /** Page of the maker about it; null when the maker publishes none. */
  readonly page: string | null;
  /** Day on which that page was last known to state this. */
  readonly asOf: string;
}

const openai = { maker: 'OpenAI', page: 'https://developers.openai.com/docs/bots', asOf: '2026-10-28' };
const anthropic = { maker: 'Anthropic', page: 'https://support.claude.com/en/articles/8896518', asOf: '2026-10-28' };
// Known from the pages of their makers in the middle of 2025, not read again since.
const asOf = '2025-06-30';
const perplexity = { maker: 'Perplexity', page: 'https://docs.perplexity.ai/guides/bots', asOf };
const apple = { maker: 'Apple', page: 'https://support.apple.com/en-us/119829', asOf };
const google = {
  maker: 'Google',
  page: 'https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers',
  asOf,
};
const meta = { maker: 'Meta', page: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers', asOf };

const obeys = { obeysRobots: true, sends: true } as const;
const mayIgnore = { obeysRobots: false, sends: true } as const;
/** A choice written in robots.txt that the usual crawler of the maker reads. */
const wordAlone = { obeysRobots: true, sends: false } as const;

/** Robots of assistants by purpose. Makers change them: `asOf` is the day of each row. */
export const aiRobots: readonly AiRobot[] = [
  { agent: 'GPTBot', purpose: 'training', ...obeys, ...openai },
  { agent: 'OAI-SearchBot', purpose: 'search', ...obeys, ...openai },
  { agent: 'ChatGPT-User', purpose: 'user', ...mayIgnore, ...openai },
  { agent: 'ClaudeBot', purpose: 'training', ...obeys, ...anthropic },
  { agent: 'Claude-SearchBot', purpose: 'search', ...obeys, ...anthropic },
  { agent: 'Claude-User', purpose: 'user', ...obeys, ...anthropic },
  { agent: 'PerplexityBot', purpose: 'search', ...obeys, ...perplexity },
  { agent: 'Perplexity-User', purpose: 'user', ...mayIgnore, ...perplexity },
  { agent: 'Google-Extended', purpose: 'training', ...wordAlone, ...google },
  { agent: 'Applebot', purpose: 'search', ...obeys, ...apple },
  { agent: 'Applebot-Extended', purpose: 'training', ...wordAlone, ...apple },
  { agent: 'CCBot', purpose: 'training', ...obeys, maker: 'Common Crawl', page: 'https://commoncrawl.org/ccbot', asOf },
  {
    agent: 'Amazonbot',
    purpose: 'training',
    ...obeys,
    maker: 'Amazon',
    page: 'https://developer.amazon.com/amazonbot',
    asOf,
  },
  { agent: 'meta-externalagent', purpose: 'training', ...obeys, ...meta },
  { agent: 'meta-externalfetcher', purpose: 'user', ...mayIgnore, ...meta },
  {
    agent: 'MistralAI-User',
    purpose: 'user',
    ...obeys,
    maker: 'Mistral AI',
    page: 'https://docs.mistral.ai/robots',
    asOf,
  },
  { agent: 'Bytespider', purpose: 'training', obeysRobots: null, sends: true, maker: 'ByteDance', page: null, asOf },
];

/** What closing the door to a purpose costs. */
export const costOfClosing: Readonly<Record<RobotPurpose, Text>> = {
  training: {
    fr: 'les textes ne servent plus à entraîner de nouveaux modèles ; les réponses d’aujourd’hui n’en changent pas',
    en: 'the texts no longer train new models; the answers of today do not change',
  },
  search: {
    fr: 'les pages ne peuvent plus être citées dans les réponses',
    en: 'the pages can no longer be cited in answers',
  },
  user: {
    fr: 'la page n’est plus lue quand une personne la demande à son assistant, si le robot obéit',
    en: 'the page is no longer read when a person asks an assistant for it, if the robot obeys',
  },
};

/** The robot whose word a user agent contains; the longest word wins (`Applebot-Extended` contains `Applebot`). */
export function aiRobotOf(userAgent: string): AiRobot | null {
  const text = userAgent.toLowerCase();
  const found = aiRobots.filter(({ agent, sends }) => sends && text.includes(agent.toLowerCase()));
  return found.sort((a, b) => b.agent.length - a.agent.length)[0] ?? null;
}
