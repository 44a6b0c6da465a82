import { z } from 'zod';
import { type BrandWords, brandWordsSchema } from '../../core/audience/brand-words.ts';
import { type Confidence, confidenceClasses } from '../../core/linking/confidence.ts';
import type { SiteSignals } from '../../core/planning/context/site-signals.ts';
import type { WorkItem } from '../../core/planning/plan/work-item.ts';
import type { Text } from '../../core/values/text.ts';
import { emptyProfile, type SiteProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Files } from '../../io/services/files.ts';
import type { Store } from '../../io/services/store.ts';
import { PresenceForm } from '../company/profile-of-audit.ts';
import { auditFolder } from '../files/audit-folder.ts';
import {
  ActionForm,
  CoverageForm,
  FindingForm,
  KeywordForm,
  NeedForm,
  PageForm,
  SuggestionForm,
  TopicForm,
} from '../inputs/audit-row-schemas.ts';

/** The rows of an audit that a plan reads, from the store or a folder. */
interface AuditDocuments {
  readonly url: string;
  readonly topics: SiteSignals['topics'];
  readonly coverage: readonly CoverageRow[];
  readonly keywords: readonly { text: string; intent: string | null }[];
  readonly suggestions: readonly SuggestionRow[];
  readonly findings: readonly FindingLine[];
  readonly needs: NonNullable<SiteSignals['needs']>;
  readonly pages: readonly PageLine[];
  readonly brand: BrandWords | null;
  readonly work: readonly WorkItem[];
  readonly presence: SiteProfile['presence'];
}

interface PageLine {
  readonly url: string;
  readonly title: string | null;
  readonly h1: string | null;
  readonly depth: number | null;
  readonly inlinks: number;
  readonly words: number | null;
  readonly indexable: boolean;
  readonly status: number | null;
  readonly topic: string | null;
  readonly language: string | null;
}

interface CoverageRow {
  readonly persona: string;
  readonly topic: string | null;
  readonly stage: string;
  readonly score: number | null;
  readonly page: string | null;
  readonly passage: string | null;
  readonly gap: number | null;
}

interface SuggestionRow {
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
  readonly sentence: string;
  readonly offset: number;
  readonly reason: Text;
  readonly confidence: Confidence;
  readonly gain: { readonly rank: number; readonly depth: number };
}

interface FindingLine {
  readonly check: string;
  readonly status: string;
  readonly page: string | null;
  readonly message: Text;
}

/** What is read of the profile of an audit; one of an earlier version has no presence. */
const ProfileForm = z.object({ presence: PresenceForm.optional() });

/** The signals of an audit folder written by `audit --out`; throws when files are missing, with their names. */
export async function signalsOfFolder(folder: string, files: Files): Promise<SiteSignals> {
  const audit = auditFolder(folder, files);
  const { url } = await audit.document<{ url: string }>('audit.json');
  return signalsOf({
    url,
    topics: await audit.list('topics.json', TopicForm),
    coverage: await audit.list('coverage.json', CoverageForm),
    keywords: await audit.list('keywords.json', KeywordForm),
    suggestions: await audit.rows('suggestions.jsonl', SuggestionForm),
    findings: await audit.rows('findings.jsonl', FindingForm),
    needs: await audit.list('needs.json', NeedForm),
    pages: await audit.rows('pages.jsonl', PageForm),
    brand: await audit.optional('brand.json', null, brandWordsSchema.nullable()),
    work: await audit.list('actions.json', ActionForm),
    presence: (await audit.optional('site-profile.json', {}, ProfileForm)).presence ?? emptyProfile.presence,
  });
}

/** The signals of an audit of the service. */
export async function signalsOfAudit(id: string, store: Store): Promise<SiteSignals> {
  const summary = await store.readDocument<{ url: string }>(id, 'summary');
  if (summary === null) {
    throw new Failure('not-found', {
      fr: 'Aucun audit terminé ne porte cet identifiant.',
      en: 'No finished audit has this id.',
    });
  }
  const coverage = await store.readDocument<{ cells: CoverageRow[]; needs: AuditDocuments['needs'] }>(id, 'coverage');
  return signalsOf({
    url: summary.url,
    topics: (await store.readDocument<SiteSignals['topics']>(id, 'topics')) ?? [],
    coverage: coverage?.cells ?? [],
    needs: coverage?.needs ?? [],
    keywords: (await store.readDocument<AuditDocuments['keywords']>(id, 'keywords')) ?? [],
    suggestions: (await store.readDocument<SuggestionRow[]>(id, 'suggestions')) ?? [],
    findings: (await store.readDocument<FindingLine[]>(id, 'findings')) ?? [],
    pages: (await store.readDocument<PageLine[]>(id, 'pages')) ?? [],
    brand: await store.readDocument<BrandWords>(id, 'brand'),
    work: ((await store.readDocument<WorkItem[]>(id, 'actions')) ?? []).map((row) => ActionForm.parse(row)),
    presence: (await store.readDocument<Partial<SiteProfile>>(id, 'profile'))?.presence ?? emptyProfile.presence,
  });
}

/**
 * Selects fields one by one: the store has more fields than the file, and those that a plan does not read must not
 * change its hash.
 */
function signalsOf(documents: AuditDocuments): SiteSignals {
  const failed = documents.findings.filter((finding) => finding.status === 'fail');
  const counts = new Map<string, number>();
  for (const { check } of failed) counts.set(check, (counts.get(check) ?? 0) + 1);
  return {
    url: documents.url,
    pages: documents.pages.flatMap((page) =>
      page.status !== 200
        ? []
        : [
            {
              url: page.url,
              title: page.title ?? page.h1 ?? page.url,
              heading: page.h1,
              depth: page.depth,
              inlinks: page.inlinks,
              words: page.words ?? 0,
              indexable: page.indexable,
              topic: page.topic,
              language: page.language,
            },
          ],
    ),
    topics: documents.topics.map(({ id, name, terms, pages, hub }) => ({ id, name, terms, pages, hub })),
    coverage: documents.coverage.map((cell) => ({ ...cell, gap: cell.gap === null ? null : cell.gap > 0 })),
    needs: documents.needs.map(({ text, persona, score, page, topic, passage = null }) => ({
      text,
      persona,
      score,
      page,
      topic,
      passage,
    })),
    ...(documents.brand === null ? {} : { brand: documents.brand }),
    keywords: documents.keywords.map(({ text, intent }) => ({ text, intent, topic: null, potential: null, pages: [] })),
    suggestions: documents.suggestions.map(({ from, to, anchor, sentence, offset, reason, confidence, gain }) => ({
      from,
      to,
      anchor,
      sentence,
      offset,
      reason,
      confidence: confidenceClasses[confidence].accepted,
      gain: gain.rank,
    })),
    accessibilityFindings: failed
      .filter(({ check }) => check.startsWith('a11y.') || check.startsWith('mobile.') || check.startsWith('image.alt'))
      .map(({ check, page, message }) => ({ check, page, message })),
    priorityPages: [],
    work: documents.work,
    ...(Object.values(documents.presence).every((one) => one === null) ? {} : { presence: documents.presence }),
    findings: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
