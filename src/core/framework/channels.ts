import type { ChannelFamily } from './channel-families.ts';
import type { Text } from '../values/text.ts';
import { newsletterChannelId } from './channel-ids.ts';
import { messageConsentRuleId } from './legal/legal-rule-ids.ts';
import { type Stage, stages } from './stages.ts';

/** Set of mandatory metrics of the channel (see `metrics.ts`). */
export type MetricFamily =
  | 'site'
  | 'search'
  | 'social'
  | 'email'
  | 'ads'
  | 'relay'
  | 'influence'
  | 'local'
  | 'review'
  | 'msg'
  | 'app';

export interface ChannelType {
  readonly id: string;
  readonly title: Text;
  /** Set on the channels that a small company is asked about: its plain name (absent = the title) and other names that people type. */
  readonly asked?: { readonly label?: Text; readonly alsoCalled: readonly string[] };
  readonly ownership: 'owned' | 'paid' | 'earned' | 'partner';
  readonly family: ChannelFamily;
  readonly metrics: MetricFamily;
  readonly stages: readonly Stage[];
  /** Publications: minimum, recommended and maximum; null = no fixed rhythm. */
  readonly frequency: {
    readonly min: number;
    readonly target: number;
    readonly max: number;
    readonly per: 'week' | 'month';
  } | null;
  /**
   * φ: share of customers who would come without the spending of this cycle (assumption until measured); null = no
   * spending curve.
   */
  readonly stockShare: number | null;
  /** β: customers ∝ spending^β (assumption until two cycles of data). */
  readonly elasticity: number | null;
  /** Spread of the monthly volume, log scale (assumption). */
  readonly sigma: number;
  /** Months until half of an effect appears (assumption). */
  readonly halfLifeMonths: number;
  /**
   * Maximum number of hashtags of one post, 0 where they are useless: the network’s limit (Instagram, December 2025),
   * good practice elsewhere.
   */
  readonly hashtagsMax: number;
  /** Legal rules for actions on the channel. */
  readonly legal: readonly string[];
  /** Weekdays (1 = Monday) and local time when its audience reads; when absent, those of the persona’s audience. */
  readonly publishingSlot?: { readonly days: readonly number[]; readonly time: string };
  /** How an acquisition scenario shares its content on the channel; `usualSharing` when absent. */
  readonly sharing?: ChannelSharing;
  /** Hosts of company profiles on the channel. */
  readonly profileHosts?: RegExp;
  /** True for a network whose audience is counted in followers. */
  readonly hasFollowers?: true;
  /** True for a channel that every company with a website has. */
  readonly isAlwaysOpen?: true;
  /** The channel or kind of relay whose presence opens this one without listing it. */
  readonly opensWith?: { readonly channelId: string } | { readonly relay: 'media' | 'partner' | 'federation' };
  /** True for a channel that the first action on it opens. */
  readonly opensWithAction?: true;
  /** Channel whose affinity is used when a persona lists none for this one. */
  readonly affinityOf?: string;
  /** True for people or bodies that send customers on their own word. */
  readonly sendsOnItsWord?: true;
  readonly note?: Text;
}

export interface ChannelSharing {
  readonly type: 'repost' | 'story' | 'relay' | 'collab';
  /** Publications a week (working assumption). */
  readonly perWeek: number;
}

export const usualSharing: ChannelSharing = { type: 'repost', perWeek: 0.5 };

