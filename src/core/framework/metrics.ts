import type { Text } from '../values/text.ts';
import type { MetricFamily } from './channels.ts';

export interface Metric {
  readonly id: string;
  readonly title: Text;
  /** Formula in metric names; null for a figure that is read directly. */
  readonly formula: string | null;
  readonly unit: 'count' | 'rate' | 'number' | 'seconds' | 'money' | 'ratio';
  /** True when it may be summed over periods and channels. */
  readonly additive: boolean;
  /** True when decisions may use it. */
  readonly decisive: boolean;
  readonly note: Text | null;
}

/** The figures of digital traffic with their definitions, each name with one meaning. */
export const metrics: readonly Metric[] = [
  raw('m.users', ['Visiteurs', 'Users'], {
    additive: false,
    note: ['Ne s’additionnent ni par période ni par canal.', 'Never summed over periods or channels.'],
  }),
  raw('m.sessions', ['Visites', 'Sessions'], {
    note: ['Trente minutes sans action ferment une visite.', 'Thirty minutes without action end a session.'],
  }),
  raw('m.engagedSessions', ['Visites engagées', 'Engaged sessions'], {
    note: [
      'GA4 : plus de 10 secondes, une conversion ou deux pages.',
      'GA4: over 10 seconds, a key event or two page views.',
    ],
  }),
  rate('m.engagementRate', ['Taux d’engagement du site', 'Site engagement rate'], 'm.engagedSessions / m.sessions'),
  rate('m.bounceRate', ['Taux de rebond', 'Bounce rate'], '1 − m.engagementRate', {
    note: [
      'GA4 et Matomo le définissent autrement : ne se compare qu’à lui-même.',
      'GA4 and Matomo define it differently: compares only with itself.',
    ],
  }),
  raw('m.pageviews', ['Pages vues', 'Page views']),
  {
    ...rate('m.pagesPerSession', ['Pages par visite', 'Pages per session'], 'm.pageviews / m.sessions'),
    unit: 'number',
  },
  {
    ...rate('m.avgTime', ['Temps moyen sur le site', 'Average time on site'], 'engagement seconds / m.sessions'),
    unit: 'seconds',
  },
  raw('m.keyEvents', ['Conversions', 'Key events'], {
    note: ['Commandes, essais ou contacts, selon le modèle.', 'Orders, trials or leads, by business model.'],
  }),
  rate('m.cr', ['Taux de conversion', 'Conversion rate'], 'm.keyEvents / m.sessions', {
    note: ['Toujours montré avec son intervalle à 95 %.', 'Always shown with its 95% interval.'],
  }),
  raw('m.gscImpressions', ['Impressions dans la recherche', 'Search impressions'], {
    note: [
      'Surévaluées par Google du 13 mai 2025 au 27 avril 2026.',
      'Over-reported by Google from 13 May 2025 to 27 April 2026.',
    ],
  }),
  raw('m.gscClicks', ['Clics de recherche', 'Search clicks']),
  rate('m.gscCtr', ['Taux de clic dans la recherche', 'Search click-through rate'], 'm.gscClicks / m.gscImpressions'),
  { ...raw('m.gscPosition', ['Position moyenne', 'Average position'], { additive: false }), unit: 'number' },
  raw('m.impressions', ['Impressions', 'Impressions']),
  raw('m.reach', ['Portée', 'Reach'], { additive: false }),
  raw('m.interactions', ['Interactions', 'Interactions'], {
    note: ['Réactions, commentaires, partages, enregistrements.', 'Reactions, comments, shares, saves.'],
  }),
  rate('m.erImpr', ['Engagement par impression', 'Engagement per impression'], 'm.interactions / m.impressions'),
  rate('m.erReach', ['Engagement par portée', 'Engagement per reach'], 'm.interactions / m.reach'),
  rate(
    'm.erFollower',
    ['Engagement par abonné et publication', 'Engagement per follower and post'],
    'm.interactions / posts / m.followers',
    {
      note: [
        'Les trois dénominateurs donnent des taux d’un ordre de grandeur différent.',
        'The three denominators give rates an order of magnitude apart.',
      ],
    },
  ),
  raw('m.followers', ['Abonnés', 'Followers'], { additive: false, decisive: false }),
  rate('m.followersGrowth', ['Croissance des abonnés', 'Follower growth'], '(last − first) / first of m.followers', {
    decisive: false,
  }),
  raw('m.emailsSent', ['Emails envoyés', 'Emails sent']),
  raw('m.emailsDelivered', ['Emails délivrés', 'Emails delivered']),
  rate('m.deliveryRate', ['Taux de délivrance', 'Delivery rate'], 'm.emailsDelivered / m.emailsSent'),
  rate('m.openRate', ['Taux d’ouverture', 'Open rate'], 'unique opens / m.emailsDelivered', {
    decisive: false,
    note: [
      'Gonflé par la protection de la vie privée des messageries : jamais décisif.',
      'Inflated by mail privacy protection: never decisive.',
    ],
  }),
  rate('m.clickRate', ['Taux de clic des emails', 'Email click rate'], 'unique clicks / m.emailsDelivered'),
  rate('m.ctor', ['Réactivité', 'Click-to-open rate'], 'unique clicks / unique opens', { decisive: false }),
  rate(
    'm.emailCr',
    ['Conversion par email délivré', 'Conversion per delivered email'],
    'm.keyEvents / m.emailsDelivered',
  ),
  rate('m.unsubRate', ['Désabonnements', 'Unsubscribe rate'], 'unsubscribes / m.emailsDelivered'),
  rate('m.bounceEmail', ['Emails en erreur', 'Email bounce rate'], 'bounces / m.emailsSent'),
  rate('m.complaintRate', ['Plaintes', 'Complaint rate'], 'complaints / m.emailsDelivered'),
  raw('m.adImpressions', ['Impressions publicitaires', 'Ad impressions']),
  raw('m.adClicks', ['Clics publicitaires', 'Ad clicks'], {
    note: ['Clics sur le lien, non tous les clics.', 'Link clicks, not all clicks.'],
  }),
  money('m.adSpend', ['Dépense publicitaire', 'Ad spend'], null),
  raw('m.adConversions', ['Conversions publicitaires', 'Ad conversions'], {
    note: [
      'Comptées par la régie : se comparent aux commandes du site.',
      'Counted by the ad platform: compare with the orders of the site.',
    ],
  }),
  rate('m.ctr', ['Taux de clic publicitaire', 'Ad click-through rate'], 'm.adClicks / m.adImpressions'),
  money('m.cpc', ['Coût par clic', 'Cost per click'], 'm.adSpend / m.adClicks'),
  money(
    'm.cpm',
    ['Coût pour mille impressions', 'Cost per thousand impressions'],
    '1000 × m.adSpend / m.adImpressions',
  ),
  money('m.cpa', ['Coût par conversion', 'Cost per conversion'], 'm.adSpend / m.keyEvents'),
  { ...rate('m.roas', ['Rendement publicitaire', 'Return on ad spend'], 'm.revenueNet / m.adSpend'), unit: 'ratio' },
  raw('m.relaySessions', ['Visites issues des relais', 'Relay sessions']),
  raw('m.relayConversions', ['Conversions issues des relais', 'Relay conversions']),
  raw('m.influReach', ['Portée des créateurs', 'Creator reach'], { additive: false }),
  raw('m.influInteractions', ['Interactions des créateurs', 'Creator interactions']),
  raw('m.influClicks', ['Visites venues des créateurs', 'Sessions from creators']),
  raw('m.influConversions', ['Conversions venues des créateurs', 'Conversions from creators']),
  raw('m.profileViews', ['Vues de la fiche', 'Profile views']),
  raw('m.calls', ['Appels depuis la fiche', 'Calls']),
  raw('m.directions', ['Demandes d’itinéraire', 'Direction requests']),
  raw('m.reviewsCount', ['Avis', 'Reviews']),
  { ...raw('m.reviewsAvg', ['Note moyenne', 'Average rating'], { additive: false }), unit: 'number' },
  raw('m.newCustomers', ['Nouveaux clients', 'New customers']),
  raw('m.orders', ['Commandes', 'Orders']),
  raw('m.trials', ['Essais', 'Trials']),
  raw('m.leads', ['Contacts', 'Leads'], {
    note: ['Formulaires et appels aboutis, comptés une fois.', 'Forms and answered calls, each counted once.'],
  }),
  rate('m.trialToPaid', ['Essais devenus payants', 'Trial-to-paid rate'], 'm.newCustomers / trials'),
  money('m.revenueNet', ['Chiffre d’affaires net', 'Net revenue'], null),
];

