import { Anchor, Stack, Table, Text as Words, Title } from '@mantine/core';
import type { Text } from '../../core/values/text.ts';
import { useLanguage } from '../parts/language.tsx';
import { siteAddress } from '../parts/plan/kept-company.ts';
import type { KnownPlan } from '../parts/known-plan.ts';
import { PlanGate } from '../parts/plan/plan-gate.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { useSite } from '../parts/site.tsx';

interface DocumentFile {
  readonly name: string;
  /** Name on the machine of the person: what it is, in words. */
  readonly savedAs: Text;
  readonly title: Text;
}

/** The files of the audit and of the plan, to download. */
export function Documents() {
  const { say, time, locale, day } = useLanguage();
  const { audit, host } = useSite();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Part title={say(sentences.audit)} note={say(sentences.made, { day: time(audit.startedAt) })}>
        <FileTable
          files={auditFiles}
          addressOfFile={(name) => `/v1/audits/${audit.id}/files/${name}`}
          title={say(sentences.audit)}
        />
      </Part>
      <Title order={2} size="h3">
        {say(sentences.plan)}
      </Title>
      <PlanGate>
        {({ id, strategy }: KnownPlan) => (
          <Stack gap="sm">
            <Words c="dimmed">
              {say(sentences.cycle, { from: day(strategy.cycle.start), to: day(strategy.cycle.end) })}
            </Words>
            <FileTable
              files={planFiles}
              addressOfFile={(name) =>
                `/v1/cycles/${id}/files/${name}?lang=${locale}&site=${encodeURIComponent(siteAddress(host))}`
              }
              title={say(sentences.plan)}
            />
          </Stack>
        )}
      </PlanGate>
    </Screen>
  );
}

interface PartProps {
  readonly title: string;
  readonly note: string;
  readonly children: React.ReactNode;
}

function Part({ title, note, children }: PartProps) {
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {title}
      </Title>
      <Words c="dimmed">{note}</Words>
      {children}
    </Stack>
  );
}

interface FileTableProps {
  readonly title: string;
  readonly files: readonly DocumentFile[];
  readonly addressOfFile: (name: string) => string;
}

function FileTable({ title, files, addressOfFile }: FileTableProps) {
  const { say } = useLanguage();
  return (
    <Table withTableBorder maw="40rem">
      <caption className="only-spoken">{title}</caption>
      <Table.Tbody>
        {files.map(({ name, savedAs, title: what }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={400}>
              {say(what)}
            </Table.Th>
            <Table.Td>
              <Anchor href={addressOfFile(name)} download={say(savedAs)} style={{ overflowWrap: 'anywhere' }}>
                {say(savedAs)}
              </Anchor>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const auditFiles: readonly DocumentFile[] = [
  {
    name: 'report.html',
    savedAs: { fr: 'rapport-du-site.html', en: 'site-report.html' },
    title: { fr: 'Rapport sur le site, à ouvrir dans un navigateur', en: 'Report on the site, for a browser' },
  },
  {
    name: 'pages.html',
    savedAs: { fr: 'fiches-des-pages.html', en: 'page-sheets.html' },
    title: { fr: 'Fiche de chaque page', en: 'Sheet of each page' },
  },
  {
    name: 'pages.csv',
    savedAs: { fr: 'pages.csv', en: 'pages.csv' },
    title: { fr: 'Pages, pour un tableur', en: 'Pages, for a spreadsheet' },
  },
  {
    name: 'findings.csv',
    savedAs: { fr: 'constats.csv', en: 'findings.csv' },
    title: { fr: 'Constats, pour un tableur', en: 'Findings, for a spreadsheet' },
  },
  {
    name: 'suggestions.csv',
    savedAs: { fr: 'liens-a-ajouter.csv', en: 'links-to-add.csv' },
    title: { fr: 'Liens à ajouter, pour un tableur', en: 'Links to add, for a spreadsheet' },
  },
];

const planFiles: readonly DocumentFile[] = [
  {
    name: 'report.html',
    savedAs: { fr: 'plan.html', en: 'plan.html' },
    title: { fr: 'Plan, à ouvrir dans un navigateur', en: 'Plan, for a browser' },
  },
  {
    name: 'report.docx',
    savedAs: { fr: 'plan.docx', en: 'plan.docx' },
    title: { fr: 'Plan, pour un traitement de texte', en: 'Plan, for a word processor' },
  },
  {
    name: 'deck.pptx',
    savedAs: { fr: 'plan-diapositives.pptx', en: 'plan-slides.pptx' },
    title: { fr: 'Plan en diapositives, à projeter', en: 'Plan in slides, to show' },
  },
  {
    name: 'steering.xlsx',
    savedAs: { fr: 'chiffres-et-suivi.xlsx', en: 'figures-and-follow-up.xlsx' },
    title: {
      fr: 'Chiffres et suivi du plan, pour un tableur',
      en: 'Figures and follow-up of the plan, for a spreadsheet',
    },
  },
  {
    name: 'calendar.ics',
    savedAs: { fr: 'calendrier.ics', en: 'calendar.ics' },
    title: { fr: 'Calendrier, pour un agenda', en: 'Calendar, for a calendar application' },
  },
  {
    name: 'calendar.csv',
    savedAs: { fr: 'calendrier.csv', en: 'calendar.csv' },
    title: { fr: 'Calendrier, pour un tableur', en: 'Calendar, for a spreadsheet' },
  },
];

const sentences = {
  title: { fr: 'Documents', en: 'Documents' },
  lead: {
    fr: 'Tout ce que vous pouvez garder, imprimer ou transmettre.',
    en: 'All that you may keep, print or pass on.',
  },
  audit: { fr: 'Exploration du site', en: 'Exploration of the site' },
  made: { fr: 'Exploration du {day}', en: 'Exploration of {day}' },
  plan: { fr: 'Plan d’activation', en: 'Activation plan' },
  cycle: { fr: 'Du {from} au {to}', en: 'From {from} to {to}' },
};
