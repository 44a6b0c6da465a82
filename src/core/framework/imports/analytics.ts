import { column, defineImport, type ImportColumn, type ImportSource, needed } from './define-import.ts';

const figures: readonly ImportColumn[] = [
  column('sessions', 'count', ['sessions'], needed),
  column('previousSessions', 'count', ['previous:sessions']),
  column('users', 'count', ['utilisateurs actifs', 'active users', 'users', 'total users'], { additive: false }),
  column('engagedSessions', 'count', ['engaged sessions', 'sessions avec engagement']),
  column('engagementRate', 'rate', ['engagement rate', "taux d'engagement"]),
  column(
    'engagementPerSession',
    'number',
    ['average engagement time per session', "duree d'engagement moyenne par session"],
    { additive: false },
  ),
  column('eventsPerSession', 'number', ['events per session', 'evenements par session'], { additive: false }),
  column('events', 'count', ['event count', "nombre d'evenements"]),
  column('keyEvents', 'number', ['key events', 'evenements cles', 'conversions']),
  column('revenueNet', 'money', ['total revenue', 'revenu total', 'revenus totaux']),
];

function ga4(
  id: string,
  [fr, en]: readonly [fr: string, en: string],
  first: readonly ImportColumn[],
  entity: string,
): ImportSource {
  return defineImport({
    id,
    title: { fr: `GA4 – ${fr}`, en: `GA4 – ${en}` },
    entity,
    grain: 'traffic',
    asksCurrency: 'above-zero',
    columns: [...first, ...figures],
  });
}

const channelNames = [
  'session default channel group',
  'session primary channel group (default channel group)',
  'session primary channel group',
  'groupe de canaux par defaut de la session',
  'groupe de canaux principal de la session (groupe de canaux par defaut)',
];
const day = column('day', 'day', ['date', 'jour'], needed);

export const analyticsImports: readonly ImportSource[] = [
  ga4('ga4-channels', ['canaux', 'channels'], [column('channel', 'text', channelNames, needed)], 'channel'),
  ga4(
    'ga4-sources',
    ['sources', 'sources'],
    [column('sourceMedium', 'text', ['session source / medium', 'source/support de la session'], needed)],
    'sourceMedium',
  ),
  ga4(
    'ga4-landing-pages',
    ['pages de destination', 'landing pages'],
    [column('landingPage', 'text', ['landing page', 'page de destination', 'landing page + query string'], needed)],
    'landingPage',
  ),
  ga4('ga4-daily', ['jours', 'days'], [day, column('channel', 'text', channelNames)], 'channel'),
  defineImport({
    id: 'matomo-visits',
    title: { fr: 'Matomo – visites', en: 'Matomo – visits' },
    entity: null,
    grain: 'traffic',
    columns: [
      day,
      column('users', 'count', ['nb_uniq_visitors'], { additive: false }),
      column('sessions', 'count', ['nb_visits'], needed),
      column('pageviews', 'count', ['nb_actions'], needed),
      column('keyEvents', 'count', ['nb_visits_converted']),
      column('bounces', 'count', ['bounce_count'], needed),
      column('totalEngagementSec', 'count', ['sum_visit_length']),
      column('actionsPerVisit', 'number', ['nb_actions_per_visit'], { additive: false }),
    ],
  }),
  defineImport({
    id: 'matomo-referrers',
    title: { fr: 'Matomo – sites référents', en: 'Matomo – referrers' },
    entity: 'label',
    grain: 'traffic',
    columns: [
      column('label', 'text', ['label'], needed),
      column('users', 'count', ['nb_uniq_visitors'], { additive: false }),
      column('relaySessions', 'count', ['nb_visits'], needed),
      column('pageviews', 'count', ['nb_actions']),
      column('bounces', 'count', ['bounce_count'], needed),
    ],
  }),
  defineImport({
    id: 'matomo-channels',
    title: { fr: 'Matomo – types de référents', en: 'Matomo – kinds of referrers' },
    entity: 'label',
    grain: 'traffic',
    columns: [
      column('label', 'text', ['label'], needed),
      column('referrerType', 'text', ['referrer_type', 'referer_type'], needed),
      column('sessions', 'count', ['nb_visits'], needed),
      column('keyEvents', 'count', ['nb_visits_converted']),
    ],
  }),
  defineImport({
    id: 'matomo-pages',
    title: { fr: 'Matomo – pages', en: 'Matomo – pages' },
    entity: 'label',
    grain: 'traffic',
    columns: [
      column('label', 'text', ['label'], needed),
      column('visitsOnPages', 'count', ['nb_visits'], needed),
      column('pageviews', 'count', ['nb_hits'], needed),
    ],
  }),
];
