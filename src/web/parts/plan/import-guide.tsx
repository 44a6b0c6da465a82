import { List, Stack, Text as Words, Title } from '@mantine/core';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import { Explained } from '../terms/explained.tsx';

/** Which file to ask of which tool, and where it is found there. */
export function ImportGuide() {
  const { say } = useLanguage();
  return (
    <Stack gap="xs" maw="46rem">
      <Title order={2} size="h3">
        {say(sentences.title)}
      </Title>
      <Words>{say(sentences.lead)}</Words>
      <List spacing={6}>
        {tools.map(({ name, way }) => (
          <List.Item key={name.en}>
            <Words span fw={600}>
              {say(name)}
            </Words>{' '}
            <Explained text={say(way)} />
          </List.Item>
        ))}
      </List>
      <Words c="dimmed">{say(sentences.other)}</Words>
    </Stack>
  );
}

const tools: readonly { readonly name: Text; readonly way: Text }[] = [
  {
    name: { fr: 'Recherches Google', en: 'Google searches' },
    way: {
      fr: '– Search Console, «\u202fPerformances\u202f», 16 mois, bouton «\u202fExporter\u202f» en haut à droite, «\u202fTélécharger au format CSV\u202f»\u00a0: gardez l’archive entière.',
      en: '– Search Console, “Performance”, 16 months, the button “Export” at the top right, “Download CSV”: keep the whole archive.',
    },
  },
  {
    name: { fr: 'Visites du site', en: 'Visits of the site' },
    way: {
      fr: '– GA4, «\u202fAcquisition de trafic\u202f», douze mois, «\u202fPartager ce rapport\u202f», «\u202fTélécharger le fichier\u202f»\u00a0; ou Matomo, «\u202fAcquisition\u202f», icône d’export, CSV.',
      en: '– GA4, “Traffic acquisition”, twelve months, “Share this report”, “Download file”; or Matomo, “Acquisition”, the export icon, CSV.',
    },
  },
  {
    name: { fr: 'Publicités', en: 'Ads' },
    way: {
      fr: '– Google Ads, «\u202fCampagnes\u202f», «\u202fTélécharger\u202f», CSV\u00a0; Meta, «\u202fGestionnaire de publicités\u202f», «\u202fExporter les données du tableau\u202f».',
      en: '– Google Ads, “Campaigns”, “Download”, CSV; Meta, “Ads Manager”, “Export table data”.',
    },
  },
  {
    name: { fr: 'Messages', en: 'Mailings' },
    way: {
      fr: '– Brevo, Mailchimp ou Klaviyo\u00a0: la liste des campagnes envoyées, exportée en CSV.',
      en: '– Brevo, Mailchimp or Klaviyo: the list of sent campaigns, exported as CSV.',
    },
  },
  {
    name: { fr: 'Fiche Google de l’établissement', en: 'Google business profile' },
    way: {
      fr: '– «\u202fPerformances\u202f», téléchargées en tableur.',
      en: '– “Performance”, downloaded as a spreadsheet.',
    },
  },
];

const sentences = {
  title: { fr: 'Où trouver ces fichiers', en: 'Where to find these files' },
  lead: {
    fr: 'Un seul suffit pour commencer. Donnez-les comme l’outil les donne, sans rien y changer.',
    en: 'One is enough to begin with. Give them as the tool does, without changes.',
  },
  other: {
    fr: 'Un autre tableau est accepté aussi\u00a0: maillage demandera ce que dit chaque colonne.',
    en: 'Another table is accepted too: maillage then asks what each column is.',
  },
};
