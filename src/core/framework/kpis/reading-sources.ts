import { pair, type Text } from '../../values/text.ts';

/** Where a person reads the value of an indicator. */
export const sources = {
  analytics: pair('mesure d’audience du site', 'site analytics'),
  searchConsole: pair('Search Console', 'Search Console'),
  networkStatistics: pair('statistiques du réseau', 'network statistics'),
  mailingTool: pair('outil d’envoi', 'mailing tool'),
  salesLedger: pair('registre des ventes et des encaissements', 'sales and receipts ledger'),
  survey: pair('enquête', 'survey'),
  siteAudit: pair('audit du site', 'site audit'),
  byHand: pair('relevé à la main', 'recorded by hand'),
  usageOrReplies: pair(
    'journal d’usage, ou clics et réponses du message',
    'usage log, or clicks and replies of the message',
  ),
  usageLog: pair('journal d’usage du produit', 'product usage log'),
  businessProfile: pair('fiche d’établissement', 'business profile'),
  userTests: pair('test utilisateur', 'user test'),
  checkedPath: pair('parcours vérifié à la main', 'path checked by hand'),
  collectedReviews: pair('avis collectés', 'collected reviews'),
  costLedger: pair('registre des coûts', 'cost ledger'),
  costLedgerAndReadings: pair('registre des coûts et relevés', 'cost ledger and readings'),
} as const satisfies Record<string, Text>;
