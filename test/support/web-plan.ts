type Answer = Record<string, unknown>;

/** Calls the service at an origin with a JSON body, and returns its answer. */
const callOf =
  (origin: string) =>
  async (method: string, path: string, body?: object, revision?: number): Promise<Answer> => {
    const headers = {
      'content-type': 'application/json',
      ...(revision !== undefined && { 'if-match': `"r${revision}"` }),
    };
    const response = await fetch(origin + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };

/** What the service keeps about the company of a site that has a project. */
export async function keptCompany(origin: string, site: string): Promise<Answer & { id: string; revision: number }> {
  const call = callOf(origin);
  const { data } = await call('GET', `/v1/projects?site=${encodeURIComponent(site)}`);
  const [{ id }] = data as [{ id: string }];
  return { ...(await call('GET', `/v1/projects/${id}/company`)), id } as Answer & { id: string; revision: number };
}

/** Keeps a change of what is kept about the company, as another screen would. */
export async function keepChange(origin: string, site: string, change: object): Promise<void> {
  const { id, revision } = await keptCompany(origin, site);
  await callOf(origin)('PUT', `/v1/projects/${id}/company`, change, revision);
}

/** Keeps a change of one entry of the calendar. */
export async function keepEdit(origin: string, site: string, key: string, edit: object): Promise<void> {
  const { edits } = await keptCompany(origin, site);
  await keepChange(origin, site, { edits: { ...(edits as object), [key]: edit } });
}

/** Answer of a question that wants a number. */
const figure = '400';

/**
 * Answers the questions that a plan needs, as the site suggests or with the first choice; returns the answer of the last one,
 * which is left to the person with `butLast`.
 */
export async function answerFirstQuestions(origin: string, site: string, { butLast = false } = {}): Promise<string> {
  const call = callOf(origin);
  const audits = (await (await fetch(`${origin}/v1/audits?ended=true`)).json()) as { data: { id: string }[] };
  const auditId = audits.data[0]!.id;
  const answers: Record<string, string> = {};
  let last = '';
  for (;;) {
    const { question, company } = (await call('POST', '/v1/company-drafts', { answers, auditId, lang: 'en' })) as {
      question: { id: string; suggested: string | null; choices: { value: string }[] };
      company: unknown;
    };
    if (company !== null) {
      await call('POST', '/v1/projects', { name: 'site', url: site });
      const { id, revision } = await keptCompany(origin, site);
      const answer = answers[last]!;
      if (butLast) delete answers[last];
      await call('PUT', `/v1/projects/${id}/company`, butLast ? { answers } : { answers, company }, revision);
      return answer;
    }
    const usual = question.suggested ?? question.choices[0]?.value ?? 'Slate roof repair 400';
    if (answers[question.id] === figure) throw new Error(`refused: ${question.id}`);
    answers[question.id] = question.id in answers ? figure : usual;
    last = question.id;
  }
}

/** Describes the company of an explored site by a few answers, and for the rest by what the site says and by assumptions. */
async function describeEarly(origin: string, site: string, answers: Record<string, string>): Promise<void> {
  const call = callOf(origin);
  const audits = (await (await fetch(`${origin}/v1/audits?ended=true`)).json()) as { data: { id: string }[] };
  const body = { answers, auditId: audits.data[0]!.id, lang: 'en', early: true };
  const { company } = await call('POST', '/v1/company-drafts', body);
  await call('POST', '/v1/projects', { name: 'site', url: site });
  await keepChange(origin, site, { answers, company });
}

/** Waits for a job; returns the id of what it made. */
async function ended(origin: string, job: Answer): Promise<string> {
  for (;;) {
    const { state, result } = (await callOf(origin)('GET', `/v1/jobs/${String(job.id)}`)) as {
      state: string;
      result: { id: string } | null;
    };
    if (result !== null) return result.id;
    if (state === 'failed') throw new Error(`job ${String(job.id)} failed`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Makes the plan of a site again, from a company with other parts; returns the id of the new plan. */
export async function plannedAgain(origin: string, site: string, change: (company: Answer) => Answer): Promise<string> {
  const call = callOf(origin);
  const { id, company, planJob, revision } = await keptCompany(origin, site);
  const planBefore = await ended(origin, { id: planJob });
  const job = await call('POST', '/v1/cycles', { company: change(company as Answer) });
  const plan = await ended(origin, job);
  await call('PUT', `/v1/projects/${id}/company`, { planJob: job.id, planBefore }, revision);
  return plan;
}

/**
 * Explores a site, answers the first questions about its company and makes its plan; of the `early` answers alone when they
 * are given, a plan rests on assumptions for the rest.
 */
export async function plannedSite(
  origin: string,
  site: string,
  { early }: { readonly early?: Record<string, string> } = {},
): Promise<void> {
  const call = callOf(origin);
  const auditId = await ended(origin, await call('POST', '/v1/audits', { url: site }));
  await (early === undefined ? answerFirstQuestions(origin, site) : describeEarly(origin, site, early));
  const { id, company, revision } = await keptCompany(origin, site);
  const plan = await call('POST', '/v1/cycles', { company, auditId });
  await ended(origin, plan);
  await call('PUT', `/v1/projects/${id}/company`, { planJob: plan.id }, revision);
}