/** Every channel of small companies, with the defaults for planning. */
export const channels: readonly ChannelType[] = [
  {
    id: 'CH-SITE',
    title: { fr: 'Site web', en: 'Website' },
    ownership: 'owned',
    family: 'site',
    metrics: 'site',
    stages: stages,
    frequency: null,
    stockShare: null,
    elasticity: null,
    sigma: 0.08,
    halfLifeMonths: 0,
    hashtagsMax: 0,
    legal: [],
    isAlwaysOpen: true,
    affinityOf: 'CH-SEO',
    note: { fr: 'Le point d’arrivée de chaque action.', en: 'The landing place of every action.' },
  },
  {
    id: 'CH-SEO',
    title: { fr: 'Référencement naturel', en: 'Organic search' },
    asked: {
      label: { fr: 'Google, Bing (recherche)', en: 'Google, Bing (search)' },
      alsoCalled: ['google', 'moteur de recherche', 'search', 'seo', 'référencement', 'bing'],
    },
    ownership: 'owned',
    family: 'search',
    metrics: 'search',
    stages: ['ACQ', 'ACT'],
    frequency: { min: 0.25, target: 0.75, max: 2, per: 'week' },
    stockShare: 0.35,
    elasticity: 0.8,
    sigma: 0.1,
    halfLifeMonths: 4,
    hashtagsMax: 0,
    legal: [],
    isAlwaysOpen: true,
    note: {
      fr: 'Part acquise sans dépense = part mesurée des clics sur la marque, quand les requêtes de Search Console sont connues.',
      en: 'Share won without spending = measured share of branded clicks when Search Console queries are known.',
    },
  },
  {
    id: 'CH-AIO',
    title: { fr: 'Réponses des moteurs IA', en: 'AI answer engines' },
    ownership: 'earned',
    family: 'search',
    metrics: 'search',
    stages: ['ACQ'],
    frequency: null,
    stockShare: null,
    elasticity: null,
    sigma: 0.1,
    halfLifeMonths: 4,
    hashtagsMax: 0,
    legal: [],
    note: {
      fr: 'Mesuré par les sites référents seulement ; mentions déclarées, aucun volume inventé.',
      en: 'Measured by referrer only; declared mentions, no invented volume.',
    },
  },
  {
    id: 'CH-DIRECT',
    title: { fr: 'Accès direct', en: 'Direct' },
    asked: {
      label: { fr: 'Bouche à oreille, adresse tapée', en: 'Word of mouth, address typed' },
      alsoCalled: ['direct', 'accès direct', 'bouche à oreille', 'word of mouth'],
    },
    ownership: 'owned',
    family: 'site',
    metrics: 'site',
    stages: ['RET', 'REV'],
    frequency: null,
    stockShare: null,
    elasticity: null,
    sigma: 0.08,
    halfLifeMonths: 0,
    hashtagsMax: 0,
    legal: [],
    note: {
      fr: 'Ne porte pas d’action : c’est l’effet des autres canaux.',
      en: 'Not an action channel: it is the effect of the others.',
    },
  },
  {
    id: 'CH-BLOG',
    title: { fr: 'Journal, blog', en: 'Blog' },
    ownership: 'owned',
    family: 'site',
    metrics: 'site',
    stages: ['ACQ', 'ACT', 'RET'],
    frequency: { min: 0.25, target: 0.75, max: 2, per: 'week' },
    stockShare: 0.35,
    elasticity: 0.8,
    sigma: 0.1,
    halfLifeMonths: 4,
    hashtagsMax: 0,
    legal: [],
    isAlwaysOpen: true,
    affinityOf: 'CH-SEO',
  },
  {
    id: 'CH-GBP',
    title: { fr: 'Fiche d’établissement', en: 'Business profile' },
    asked: {
      label: { fr: 'Google Maps, fiche d’établissement', en: 'Google Maps, business profile' },
      alsoCalled: ['google maps', 'maps', 'fiche google', 'google business', 'google my business', 'gmb'],
    },
    ownership: 'owned',
    family: 'reviews_local',
    metrics: 'local',
    stages: ['ACQ', 'ACT'],
    frequency: { min: 0.5, target: 1, max: 2, per: 'week' },
    stockShare: 0.5,
    elasticity: 0.6,
    sigma: 0.15,
    halfLifeMonths: 1,
    hashtagsMax: 0,
    legal: ['L-REV'],
    publishingSlot: { days: [4], time: '11:00' },
    sharing: { type: 'repost', perWeek: 1 },
    profileHosts: /^(?:g\.page|maps\.app\.goo\.gl|maps\.google\.[a-z.]+)$/,
    note: {
      fr: 'Seulement avec un lieu ouvert au public ou une zone desservie.',
      en: 'Only with a place open to the public or a service area.',
    },
  },
  {
    id: 'CH-IG',
    title: { fr: 'Instagram', en: 'Instagram' },
    asked: { alsoCalled: ['insta', 'ig'] },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ', 'ACT', 'RET', 'REF'],
    frequency: { min: 2, target: 3, max: 5, per: 'week' },
    stockShare: 0.2,
    elasticity: 0.55,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 5,
    legal: [],
    sharing: { type: 'story', perWeek: 3 },
    hasFollowers: true,
    profileHosts: /^instagram\.com$/,
  },
  {
    id: 'CH-FB',
    title: { fr: 'Facebook', en: 'Facebook' },
    asked: { alsoCalled: ['fb', 'meta'] },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ', 'RET'],
    frequency: { min: 1, target: 3, max: 5, per: 'week' },
    stockShare: 0.2,
    elasticity: 0.5,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 2,
    legal: [],
    sharing: { type: 'repost', perWeek: 1 },
    hasFollowers: true,
    profileHosts: /^facebook\.com$/,
  },
  {
    id: 'CH-TT',
    title: { fr: 'TikTok', en: 'TikTok' },
    asked: { alsoCalled: ['tik tok'] },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ'],
    frequency: { min: 2, target: 3, max: 7, per: 'week' },
    stockShare: 0.1,
    elasticity: 0.55,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 5,
    legal: ['L-MINOR'],
    hasFollowers: true,
    profileHosts: /^tiktok\.com$/,
    note: {
      fr: 'Public en partie mineur : règles de protection des mineurs.',
      en: 'Partly under-age audience: rules protecting minors apply.',
    },
  },
  {
    id: 'CH-YT',
    title: { fr: 'YouTube', en: 'YouTube' },
    asked: { alsoCalled: ['you tube', 'vidéo', 'video'] },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ', 'ACT', 'RET'],
    frequency: { min: 0.25, target: 0.5, max: 1, per: 'week' },
    stockShare: 0.3,
    elasticity: 0.6,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 3,
    legal: [],
    hasFollowers: true,
    profileHosts: /^youtube\.com$/,
    note: { fr: 'Sous-titres obligatoires.', en: 'Captions required.' },
  },
  {
    id: 'CH-LI',
    title: { fr: 'LinkedIn', en: 'LinkedIn' },
    asked: { alsoCalled: ['linked in'] },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ', 'ACT', 'REF'],
    frequency: { min: 1, target: 2, max: 4, per: 'week' },
    stockShare: 0.2,
    elasticity: 0.55,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 3,
    legal: [],
    sharing: { type: 'repost', perWeek: 2 },
    hasFollowers: true,
    profileHosts: /^linkedin\.com$/,
    note: { fr: 'Entreprises surtout.', en: 'Mostly business audiences.' },
  },
  {
    id: 'CH-PIN',
    title: { fr: 'Pinterest', en: 'Pinterest' },
    asked: { alsoCalled: [] },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ'],
    frequency: { min: 2, target: 4, max: 7, per: 'week' },
    stockShare: 0.3,
    elasticity: 0.6,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 4,
    legal: [],
    sharing: { type: 'repost', perWeek: 3 },
    hasFollowers: true,
    profileHosts: /^pinterest\.[a-z.]+$/,
    note: { fr: 'Longue vie des épingles.', en: 'Pins live long.' },
  },
  {
    id: 'CH-X',
    title: { fr: 'X', en: 'X' },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ'],
    frequency: { min: 0, target: 3, max: 7, per: 'week' },
    stockShare: 0.1,
    elasticity: 0.5,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 2,
    legal: [],
    hasFollowers: true,
    profileHosts: /^(?:x|twitter)\.com$/,
  },
  {
    id: 'CH-THREADS',
    title: { fr: 'Threads, Bluesky, Mastodon', en: 'Threads, Bluesky, Mastodon' },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ'],
    frequency: { min: 0, target: 2, max: 5, per: 'week' },
    stockShare: 0.1,
    elasticity: 0.5,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 1,
    legal: [],
    hasFollowers: true,
    profileHosts: /^(?:bsky\.app|threads\.net|mastodon\.[a-z]+)$/,
  },
  {
    id: 'CH-COMMUNITY',
    title: { fr: 'Groupe, forum, Discord', en: 'Community' },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACT', 'RET', 'REF'],
    frequency: { min: 1, target: 2, max: 5, per: 'week' },
    stockShare: 0.4,
    elasticity: 0.6,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 0,
    legal: [],
    profileHosts: /^(?:discord\.gg|discord\.com)$/,
    note: { fr: 'Devoir de modération.', en: 'Duty to moderate.' },
  },
  {
    id: 'CH-WHATSAPP',
    title: { fr: 'WhatsApp, messagerie', en: 'Messaging' },
    asked: {
      label: { fr: 'WhatsApp, messagerie', en: 'WhatsApp, messaging' },
      alsoCalled: ['whats app', 'messagerie'],
    },
    ownership: 'owned',
    family: 'messaging_app',
    metrics: 'msg',
    stages: ['ACT', 'RET'],
    frequency: { min: 0, target: 0.5, max: 1, per: 'week' },
    stockShare: 0.2,
    elasticity: 0.6,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-EMAIL'],
    profileHosts: /^(?:wa\.me|api\.whatsapp\.com)$/,
    note: { fr: 'Accord préalable nécessaire.', en: 'Prior opt-in needed.' },
  },
  {
    id: 'CH-EMAIL-NL',
    title: { fr: 'Infolettre', en: 'Newsletter' },
    asked: {
      label: { fr: 'E-mails, infolettre', en: 'E-mail, newsletter' },
      alsoCalled: ['newsletter', 'infolettre', 'e-mail', 'email', 'mail', 'courriel', 'emailing'],
    },
    ownership: 'owned',
    family: 'email',
    metrics: 'email',
    stages: ['ACT', 'RET', 'REF'],
    frequency: { min: 1, target: 2, max: 4, per: 'month' },
    stockShare: 0.3,
    elasticity: 0.7,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-EMAIL'],
    publishingSlot: { days: [2, 4], time: '09:00' },
  },
  {
    id: 'CH-EMAIL-AUTO',
    title: { fr: 'Emails automatiques', en: 'Automated email' },
    ownership: 'owned',
    family: 'email',
    metrics: 'email',
    stages: ['ACT', 'RET', 'REV'],
    frequency: { min: 0, target: 1, max: 2, per: 'week' },
    stockShare: 0.1,
    elasticity: 0.8,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-EMAIL'],
    publishingSlot: { days: [2, 4], time: '09:00' },
    opensWith: { channelId: newsletterChannelId },
    affinityOf: newsletterChannelId,
    note: {
      fr: 'Déclenchés : 2 messages au plus par semaine et par personne.',
      en: 'Triggered: at most 2 messages a week and person.',
    },
  },
  {
    id: 'CH-SMS',
    title: { fr: 'SMS', en: 'SMS' },
    ownership: 'owned',
    family: 'messaging_app',
    metrics: 'msg',
    stages: ['ACT', 'RET'],
    frequency: { min: 0, target: 1, max: 2, per: 'month' },
    stockShare: 0.1,
    elasticity: 0.6,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-EMAIL'],
    note: { fr: '2 messages au plus par mois.', en: 'At most 2 messages a month.' },
  },
  {
    id: 'CH-PUSH',
    title: { fr: 'Notifications web ou application', en: 'Push' },
    ownership: 'owned',
    family: 'messaging_app',
    metrics: 'msg',
    stages: ['ACT', 'RET'],
    frequency: { min: 0, target: 1, max: 2, per: 'week' },
    stockShare: 0.1,
    elasticity: 0.6,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-COOK'],
    note: {
      fr: 'Permission du navigateur ; 2 messages au plus par semaine.',
      en: 'Browser permission; at most 2 messages a week.',
    },
  },
  {
    id: 'CH-APP',
    title: { fr: 'Application mobile', en: 'Mobile app' },
    ownership: 'owned',
    family: 'messaging_app',
    metrics: 'app',
    stages: ['ACT', 'RET', 'REV'],
    frequency: null,
    stockShare: null,
    elasticity: null,
    sigma: 0.1,
    halfLifeMonths: 0,
    hashtagsMax: 0,
    legal: [],
    opensWithAction: true,
    affinityOf: 'CH-SEO',
  },
  {
    id: 'CH-CHAT',
    title: { fr: 'Tchat, agent conversationnel', en: 'Chat, chatbot' },
    ownership: 'owned',
    family: 'messaging_app',
    metrics: 'msg',
    stages: ['ACT', 'RET'],
    frequency: null,
    stockShare: null,
    elasticity: null,
    sigma: 0.1,
    halfLifeMonths: 0,
    hashtagsMax: 0,
    legal: ['L-AI'],
    opensWithAction: true,
    note: {
      fr: 'La personne doit savoir qu’elle parle à une machine.',
      en: 'People must know they talk to a machine.',
    },
  },
  {
    id: 'CH-SEA',
    title: { fr: 'Annonces de recherche', en: 'Search ads' },
    asked: {
      label: { fr: 'Publicité Google', en: 'Google Ads' },
      alsoCalled: ['google ads', 'adwords', 'annonces google', 'publicité google'],
    },
    ownership: 'paid',
    family: 'ads',
    metrics: 'ads',
    stages: ['ACQ', 'REV'],
    frequency: null,
    stockShare: 0.15,
    elasticity: 0.75,
    sigma: 0.08,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-COOK'],
    note: {
      fr: 'Part acquise sans dépense = part des clics publicitaires sur la marque.',
      en: 'Share won without spending = share of ad clicks on the brand.',
    },
  },
  {
    id: 'CH-SHOP',
    title: { fr: 'Annonces produit', en: 'Shopping ads' },
    ownership: 'paid',
    family: 'ads',
    metrics: 'ads',
    stages: ['ACQ', 'REV'],
    frequency: null,
    stockShare: 0.05,
    elasticity: 0.75,
    sigma: 0.08,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-COOK'],
  },
  {
    id: 'CH-META-ADS',
    title: { fr: 'Publicité Meta', en: 'Meta ads' },
    asked: {
      label: { fr: 'Publicité Facebook, Instagram', en: 'Facebook, Instagram ads' },
      alsoCalled: ['facebook ads', 'instagram ads', 'publicité facebook', 'publicité instagram'],
    },
    ownership: 'paid',
    family: 'ads',
    metrics: 'ads',
    stages: ['ACQ', 'ACT'],
    frequency: null,
    stockShare: 0,
    elasticity: 0.65,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-COOK'],
    note: { fr: 'Accord préalable pour le pixel et les audiences.', en: 'Prior consent for the pixel and audiences.' },
  },
  {
    id: 'CH-LI-ADS',
    title: { fr: 'Publicité LinkedIn', en: 'LinkedIn ads' },
    ownership: 'paid',
    family: 'ads',
    metrics: 'ads',
    stages: ['ACQ'],
    frequency: null,
    stockShare: 0,
    elasticity: 0.65,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-COOK'],
  },
  {
    id: 'CH-TT-ADS',
    title: { fr: 'Publicité TikTok', en: 'TikTok ads' },
    ownership: 'paid',
    family: 'ads',
    metrics: 'ads',
    stages: ['ACQ'],
    frequency: null,
    stockShare: 0,
    elasticity: 0.65,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-COOK'],
  },
  {
    id: 'CH-RETARGET',
    title: { fr: 'Reciblage', en: 'Retargeting' },
    ownership: 'paid',
    family: 'ads',
    metrics: 'ads',
    stages: ['ACT', 'REV'],
    frequency: null,
    stockShare: 0,
    elasticity: 0.5,
    sigma: 0.1,
    halfLifeMonths: 0.5,
    hashtagsMax: 0,
    legal: ['L-COOK'],
    note: { fr: 'Accord préalable avant tout traceur.', en: 'Consent before any tracer.' },
  },
  {
    id: 'CH-PARTNER',
    title: { fr: 'Sites partenaires', en: 'Partner sites' },
    asked: {
      label: { fr: 'Sites partenaires, annuaires', en: 'Partner sites, directories' },
      alsoCalled: ['partenaires', 'partners', 'annuaire', 'directory'],
    },
    ownership: 'partner',
    family: 'partners',
    metrics: 'relay',
    stages: ['ACQ', 'REF'],
    frequency: { min: 0.25, target: 0.5, max: 1, per: 'week' },
    stockShare: 0.2,
    elasticity: 0.7,
    sigma: 0.15,
    halfLifeMonths: 1,
    sendsOnItsWord: true,
    hashtagsMax: 0,
    legal: [],
    sharing: { type: 'relay', perWeek: 0.5 },
    opensWith: { relay: 'partner' },
    note: {
      fr: 'Lien `rel="sponsored"` quand la publication est payée.',
      en: 'Link `rel="sponsored"` when the publication is paid.',
    },
  },
  {
    id: 'CH-FED',
    title: { fr: 'Fédération, réseau, association', en: 'Federation' },
    ownership: 'partner',
    family: 'partners',
    metrics: 'relay',
    stages: ['ACQ', 'REF'],
    frequency: { min: 0.25, target: 0.25, max: 0.25, per: 'month' },
    stockShare: 0.3,
    elasticity: 0.6,
    sigma: 0.15,
    halfLifeMonths: 1,
    sendsOnItsWord: true,
    hashtagsMax: 0,
    legal: [],
    sharing: { type: 'relay', perWeek: 0.25 },
    opensWith: { relay: 'federation' },
    affinityOf: 'CH-PARTNER',
  },
  {
    id: 'CH-MEDIA',
    title: { fr: 'Média, presse, blog tiers', en: 'Media' },
    asked: { label: { fr: 'Presse, radio', en: 'Press, radio' }, alsoCalled: ['presse', 'press', 'radio', 'journal'] },
    ownership: 'earned',
    family: 'partners',
    metrics: 'relay',
    stages: ['ACQ'],
    frequency: { min: 0.25, target: 0.25, max: 0.25, per: 'month' },
    stockShare: 0.2,
    elasticity: 0.6,
    sigma: 0.15,
    halfLifeMonths: 1,
    hashtagsMax: 0,
    legal: [],
    sharing: { type: 'relay', perWeek: 0.5 },
    opensWith: { relay: 'media' },
  },
  {
    id: 'CH-INFLU',
    title: { fr: 'Pages des influenceurs', en: 'Influencer pages' },
    ownership: 'earned',
    family: 'influencers',
    metrics: 'influence',
    stages: ['ACQ', 'ACT', 'REF'],
    frequency: null,
    stockShare: 0,
    elasticity: 0.6,
    sigma: 0.3,
    halfLifeMonths: 2,
    hashtagsMax: 5,
    legal: ['L-INF'],
    sharing: { type: 'collab', perWeek: 0.25 },
    affinityOf: 'CH-IG',
    note: {
      fr: 'Mention de la collaboration sur chaque publication payée ou dotée.',
      en: 'Paid or gifted posts carry a disclosure.',
    },
  },
  {
    id: 'CH-AFF',
    title: { fr: 'Affiliation', en: 'Affiliate' },
    ownership: 'partner',
    family: 'partners',
    metrics: 'relay',
    stages: ['ACQ', 'REF', 'REV'],
    frequency: null,
    stockShare: 0,
    elasticity: 0.75,
    sigma: 0.15,
    halfLifeMonths: 1,
    sendsOnItsWord: true,
    hashtagsMax: 0,
    legal: ['L-INF'],
    note: {
      fr: 'Mention dès qu’un contenu est publié contre paiement.',
      en: 'Disclosure as soon as content is published for pay.',
    },
  },
  {
    id: 'CH-REVIEW',
    title: { fr: 'Sites d’avis, comparateurs', en: 'Review sites' },
    asked: { alsoCalled: ['avis', 'reviews', 'tripadvisor', 'trustpilot', 'comparateur', 'comparison site'] },
    ownership: 'partner',
    family: 'reviews_local',
    metrics: 'review',
    stages: ['ACQ', 'ACT'],
    frequency: null,
    stockShare: 0.2,
    elasticity: 0.7,
    sigma: 0.15,
    halfLifeMonths: 1,
    hashtagsMax: 0,
    legal: ['L-REV'],
    profileHosts: /^(?:trustpilot\.[a-z.]+|avis-verifies\.com)$/,
    note: { fr: 'Aucun tri des avis, contrepartie signalée.', en: 'No filtering of reviews, rewards disclosed.' },
  },
  {
    id: 'CH-MARKETPLACE',
    title: { fr: 'Place de marché', en: 'Marketplace' },
    asked: {
      label: { fr: 'Places de marché (Etsy, Amazon…)', en: 'Marketplaces (Etsy, Amazon…)' },
      alsoCalled: ['etsy', 'amazon', 'ebay', 'booking', 'airbnb', 'expedia', 'places de marché'],
    },
    ownership: 'partner',
    family: 'partners',
    metrics: 'relay',
    stages: ['ACQ', 'REV'],
    frequency: null,
    stockShare: 0.2,
    elasticity: 0.7,
    sigma: 0.15,
    halfLifeMonths: 1,
    hashtagsMax: 0,
    legal: [],
  },
  {
    id: 'CH-PODCAST',
    title: { fr: 'Podcast', en: 'Podcast' },
    ownership: 'owned',
    family: 'social',
    metrics: 'social',
    stages: ['ACQ', 'RET'],
    frequency: { min: 0.25, target: 0.25, max: 0.25, per: 'week' },
    stockShare: 0.3,
    elasticity: 0.6,
    sigma: 0.2,
    halfLifeMonths: 2,
    hashtagsMax: 0,
    legal: [],
    note: { fr: 'Transcription obligatoire.', en: 'Transcript required.' },
  },
  {
    id: 'CH-WEBINAR',
    title: { fr: 'Webinaire, direct', en: 'Webinar, live' },
    ownership: 'owned',
    family: 'partners',
    metrics: 'relay',
    stages: ['ACQ', 'ACT', 'RET'],
    frequency: { min: 0.25, target: 0.25, max: 0.25, per: 'week' },
    stockShare: 0.1,
    elasticity: 0.7,
    sigma: 0.15,
    halfLifeMonths: 1,
    hashtagsMax: 0,
    legal: [],
    sharing: { type: 'relay', perWeek: 0.25 },
    note: { fr: 'Sous-titres obligatoires.', en: 'Captions required.' },
  },
  {
    id: 'CH-EVENT',
    title: { fr: 'Salon, marché, atelier (QR)', en: 'Event' },
    asked: {
      label: { fr: 'Salons, marchés, ateliers', en: 'Fairs, markets, workshops' },
      alsoCalled: ['salon', 'marché', 'foire', 'événement', 'market', 'fair', 'event', 'trade show', 'show'],
    },
    ownership: 'owned',
    family: 'partners',
    metrics: 'relay',
    stages: ['ACQ', 'ACT'],
    frequency: null,
    stockShare: 0,
    elasticity: 0.6,
    sigma: 0.15,
    halfLifeMonths: 1,
    hashtagsMax: 0,
    legal: [],
    affinityOf: 'CH-PARTNER',
    note: {
      fr: 'Passage au numérique par code QR et adresse marquée.',
      en: 'Bridge to digital by QR code and tagged address.',
    },
  },
  {
    id: 'CH-REFERRAL',
    title: { fr: 'Parrainage', en: 'Customer referral' },
    asked: {
      label: { fr: 'Recommandation par vos clients', en: 'Recommended by your customers' },
      alsoCalled: ['recommandation', 'parrainage', 'referral'],
    },
    ownership: 'earned',
    family: 'partners',
    metrics: 'relay',
    stages: ['REF', 'ACQ'],
    frequency: null,
    stockShare: 0.2,
    elasticity: 0.7,
    sigma: 0.15,
    halfLifeMonths: 2,
    hashtagsMax: 0,
    legal: ['L-REF'],
    opensWithAction: true,
    note: {
      fr: 'Le client partage son lien : l’entreprise ne reçoit pas l’adresse de l’ami.',
      en: 'The customer shares the link: the company never receives the friend’s address.',
    },
  },
];

/** The row of a type id; throws RangeError for an id outside the catalogue. */
export function channelType(id: string): ChannelType {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`unknown channel: ${id}`);
  return found;
}

export function isChannelType(id: string): boolean {
  return byId.has(id);
}

/** True for a channel paid by the click, the view or the sale. */
export const isPaidChannel = (id: string): boolean => channelType(id).ownership === 'paid';

export const isEmailChannel = (id: string): boolean => channelType(id).family === 'email';

/** True for a channel where a creator addresses their own audience. */
export const isCreatorChannel = (id: string): boolean => channelType(id).family === 'influencers';

/** True for a channel whose messages go to named people, who must have agreed to them. */
export const reachesNamedPeople = (id: string): boolean => channelType(id).legal.includes(messageConsentRuleId);

const byId = new Map(channels.map((row) => [row.id, row]));