/**
 * Metrics that every active channel of a family has, or explains and plans to measure (rule
 * cr2.mandatory-metrics-known).
 */
export const mandatoryMetrics: Readonly<Record<MetricFamily, readonly string[]>> = {
  site: ['m.sessions', 'm.bounceRate', 'm.pageviews', 'm.avgTime', 'm.keyEvents'],
  search: ['m.gscClicks', 'm.gscImpressions'],
  social: ['m.impressions', 'm.interactions', 'm.erImpr', 'm.followers'],
  email: ['m.emailsDelivered', 'm.openRate', 'm.clickRate', 'm.emailCr'],
  ads: ['m.adImpressions', 'm.adClicks', 'm.ctr', 'm.cr', 'm.adSpend'],
  relay: ['m.relaySessions', 'm.relayConversions'],
  influence: ['m.influReach', 'm.influInteractions', 'm.influClicks'],
  local: ['m.profileViews', 'm.directions', 'm.reviewsCount', 'm.reviewsAvg'],
  review: ['m.reviewsCount', 'm.reviewsAvg', 'm.relaySessions'],
  msg: [],
  app: [],
};

interface MetricOptions {
  readonly additive?: boolean;
  readonly decisive?: boolean;
  readonly note?: readonly [string, string];
}

type Names = readonly [fr: string, en: string];

function raw(id: string, names: Names, options: MetricOptions = {}): Metric {
  return metric(id, names, { formula: null, unit: 'count', additive: true, ...options });
}

function rate(id: string, names: Names, formula: string, options: MetricOptions = {}): Metric {
  return metric(id, names, { formula, unit: 'rate', ...options });
}

function money(id: string, names: Names, formula: string | null): Metric {
  return metric(id, names, { formula, unit: 'money', additive: formula === null });
}

function metric(
  id: string,
  [fr, en]: Names,
  { formula, unit, additive = false, decisive = true, note }: MetricOptions & Pick<Metric, 'formula' | 'unit'>,
): Metric {
  return { id, title: { fr, en }, formula, unit, additive, decisive, note: note ? { fr: note[0], en: note[1] } : null };
}
