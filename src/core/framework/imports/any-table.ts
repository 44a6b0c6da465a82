import { column, defineImport } from './define-import.ts';

/** A table of no known export: columns are proposed from their words and confirmed by a person. */
export const anyTable = defineImport({
  id: 'any-table',
  title: { fr: 'Tableau à relier', en: 'Table to map' },
  entity: 'entity',
  grain: 'traffic',
  columns: [
    column('entity', 'text', [
      'nom de la campagne',
      'campagne',
      'campaign',
      'campaign name',
      'canal',
      'channel',
      'source',
      'nom',
      'name',
      'titre',
      'title',
    ]),
    column('day', 'day', ["date d'envoi", 'date', 'jour', 'day', 'send date']),
    column('sessions', 'count', ['sessions', 'visites', 'visits']),
    column('emailsSent', 'count', ['destinataires', 'envoyes', 'recipients', 'sent']),
    column('emailsDelivered', 'count', ['delivres', 'delivered', 'remis']),
    column('uniqueOpens', 'count', ['ouvertures uniques', 'unique opens', 'ouvreurs']),
    column('uniqueClicks', 'count', ['clics uniques', 'unique clicks', 'cliqueurs']),
    column('unsubscribes', 'count', ['desinscriptions', 'desabonnements', 'unsubscribes']),
    column('adSpend', 'money', ['depense', 'cout', 'cost', 'spend']),
    column('adImpressions', 'count', ['impressions', 'impr.']),
    column('adClicks', 'count', ['clics', 'clicks']),
    column('keyEvents', 'number', ['conversions', 'commandes', 'orders']),
  ],
});
