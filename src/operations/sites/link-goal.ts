import { z } from 'zod';
import type { AudienceCoverage } from '../../core/audience/audience-coverage.ts';
import type { LinkGoal } from '../../core/linking/optimiser.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Store } from '../../io/services/store.ts';
import { field } from '../inputs/field.ts';
import { askedPersonas, personaFields } from '../inputs/persona-fields.ts';
import { type AuditedSite, pageAt } from './audited-site.ts';

/** The pages to raise: by address, by topic, or by persona and stage. */
export const goalFields = {
  pages: field(
    z.array(z.string().min(1).max(2048)).max(200).default([]),
    'adresses des pages à renforcer',
    'addresses of the pages to raise',
  ),
  topic: field(
    z.string().max(80).optional(),
    'sujet dont les pages sont à renforcer',
    'topic whose pages are to be raised',
  ),
  ...personaFields,
  stage: field(z.enum(['ACQ', 'ACT', 'RET', 'REF', 'REV']).optional(), 'étape du persona', 'stage of the persona'),
};

export interface GoalRequest {
  readonly pages: readonly string[];
  readonly topic?: string | undefined;
  readonly persona?: string | undefined;
  readonly personaIds?: readonly string[] | undefined;
  readonly stage?: string | undefined;
}

/** The pages of a goal with their weights: 1, or for a persona the value of its gap. Throws when there is none. */
export async function linkGoal(request: GoalRequest, site: AuditedSite, store: Store): Promise<LinkGoal> {
  const goal = new Map<string, number>();
  const add = (url: string, weight: number): void => {
    const page = site.facts.pageOf.get(url)?.record.url;
    if (page === undefined || !site.network().rowOf.has(page)) return;
    goal.set(page, Math.max(goal.get(page) ?? 0, weight));
  };
  for (const page of request.pages) add(pageAt(page, site), 1);
  const topic = site.topics.find(({ id, name }) => id === request.topic || name === request.topic);
  if (request.topic !== undefined && topic === undefined) throw unknownTopic(request.topic);
  for (const url of topic?.pages ?? []) add(url, 1);
  const personas = askedPersonas(request);
  if (personas.length > 0 || request.stage !== undefined) {
    const coverage = await store.readDocument<AudienceCoverage>(site.id, 'coverage');
    requireKnownPersonas(request, coverage);
    for (const cell of coverage?.cells ?? []) {
      if (personas.length > 0 && !personas.includes(cell.persona)) continue;
      if (request.stage !== undefined && cell.stage !== request.stage) continue;
      if (cell.page !== null) add(cell.page, Math.max(0.1, cell.gap ?? 0.1));
    }
  }
  if (goal.size === 0) {
    const asked = [request.topic, personas[0], request.stage].some((one) => one !== undefined);
    throw asked ? noPages() : emptyGoal();
  }
  return new Map([...goal].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Throws for a persona that the audit does not contain: otherwise all its needs would count as answered. */
export function requireKnownPersonas(
  asked: Pick<GoalRequest, 'persona' | 'personaIds'>,
  coverage: AudienceCoverage | null,
): void {
  const known = [...new Set((coverage?.needs ?? []).map((need) => need.persona))].sort();
  const persona = askedPersonas(asked).find((one) => !known.includes(one));
  if (persona === undefined) return;
  throw new Failure(
    'invalid-input',
    known.length === 0
      ? {
          fr: `Cet audit ne connaît aucun persona\u202f: refaites-le avec le fichier de l’entreprise, ou retirez «\u202f${persona}\u202f».`,
          en: `This audit has no personas: make it again with the company file, or remove “${persona}”.`,
        }
      : {
          fr: `Cet audit ne connaît pas le persona «\u202f${persona}\u202f»\u202f: donnez l’un de ceux-ci\u202f: ${known.join(', ')}.`,
          en: `This audit does not know the persona “${persona}”: give one of these: ${known.join(', ')}.`,
        },
    [
      {
        path: persona === asked.persona ? '/persona' : '/personaIds',
        message: { fr: 'Ce persona n’est pas de cet audit.', en: 'This persona is not of this audit.' },
      },
    ],
  );
}

function unknownTopic(topic: string): Failure {
  return new Failure(
    'invalid-input',
    {
      fr: `Aucun sujet de cet audit ne s’appelle «\u202f${topic}\u202f»\u202f: donnez le nom ou l’identifiant de l’un de ses sujets.`,
      en: `No topic of this audit has the name “${topic}”: give the name or the id of one of its topics.`,
    },
    [
      {
        path: '/topic',
        message: { fr: 'Ce sujet n’est pas de cet audit.', en: 'This audit does not contain this topic.' },
      },
    ],
  );
}

function noPages(): Failure {
  return new Failure('invalid-input', {
    fr: 'Aucune page indexable du site ne répond à ce choix\u202f: prenez un autre sujet, un autre persona ou une autre étape, ou nommez des pages.',
    en: 'No indexable page of the site matches this choice: choose another topic, persona or stage, or give the addresses of pages.',
  });
}

function emptyGoal(): Failure {
  return new Failure('invalid-input', {
    fr: 'Dites quelles pages renforcer\u202f: des adresses, un sujet, ou un persona d’un audit fait avec un fichier d’entreprise.',
    en: 'Choose the pages to raise: addresses, a topic, or a persona of an audit made with a company file.',
  });
}
