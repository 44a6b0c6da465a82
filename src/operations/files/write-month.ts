import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import { monthPage, type MonthFile } from '../../core/report/month/month-page.ts';
import { siteWorkPage } from '../../core/report/month/site-work-page.ts';
import type { MonthProgress } from '../../core/report/month/month-progress.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import type { ActionRow } from '../../exports/audit/actions-json.ts';
import { renderMonth } from '../../exports/html/render-month.ts';
import type { Services } from '../../io/services/services.ts';
import { keptCompanyOfSite } from '../projects/kept-company.ts';
import type { AuditSummary } from '../inputs/audit-input.ts';

interface MonthOfFolder {
  readonly folder: string;
  readonly planId: string;
  readonly audit: AuditSummary;
  readonly locale: Locale;
  readonly progress: MonthProgress | null;
}

/** Writes `index.html`, the page "This month", and its part about the site, from the audit and the plan of a folder. */
export async function writeMonth(
  { folder, planId, audit, locale, progress }: MonthOfFolder,
  { store, files }: Pick<Services, 'store' | 'files'>,
): Promise<void> {
  const planned = (await store.readDocument<Strategy>(planId, 'strategy'))!;
  const strategy = editedPlan(planned, (await keptCompanyOfSite(audit.url, store)).edits);
  const day = audit.startedAt.slice(0, 10);
  const work = (await store.readDocument<ActionRow[]>(audit.id, 'actions')) ?? [];
  await files.write(`${folder}/${siteWorkFile.href}`, renderMonth(siteWorkPage(strategy, day, work), locale));
  const present: MonthFile[] = [];
  for (const file of monthFiles) if (await files.exists(`${folder}/${file.href}`)) present.push(file);
  const page = monthPage(strategy, {
    files: present,
    pagesRead: audit.pagesRead,
    day,
    progress,
    work,
    command: folder === 'maillage' ? 'maillage start' : `maillage start --out ${folder}`,
  });
  await files.write(`${folder}/index.html`, renderMonth(page, locale));
}

const file = (href: string, fr: string, en: string): { readonly href: string; readonly label: Text } => ({
  href,
  label: { fr, en },
});

const siteWorkFile = file(
  'website.html',
  'Ce qu’il y a à faire sur le site, à envoyer à la personne qui le tient',
  'What to do on the website, to send to whoever keeps it',
);

const monthFiles: readonly MonthFile[] = [
  siteWorkFile,
  file('audit/report.html', 'Tout ce que l’audit a trouvé sur le site', 'All that the audit found on the site'),
  file('plan/report.html', 'Le plan des six mois, avec ses raisons', 'The plan of the six months, with its reasons'),
  file('plan/calendar.ics', 'Le calendrier, à ouvrir dans votre agenda', 'The calendar, to open in your diary'),
  file('plan/steering.xlsx', 'Le tableau de suivi, à remplir chaque mois', 'The tracking workbook, to fill each month'),
  file('plan/deck.pptx', 'Les diapositives, pour en parler autour de vous', 'The slides, to talk it over'),
  file('plan/report.docx', 'Le plan en document Word', 'The plan as a Word document'),
  file(
    'company.yaml',
    'Le fichier de votre entreprise, à corriger et à compléter',
    'Your company file, to correct and complete',
  ),
];
