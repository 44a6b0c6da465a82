const html = '<h1>Miel</h1><p>Le miel de garrigue se garde deux ans à l’abri de la lumière.</p>';

interface BodyParts {
  /** Of a site that may be crawled. */
  readonly origin: string;
  /** Id of an audit of it. */
  readonly audit: string;
  /** A company file. */
  readonly company: object;
  /** The content of strategy.json; without it, the address that checks a plan has no body. */
  readonly plan?: object;
}

/** A body for each address that takes one: the example of the reference page, and what the tests alter. */
export const routeBodies = (parts: BodyParts): Readonly<Record<string, object>> => ({
  ...ofCompany(parts),
  ...ofProjects(parts),
  ...ofWorkspace(parts),
  ...ofAudits(parts),
});

type Bodies = (parts: BodyParts) => Record<string, object>;

const ofCompany: Bodies = ({ origin, audit, company, plan }) => ({
  '/v1/audits': { url: `${origin}/`, maxPages: 5, include: ['/a'], company },
  '/v1/company-drafts': {
    answers: { name: 'Rucher', site: `${origin}/` },
    auditId: audit,
    lang: 'fr',
    skipped: ['cash'],
  },
  // The body is a file.
  '/v1/imports': {},
  '/v1/imports/:id': { answers: { 'day-order': 'day-first', currency: null } },
  '/v1/imports/:id/commit': {},
  '/v1/cycles': { company, auditId: audit, from: '2027-01-04', seed: 1 },
  '/v1/cycles/:id': { name: 'Premier semestre', note: 'Relu avec Nadia.' },
  '/v1/cycles/:id/month-previews': { months: { '2027-01': { sessions: 400, newCustomers: 3 } }, budget: 900 },
  '/v1/cycles/:id/close': {
    company,
    readings: 'action;résultat\nact_1;2',
    on: '2027-04-01',
    from: '2027-04-05',
    seed: 1,
  },
  ...(plan === undefined ? {} : { '/v1/plan-checks': { plan, company } }),
  '/v1/example': {},
});

const ofProjects: Bodies = ({ origin, company }) => ({
  '/v1/workspaces': { name: 'Rucher du Sud' },
  '/v1/projects': { name: 'Rucher', url: `${origin}/`, lang: 'fr' },
  '/v1/projects/:id': { name: 'Rucher du Nord' },
  '/v1/projects/:id/company': {
    company,
    answers: { offers: 'Miel 9' },
    edits: {
      a: {
        day: '2027-02-01',
        cycle: 1,
        planned: { day: '2027-01-11', title: { fr: 'Écrire', en: 'Write' }, owner: { fr: 'Moi', en: 'Me' }, hours: 2 },
      },
    },
  },
  '/v1/projects/:id/company/:part/:item': { value: (company as { personas: object[] }).personas[0]! },
  '/v1/projects/:projectId/cycles': { from: '2027-01-04', seed: 1 },
  '/v1/project-imports': {
    project: {
      format: 'maillage-project',
      version: 1,
      project: { name: 'Rucher', url: `${origin}/`, lang: 'fr' },
      company: { company, answers: {}, skipped: [], months: {}, edits: {} },
      calendar: { a: { edits: { title: 'Le miel en hiver' }, base: { title: 'Le miel' } } },
      links: [],
      findings: [],
      schedules: [],
      subscribers: [],
      history: [],
    },
  },
  '/v1/projects/:id/calendar/:item': { title: 'Le miel en hiver', state: 'writing', date: '2027-02-01' },
});

const ofWorkspace: Bodies = ({ origin }) => ({
  '/v1/projects/:id/feeds': { name: 'Nadia', lang: 'fr' },
  '/v1/projects/:id/cms': { name: 'Site du rucher' },
  '/v1/projects/:id/schedules': {
    task: 'audit',
    every: 'week',
    weekday: 1,
    hour: 6,
    minute: 30,
    timeZone: 'Europe/Paris',
    maxPages: 5,
  },
  '/v1/schedules/:id': { every: 'month', monthDay: 3, paused: false },
  '/v1/webhooks': {
    url: `${origin}/hook`,
    events: ['audit.completed', 'schedule.paused'],
    contact: 'rucher@example.com',
    lang: 'fr',
  },
  '/v1/webhooks/:id': { events: ['audit.failed'], state: 'on' },
  '/v1/webhooks/:id/secrets': {},
  '/v1/webhooks/:id/tests': {},
  '/v1/deliveries/:id/replays': {},
  '/v1/projects/:id/subscribers': { email: 'rucher@example.com', lang: 'fr', wants: 'alerts' },
  '/v1/findings/:id': { site: `${origin}/`, state: 'ignored', reason: 'Voulu.', until: '2027-06-30' },
  '/v1/workspaces/:id/limits': { audits: 5, pages: null },
  '/v1/members': { email: 'lea@example.com', name: 'Léa', role: 'editor', lang: 'fr' },
  '/v1/members/:id': { role: 'reader' },
  '/v1/members/:id/invitations': { lang: 'fr' },
  '/v1/invitations': { token: 'a'.repeat(43), name: 'Léa', password: 'douze abeilles noires' },
  '/v1/session': { email: 'lea@example.com', password: 'douze abeilles noires' },
  '/v1/session/password': { password: 'douze abeilles noires', newPassword: 'une tout autre phrase' },
  '/v1/keys': { name: 'greffon', scope: 'analyse', days: 30 },
});

const ofAudits: Bodies = ({ origin, audit, company }) => ({
  '/v1/audits/:id/suggestions/:suggestion': { state: 'accepted', reason: 'Utile.', revision: 0 },
  '/v1/audits/:id/link-plans': { topic: 'miel', maxEdits: 3, locked: [`${origin}/`], entries: ['/'] },
  '/v1/audits/:id/link-simulations': { links: ['/>/the-vert'], entries: ['/'] },
  '/v1/audits/:id/page-simulations': { title: 'Le miel', outline: ['Le garder'], url: '/miel', lang: 'fr' },
  '/v1/page-figures': { urls: [`${origin}/`] },
  '/v1/page-readings': { url: `${origin}/`, lang: 'fr' },
  '/v1/link-decisions': {
    from: `${origin}/`,
    to: `${origin}/a`,
    anchor: 'miel',
    sentence: 'Le miel se garde.',
    state: 'accepted',
  },
  '/v1/sources': { source: 'matomo', property: '1', address: origin, key: '0123456789abcdef', since: '2026-01-01' },
  '/v1/consents': { source: 'search-console', client: { installed: {} } },
  '/v1/sources/sync': {},
  '/v1/model/tests': {},
  '/v1/sources/:id/figures': { company },
  '/v1/sources/:id/verdicts': { changed: [`${origin}/=2026-06-01`], weeks: 8, company },
  '/v1/robot-probes': { url: `${origin}/`, mine: true },
  '/v1/analyses': { id: audit, html, title: 'Miel', url: '/miel', keyphrase: 'miel', competitorHtml: [html] },
});
