import { pair, type Text } from '../values/text.ts';

/** « Manque\u202f: contenu interactif. »: which member of a family a plan goes without, in words. */
export function missingKind(kind: string): Text {
  const words = kinds[kind] ?? pair(kind, kind);
  return pair(`Manque\u202f: ${words.fr}.`, `Missing: ${words.en}.`);
}

const kinds: Readonly<Record<string, Text>> = {
  ugc: pair('contenu de clients', 'customer content'),
  interactive: pair('contenu interactif', 'interactive content'),
  influence: pair('contenu d’influence', 'influence content'),
  onboarding: pair('accueil', 'onboarding'),
  usage: pair('usage', 'usage'),
  path: pair('parcours', 'path'),
  satisfaction: pair('satisfaction', 'satisfaction'),
  information: pair('information', 'information'),
  notification: pair('notification', 'notification'),
  test: pair('test', 'test'),
  maturity: pair('maturité', 'maturity'),
  search: pair('recherche', 'search'),
  social: pair('réseaux sociaux', 'social networks'),
  email: pair('courriel', 'email'),
  ads: pair('publicité', 'advertising'),
  influencers: pair('influenceurs', 'influencers'),
  media: pair('média', 'media'),
  partner: pair('partenaire', 'partner'),
  federation: pair('fédération', 'federation'),
  influencer: pair('influenceur', 'influencer'),
  import: pair('import', 'import'),
  kpi: pair('calcul des indicateurs', 'computation of indicators'),
  alert: pair('alerte', 'alert'),
  replan: pair('nouveau plan', 'new plan'),
};
