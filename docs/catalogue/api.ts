/** Made from the OpenAPI document by `npm run docs`. */

export type Job = {
  id: string;
  operation: string;
  state: "queued" | "running" | "paused" | "done" | "partial" | "failed" | "cancelled";
  progress: {
    phase: string;
    done: number;
    total: number | null;
    unit: string;
  };
  result: {
    type: string;
    id: string;
    href: string;
  } | null;
  problem: {
    code: string;
    detail: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  } | null;
  createdAt: string;
  startedAt: string | null;
  endedAt: string | null;
};

export type Problem = {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  requestId: string;
  revision?: number;
  current?: unknown;
  sent?: unknown;
  quota?: {
    measure: string;
    limit: number;
    used: number;
    remaining: number;
    resetAt: string | null;
  };
  reason?: string;
  issues?: {
    path: string;
    message: string;
  }[];
};

export type File = {
  name: string;
  type: string;
  bytes: number | null;
  purpose: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  href: string;
};

export type ListedPage = {
  url: string;
  status: number | null;
  error: string | null;
  redirectTo: string | null;
  depth: number | null;
  title: string | null;
  description: string | null;
  h1: string | null;
  canonical: string | null;
  indexable: boolean;
  inlinks: number;
  outlinks: number;
  rank: number | null;
  words: number | null;
  language: string | null;
  topic: string | null;
  kind: string | null;
};

export type ListedLink = {
  from: string;
  to: string;
  anchor: string;
  follow: boolean;
  internal: boolean;
};

export type ListedFinding = {
  check: string;
  severity: "info" | "low" | "medium" | "high" | "critical";
  status: "fail" | "not-measured" | "ignored";
  page: string | null;
  message: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  evidence: Record<string, unknown>;
  fix: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  edit?: {
    old: string;
    new: string;
  };
  priority?: number;
  ignored?: {
    reason: string;
    until: string;
  };
  pages?: string[];
  messages?: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  }[];
  ofCompany?: true;
};

export type ListedSuggestion = {
  id: string;
  from: string;
  to: string;
  anchor: string;
  sentence: string;
  offset: number;
  reason: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  confidence: "sure" | "probable" | "possible";
  block: {
    index: number;
    start: number;
    end: number;
    textHash: string;
  };
  state: "proposed" | "accepted" | "rejected" | "in-place";
  revision: number;
};

export type ListedTopic = {
  id: string;
  name: string;
  terms: string[];
  pages: string[];
  hub: string | null;
};

export type ListedKeyword = {
  text: string;
  language: string;
  score: number;
  pages: number;
  intent: string | null;
  page: string | null;
};

export type ListedCoverage = {
  persona: string;
  topic: string | null;
  stage: string;
  score: number | null;
  page: string | null;
  passage: string | null;
  gap: number | null;
};

export type ListedAction = {
  rank: number;
  id: string;
  source: "diagnosis" | "check" | "link" | "coverage" | "plan";
  title: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  why: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  worth: number;
  certainty: number;
  minutes: {
    low: number;
    high: number;
  };
  pages: number;
  success: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
};

export type Cycle = {
  number: number;
  start: string;
  end: string;
  name: string | null;
  note: string | null;
  id: string;
  projectId: string;
  revision: number;
  createdAt: string;
  changedAt: string;
};

export type ActionExplanation = {
  id: string;
  title: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  what: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  stage: string;
  score: number;
  factors: {
    factor: string;
    value: number;
    weight: number;
    contribution: number;
    reason: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  runnerUp: {
    label: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    score: number;
  } | null;
  personas: {
    id: string;
    name: string;
  }[];
  objectives: {
    id: string;
    kpiId: string;
    target: number;
    dueDate: string;
  }[];
  insights: {
    id: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    argument: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    evidence: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    }[];
    certainty: number;
  }[];
  figures: {
    kpiId: string;
    role: string;
    baseline: number | null;
    baselineReason: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    target: number;
    unit: string;
    basis: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    provenance: string;
    source: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  verdict: {
    rule: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    date: string;
  };
};

export type ContentSystem = {
  /** name of the content system */
  name: string;
  id: string;
  createdAt: string;
};

export type StoredImport = {
  state: "ready" | "needs-answers" | "committed";
  source: string;
  tables: ImportTable[];
  questions: ImportQuestion[];
  notices: {
    id: string;
    count: number;
  }[];
  willAdd: ImportChange[];
  willReplace: ImportChange[];
  newKeywords: string[];
  waiting: {
    channelId: string;
    label: string;
    from: string;
    to: string;
  }[];
  unplaced: {
    source: string;
    label: string;
    period: {
      from: string;
      to: string;
    } | null;
    why: "no-channel" | "other-period" | "other-currency";
  }[];
  id: string;
  projectId: string;
  filename: string;
  digest: string;
  answers: Record<string, string>;
  result: ImportResult | null;
  revision: number;
  createdAt: string;
  changedAt: string;
};

export type ImportTable = {
  source: string;
  name: string;
  headerLine: number;
  mapping: Record<string, string>;
  rows: number;
  totals: number;
  ignored: number;
  refused: {
    line: number;
    reason: string;
    cell: string;
  }[];
  sums: Record<string, number>;
  period: {
    from: string;
    to: string;
  } | null;
  currency: string | null;
  refusedRows: number;
  first20: ImportRow[];
};

export type ImportRow = {
  line: number;
  entity: string;
  from: string | null;
  to: string | null;
  currency: string | null;
  values: Record<string, number | null>;
  texts: Record<string, string>;
};

export type ImportQuestion = {
  id: string;
  sentence: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  choices: string[];
  answers: ("mapping" | "channel" | "day-order" | "decimal-sign" | "currency" | "period" | "market" | "column" | "accept-partial" | "accept-truncated")[];
};

export type ImportChange = {
  of: "channel" | "keyword";
  id: string;
  figure: string;
  before: number | null;
  after: number | null;
  source: string;
};

export type ImportResult = {
  added: number;
  replaced: number;
  unchanged: number;
  ignored: number;
  refused: number;
};

export type Invitation = {
  id: string;
  email: string;
  name: string;
  role: "owner" | "editor" | "reader";
  state: "invited" | "active";
  inviteUntil: string | null;
  createdAt: string;
  link: string;
  mailed: boolean;
};

export type Member = {
  id: string;
  email: string;
  name: string;
  role: "owner" | "editor" | "reader";
  state: "invited" | "active";
  inviteUntil: string | null;
  createdAt: string;
};

export type JournalEntry = {
  kind: "project" | "company" | "calendar" | "reading" | "finding" | "cycle" | "feed" | "cms" | "import" | "member" | "key";
  id: string;
  revision: number;
  change: "created" | "changed" | "deleted";
  body: unknown;
  who: string;
  door: string;
  at: string;
};

export type Session = {
  workspace: string;
  scope: "analyse" | "read" | "write" | "admin";
  member: Member | null;
};

export type Project = {
  /** name of the project */
  name: string;
  /** address of the site */
  url: string;
  /** language of the project: fr or en */
  lang: "fr" | "en";
  cycleId: string | null;
  id: string;
  revision: number;
  createdAt: string;
  changedAt: string;
};

export type CompanyDocument = {
  company: Company | null;
  answers: Record<string, string>;
  skipped: string[];
  planJob: string | null;
  planBefore: string | null;
  cycle: string | null;
  nextCycle: string | null;
  nextFrom: string | null;
  months: Record<string, {
    /** Visits of the site */
    sessions?: number | null;
    /** Contacts who asked for an answer */
    leads?: number | null;
    /** Trials started */
    trials?: number | null;
    /** Orders or sales */
    orders?: number | null;
    /** Donations received */
    donations?: number | null;
    /** Memberships taken */
    memberships?: number | null;
    /** Customers with their first order */
    newCustomers?: number | null;
    /** Customers who paid a subscription */
    payingCustomers?: number | null;
    /** Revenue, currency units, excluding VAT */
    revenueNet?: number | null;
    /** Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel */
    spent?: number | null;
    /** By id of the channel in the company file, or by an id of its own with its name */
    channels: Record<string, {
      /** Name of a channel that the company file does not have, such as leaflets */
      name?: string;
      /** Money spent, currency units, excluding VAT */
      spent?: number | null;
      /** New customers that came by the channel */
      newCustomers?: number | null;
    }>;
  }>;
  edits: Record<string, {
    day?: string;
    title?: string;
    note?: string;
    doneOn?: string;
    asideOn?: string;
    cycle: number;
    planned: {
      day: string;
      title: {
        fr: string;
        en: string;
      };
      owner: {
        fr: string;
        en: string;
      };
      hours: number;
    };
  }>;
  revision: number;
  changedAt: string | null;
};

export type CalendarItem = {
  id: string;
  title: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  date: string;
  time: string | null;
  owner: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  text: string | null;
  state: "idea" | "planned" | "writing" | "approved" | "scheduled" | "published" | "measured";
  address: string | null;
  hours: number;
  actionId: string | null;
  edited: string[];
  regenerated: {
    field: string;
    before: string | null;
    now: string | null;
  }[];
  planned: boolean;
  revision: number;
};

export type CalendarFeed = {
  /** who gets the address */
  name: string;
  /** language of the calendar: fr or en */
  lang: "fr" | "en";
  id: string;
  createdAt: string;
};

export type ProjectFile = {
  format: "maillage-project";
  version: 1;
  project: {
    /** name of the project */
    name: string;
    /** address of the site */
    url: string;
    /** language of the project: fr or en */
    lang: "fr" | "en";
  };
  company: {
    company: Company | null;
    answers: Record<string, string>;
    skipped: string[];
    months: Record<string, {
      /** Visits of the site */
      sessions?: number | null;
      /** Contacts who asked for an answer */
      leads?: number | null;
      /** Trials started */
      trials?: number | null;
      /** Orders or sales */
      orders?: number | null;
      /** Donations received */
      donations?: number | null;
      /** Memberships taken */
      memberships?: number | null;
      /** Customers with their first order */
      newCustomers?: number | null;
      /** Customers who paid a subscription */
      payingCustomers?: number | null;
      /** Revenue, currency units, excluding VAT */
      revenueNet?: number | null;
      /** Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel */
      spent?: number | null;
      /** By id of the channel in the company file, or by an id of its own with its name */
      channels: Record<string, {
        /** Name of a channel that the company file does not have, such as leaflets */
        name?: string;
        /** Money spent, currency units, excluding VAT */
        spent?: number | null;
        /** New customers that came by the channel */
        newCustomers?: number | null;
      }>;
    }>;
    edits: Record<string, {
      day?: string;
      title?: string;
      note?: string;
      doneOn?: string;
      asideOn?: string;
      cycle: number;
      planned: {
        day: string;
        title: {
          fr: string;
          en: string;
        };
        owner: {
          fr: string;
          en: string;
        };
        hours: number;
      };
    }>;
  };
  calendar: Record<string, {
    edits: {
      /** day, YYYY-MM-DD */
      date?: string;
      /** local time, HH:MM */
      time?: string;
      /** title */
      title?: string;
      /** text to publish */
      text?: string;
      /** person in charge */
      owner?: string;
      /** state */
      state?: "idea" | "planned" | "writing" | "approved" | "scheduled" | "published" | "measured";
      /** published address */
      address?: string;
    };
    base: Record<string, string | null>;
  }>;
  links: {
    from: string;
    to: string;
    anchor: string;
    sentence: string;
    state: "proposed" | "accepted" | "rejected" | "in-place";
    reason: string | null;
  }[];
  findings: {
    check: string;
    page: string | null;
    state: "open" | "ignored" | "fixed" | "back";
    reason: string | null;
    until: string | null;
  }[];
  schedules: {
    task: "audit" | "sync";
    when: {
      /** day, week or month */
      every: "day" | "week" | "month";
      /** for week: 1 = Monday … 7 = Sunday */
      weekday?: number;
      /** for month: day, 1 to 28 */
      monthDay?: number;
      /** hour, 0 to 23 */
      hour: number;
      /** minute */
      minute: number;
      /** time zone, such as Europe/Paris */
      timeZone: string;
    };
    maxPages?: number;
  }[];
  subscribers: {
    email: string;
    lang: "fr" | "en";
    wants: "digest" | "short" | "full" | "alerts";
    state: "on" | "off" | "refused";
  }[];
  history: Record<string, unknown>[];
};

export type SiteFinding = {
  id: string;
  check: string;
  severity?: "info" | "low" | "medium" | "high" | "critical";
  status?: "fail" | "not-measured" | "ignored";
  page: string | null;
  message?: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  evidence?: Record<string, unknown>;
  fix?: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  edit?: {
    old: string;
    new: string;
  };
  priority?: number;
  ignored?: {
    reason: string;
    until: string;
  };
  pages?: string[];
  messages?: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  }[];
  ofCompany?: true;
  state: "open" | "ignored" | "fixed" | "back";
  reason: string | null;
  until: string | null;
  revision: number;
};

export type Schedule = {
  id: string;
  projectId: string;
  task: "audit" | "sync";
  /** day, week or month */
  every: "day" | "week" | "month";
  weekday: number | null;
  monthDay: number | null;
  hour: number;
  minute: number;
  timeZone: string;
  maxPages: number | null;
  source: string | null;
  nextAt: string | null;
  jobId: string | null;
  lastRun: {
    at: string;
    jobId: string;
    state: string;
  } | null;
  failures: number;
  trouble: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  } | null;
  revision: number;
  createdAt: string;
};

export type Webhook = {
  id: string;
  url: string;
  events: ("audit.completed" | "audit.failed" | "digest.completed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "import.completed" | "schedule.paused")[];
  contact: string | null;
  lang: "fr" | "en";
  state: "on" | "off" | "disabled";
  revision: number;
  lastFour: string;
  oldUntil: string | null;
  trouble: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  } | null;
  createdAt: string;
};

export type Delivery = {
  id: string;
  event: string;
  body: Record<string, unknown>;
  state: "waiting" | "delivered" | "failed";
  attempts: {
    at: string;
    status: number | null;
    error: string | null;
    ms: number;
  }[];
  dueAt: string;
  createdAt: string;
};

export type Subscriber = {
  id: string;
  projectId: string;
  email: string;
  lang: "fr" | "en";
  wants: "digest" | "short" | "full" | "alerts";
  state: "on" | "off" | "refused";
  createdAt: string;
};

export type ListAuditsAnswer = {
  data: {
    id: string;
    url: string;
    state: "queued" | "running" | "paused" | "done" | "partial" | "failed" | "cancelled";
    startedAt: string;
    endedAt: string | null;
    pages: number;
  }[];
  nextCursor: string | null;
};

export type ReadAuditAnswer = {
  id: string;
  url: string;
  state: "queued" | "running" | "paused" | "done" | "partial" | "failed" | "cancelled";
  startedAt: string;
  endedAt: string | null;
  pages: number;
  summary: {
    /** Version of this format; absent in audits of the first versions */
    schemaVersion?: "1";
    /** Version of maillage that made the audit; absent in audits of the first versions */
    engineVersion?: string;
    /** Id of the audit, unique among all audits */
    id: string;
    /** Address from which the crawl started */
    url: string;
    /** Time at which the audit started, ISO 8601 in UTC */
    startedAt: string;
    /** True when every known page of the site was read */
    complete: boolean;
    /** Why the crawl is not complete; empty when it is */
    incompleteReasons: {
      /** `max-pages`, `max-depth`, `robots`, `errors`, `interrupted` … */
      code: string;
      /** Number of addresses concerned */
      count: number;
      /** Some of these addresses */
      examples: string[];
    }[];
    /** Part of the site that the audit was limited to; absent for a whole site */
    scope?: {
      /** Patterns of paths: an address is read only when one of them matches; empty = any */
      include: string[];
      /** Patterns of paths that are not read */
      exclude: string[];
      /** Whether only listed addresses or those of the sitemaps are read; null = neither */
      only: "list" | "sitemaps" | null;
      /** Number of listed addresses; null without a list */
      listed: number | null;
      /** Numbers of the lines of the list that were skipped */
      skippedLines: number[];
      /** What each rule left out, most links first */
      leftOut: {
        /** Rule that left addresses out: `exclude` and its pattern, `include`, `list` or `sitemap-only` */
        rule: string;
        /** Addresses of the site that pages link to */
        addresses: number;
        /** Links to these addresses */
        links: number;
        /** The first of these addresses, at most five */
        examples: string[];
      }[];
      /** Patterns that match no known address */
      unmatched: {
        /** Option that gave the pattern */
        option: "include" | "exclude";
        /** The pattern */
        pattern: string;
      }[];
    };
    /** How the crawl presented itself; absent when as usual */
    access?: {
      /** Names of the added headers, without their values */
      headers: string[];
      /** User agent of the requests; null = the usual one */
      userAgent: string | null;
    };
    /** What scripts write and was not read; absent when nothing was missed */
    scripts?: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    /** What a single page without links may hide; absent when more was read */
    onePage?: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    /** Addresses known, files and redirects included */
    pages: number;
    /** Addresses that answered with an HTML page */
    pagesRead: number;
    /** Pages whose texts were compared to propose links; null when texts were not analysed */
    textsRead: number | null;
    /** Occurrences of links in these pages */
    links: number;
    /** Number of faults by id of a check */
    findings: Record<string, number>;
    /** Number of findings ignored by the owner's rules, by id of a check; absent without any */
    ignored?: Record<string, number>;
    /** Number of these faults that are ones because the company file names their page; 0 without a file */
    findingsOfCompany: number;
    /** Rows read and rejected from each imported file; absent without any */
    imports?: {
      /** Name of the file */
      file: string;
      /** Kind of file, recognised from its content */
      kind: "server-log" | "search-pages" | "search-queries" | "keywords" | "crawl-export" | "speed";
      /** Rows read */
      rows: number;
      /** Rows used */
      kept: number;
      /** Rows rejected, by reason */
      refused: {
        /** `unreadable`, `other-site`, `not-a-page` or `too-many-addresses` */
        reason: string;
        /** Number of rows */
        count: number;
        /** Line numbers of the first of these rows */
        lines: number[];
      }[];
      /** Period of the rows; null when they have no dates */
      period: {
        /** First day, `YYYY-MM-DD` */
        from: string;
        /** Last day, `YYYY-MM-DD` */
        to: string;
      } | null;
      /** True when another file has the same bytes: it is read once */
      repeated: boolean;
    }[];
    /** Remote model whose vectors compare the pages; absent without a model */
    vectors?: {
      /** Name of the model */
      model: string;
      /** Pages with a vector */
      pages: number;
      /** Why no vector was used; null when they were */
      reason: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      } | null;
    };
    /** Score by area, 0–100; `whole` is the score of the site; null = not measured */
    score: Record<string, number | null>;
    /** Titles of the first actions, in their order, at most five */
    first: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    }[];
    /** What caps or costs the score of the site most, or why it is null */
    scoreReason?: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    /** Duration of the audit */
    timing: {
      /** Time from start to end, seconds */
      wallSeconds: number;
      /** Processor time, seconds */
      cpuSeconds: number;
      /** Time of the crawl, seconds */
      crawlSeconds: number;
      /** Time of the analysis, seconds */
      analysisSeconds: number;
    };
    /** Most memory used by the process, megabytes */
    peakRssMb: number;
    /** Changes since the last audit of this site; absent for a first audit, or a fresh one */
    changes?: {
      /** The last audit */
      since: {
        /** Id of that audit */
        id: string;
        /** Time at which it started, ISO 8601 in UTC */
        startedAt: string;
      };
      /** Pages with the same content */
      unchanged: number;
      /** Pages with another content */
      changed: number;
      /** Pages that the last audit did not find; null when it left known pages out */
      added: number | null;
      /** Pages that only the last audit found; null when the crawl is not complete */
      gone: number | null;
    };
    /** Changes since the audit of `--baseline`, all in `comparison.json`; absent without it */
    baseline?: {
      /** Pages */
      pages: {
        /** Pages that only this audit found */
        added: number;
        /** Pages that only the baseline found */
        removed: number;
        /** Pages that both read and that differ */
        changed: number;
      };
      /** Findings */
      findings: {
        /** Faults that only this audit found */
        new: number;
        /** Faults with more pages or places than in the baseline */
        worse: number;
        /** Faults that only the baseline found */
        fixed: number;
      };
      /** What was not compared, and why; absent when all was */
      notes?: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      }[];
    };
    /** True when findings at or above `failOn` were found; absent without `failOn` */
    gate?: boolean;
  } | null;
};

export type ListStoredFilesAnswer = {
  data: File[];
  nextCursor: string | null;
};

export type ListPagesAnswer = {
  data: ListedPage[];
  nextCursor: string | null;
  total: number | null;
};

export type ListLinksAnswer = {
  data: ListedLink[];
  nextCursor: string | null;
  total: number | null;
};

export type ListFindingsAnswer = {
  data: ListedFinding[];
  nextCursor: string | null;
  total: number | null;
};

export type SuggestLinksAnswer = {
  data: ListedSuggestion[];
  nextCursor: string | null;
  total: number | null;
};

export type DecideLinkAnswer = {
  id: string;
  from: string;
  to: string;
  anchor: string;
  sentence: string;
  state: "proposed" | "accepted" | "rejected" | "in-place";
  reason: string | null;
  revision: number;
  decidedAt: string;
};

export type ListLinkDecisionsAnswer = {
  data: {
    id: string;
    from: string;
    to: string;
    anchor: string;
    sentence: string;
    state: "proposed" | "accepted" | "rejected" | "in-place";
    reason: string | null;
    revision: number;
    decidedAt: string;
  }[];
  nextCursor: string | null;
  total: number;
};

export type DecideDraftLinkAnswer = {
  id: string;
  from: string;
  to: string;
  anchor: string;
  sentence: string;
  state: "proposed" | "accepted" | "rejected" | "in-place";
  reason: string | null;
  revision: number;
  decidedAt: string;
};

export type ListTopicsAnswer = {
  data: ListedTopic[];
  nextCursor: string | null;
  total: number | null;
};

export type ListKeywordsAnswer = {
  data: ListedKeyword[];
  nextCursor: string | null;
  total: number | null;
};

export type ListCoverageAnswer = {
  data: ListedCoverage[];
  nextCursor: string | null;
  total: number | null;
};

export type CompareAuditsAnswer = {
  cut: {
    before: boolean;
    after: boolean;
  };
  versions?: {
    before: string | null;
    after: string | null;
  };
  scopes?: {
    before: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    after: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  };
  firstJudged?: {
    check: string;
    faults: number;
  }[];
  pages: {
    added: string[];
    removed: string[];
    changed: {
      url: string;
      changes: {
        field: string;
        before: string | number | boolean | null;
        after: string | number | boolean | null;
      }[];
      status?: {
        before: number | null;
        after: number | null;
      };
    }[];
  };
  links: {
    added: number;
    removed: number;
  };
  findings: {
    new: {
      check: string;
      severity: "critical" | "high" | "medium" | "low" | "info";
      page: string | null;
      before: number;
      after: number;
      message: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    worse: {
      check: string;
      severity: "critical" | "high" | "medium" | "low" | "info";
      page: string | null;
      before: number;
      after: number;
      message: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    fixed: {
      check: string;
      severity: "critical" | "high" | "medium" | "low" | "info";
      page: string | null;
      before: number;
      after: number;
      message: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
  };
  suggestionsDone: {
    from: string;
    to: string;
    anchor: string;
  }[];
  score: Record<string, {
    before: number | null;
    after: number | null;
  }>;
};

export type ReadPageAnswer = {
  audit: {
    id: string;
    url: string;
    endedAt: string | null;
  };
  page: ListedPage;
  keyphrases: string[];
  findings: ListedFinding[];
  findingCount: number;
  linksOut: ListedSuggestion[];
  linksIn: ListedSuggestion[];
  remarks: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  }[];
};

export type ListSiteSuggestionsAnswer = {
  data: ListedSuggestion[];
  nextCursor: string | null;
  total: number | null;
};

export type OptimiseLinksAnswer = {
  id: string;
  goal: {
    page: string;
    weight: number;
  }[];
  maxEdits: number;
  suggestions: {
    from: string;
    to: string;
    anchor: string;
    sentence: string;
    offset: number;
    reason: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    confidence: "sure" | "probable" | "possible";
    gain: number;
    block: {
      index: number;
      start: number;
      end: number;
      textHash: string;
    };
    patch: {
      before: string;
      after: string;
      sentence: {
        before: string;
        after: string;
      };
    } | null;
  }[];
  additions: {
    kind: "add-sentence";
    from: string;
    to: string;
    anchor: string;
    sentence: string;
    offset: number;
    after: {
      block: number;
      textHash: string;
      text: string;
    };
    reason: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    gain: number;
  }[];
  constraints: {
    name: string;
    refused: number;
    detail: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  simulation: {
    goal: {
      page: string;
      rank: {
        before: number;
        after: number;
      };
      depth: {
        before: number | null;
        after: number | null;
      };
    }[];
    goalRank: {
      before: number;
      after: number;
    };
    others: {
      page: string;
      rank: {
        before: number;
        after: number;
      };
      depth: {
        before: number | null;
        after: number | null;
      };
    }[];
    cost: number;
    unreachable: {
      before: number;
      after: number;
    };
    meanDepth: {
      before: number | null;
      after: number | null;
    };
  };
};

export type SimulateLinksAnswer = {
  id: string;
  links: number;
  simulation: {
    goal: {
      page: string;
      rank: {
        before: number;
        after: number;
      };
      depth: {
        before: number | null;
        after: number | null;
      };
    }[];
    goalRank: {
      before: number;
      after: number;
    };
    others: {
      page: string;
      rank: {
        before: number;
        after: number;
      };
      depth: {
        before: number | null;
        after: number | null;
      };
    }[];
    cost: number;
    unreachable: {
      before: number;
      after: number;
    };
    meanDepth: {
      before: number | null;
      after: number | null;
    };
  };
};

export type SimulatePageAnswer = {
  id: string;
  url: string;
  depth: number | null;
  linksIn: {
    from: string;
    to: string;
    anchor: string;
    sentence: string;
    offset: number;
    block: {
      index: number;
      start: number;
      end: number;
      textHash: string;
    };
  }[];
  linksOut: {
    from: string;
    to: string;
    anchor: string;
    sentence: string;
    offset: number;
    block: {
      index: number;
      start: number;
      end: number;
      textHash: string;
    };
  }[];
  sentencesIn: {
    kind: "add-sentence";
    from: string;
    to: string;
    anchor: string;
    sentence: string;
    offset: number;
    after: {
      block: number;
      textHash: string;
      text: string;
    };
    reason: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  pagesToCite: {
    page: string;
    title: string;
    likeness: number;
  }[];
  linksInWanted: number;
  rivals: {
    page: string;
    title: string;
    risk: number;
    likeness: number;
    sameKeyphrase: boolean;
    sameIntent: boolean;
    advice: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  answers: {
    persona: string;
    stage: string;
    text: string;
  }[];
  simulation: {
    goal: {
      page: string;
      rank: {
        before: number;
        after: number;
      };
      depth: {
        before: number | null;
        after: number | null;
      };
    }[];
    goalRank: {
      before: number;
      after: number;
    };
    others: {
      page: string;
      rank: {
        before: number;
        after: number;
      };
      depth: {
        before: number | null;
        after: number | null;
      };
    }[];
    cost: number;
    unreachable: {
      before: number;
      after: number;
    };
    meanDepth: {
      before: number | null;
      after: number | null;
    };
  };
};

export type AnalyseDraftAnswer = {
  contentHash: string;
  language: string;
  intent: string;
  keyphrase: string;
  words: {
    have: number;
    aimed: number | null;
  };
  headings: {
    have: number;
    usual: number | null;
  };
  coverage: number | null;
  overOptimisation: number | null;
  reason: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  } | null;
  corpus: {
    source: "competitors" | "site";
    pages: string[];
    coverage: {
      least: number;
      median: number;
      most: number;
    } | null;
    overOptimisation: {
      least: number;
      median: number;
      most: number;
    } | null;
  };
  terms: {
    term: string;
    have: number;
    low: number;
    high: number;
    weight: number;
    inHeading: boolean;
    state: "missing" | "low" | "ok" | "high";
  }[];
  actions: {
    kind: "add" | "add-to-heading" | "remove";
    term: string;
    times: number;
    points: number;
    coverage: number;
    overOptimisation: number;
  }[];
  questions: {
    text: string;
    source: "page" | "persona";
    answered: boolean;
  }[];
  linksOut: {
    id: string;
    state: "proposed" | "accepted" | "rejected" | "in-place";
    revision: number;
    from: string;
    to: string;
    title: string;
    anchor: string;
    sentence: string;
    offset: number;
    block: {
      index: number;
      start: number;
      end: number;
      textHash: string;
    };
    likeness: number;
  }[];
  linksIn: {
    id: string;
    state: "proposed" | "accepted" | "rejected" | "in-place";
    revision: number;
    from: string;
    to: string;
    title: string;
    anchor: string;
    sentence: string;
    offset: number;
    block: {
      index: number;
      start: number;
      end: number;
      textHash: string;
    };
    likeness: number;
  }[];
  decided: {
    id: string;
    to: string;
    anchor: string;
    state: "accepted" | "in-place";
  }[];
  rivals: {
    page: string;
    title: string;
    risk: number;
    likeness: number;
  }[];
  personas: {
    id: string;
    fit: number;
    stage: "ACQ" | "ACT" | "RET" | "REF" | "REV" | null;
  }[];
};

export type ProposePersonasAnswer = {
  id: string;
  data: {
    name: string;
    language: "fr" | "en";
    pages: number;
    share: number;
    evidence: {
      page: string;
      sentence: string;
    }[];
    vocabulary: string[];
  }[];
  nextCursor: string | null;
};

export type ListActionsAnswer = {
  data: ListedAction[];
  nextCursor: string | null;
  total: number | null;
};

export type MapSiteAnswer = {
  pages: {
    url: string[];
    title: (string | null)[];
    depth: (number | null)[];
    inlinks: number[];
    topic: (string | null)[];
  };
  others: {
    url: string[];
    title: string[];
  };
  links: {
    from: number[];
    to: number[];
    inText: number[];
  };
  total: {
    pages: number;
    links: number;
  };
};

export type FindSubjectAnswer = {
  own: string[];
  said: {
    url: string;
    sentence: string;
  }[];
  searched: number;
};

export type ListChecksAnswer = {
  data: {
    id: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    action: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    why: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    severity: "critical" | "high" | "medium" | "low" | "info";
    effort: "minutes" | "hours" | "days";
  }[];
  nextCursor: string | null;
};

export type OpenExampleAnswer = {
  url: string;
  company: Company;
};

export type DraftCompanyAnswer = {
  question: {
    id: string;
    sentence: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    help: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    suggested: string | null;
    choices: {
      value: string;
      label: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      alsoCalled: string[];
    }[];
    several: boolean;
    open: boolean;
    mayBeUnknown: boolean;
    needed: boolean;
    blocks: boolean;
    improves: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    assumed: {
      value: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      from: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    } | null;
    fault: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
  } | null;
  given: {
    id: string;
    name: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    answer: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  answered: number;
  questions: number;
  first: {
    answered: number;
    left: number;
    questions: number;
  };
  details: {
    answered: number;
    left: number;
    questions: number;
  };
  skipped: string[];
  company: Company | null;
};

export type ListCriteriaAnswer = {
  data: {
    id: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  states: Record<string, {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  }>;
  nextCursor: string | null;
};

export type ListCyclesAnswer = {
  running: string | null;
  data: Cycle[];
  nextCursor: string | null;
};

export type ReadCycleAnswer = {
  id: string;
  strategy: Strategy;
  validation: Validation | null;
};

export type ListPlanActionsAnswer = {
  data: {
    id: string;
    kind: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    what: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    stage: string;
    personaIds: string[];
    channelIds: string[];
    owner: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    start: string;
    end: string;
    hours: number;
  }[];
  nextCursor: string | null;
  total: number;
};

export type ListPlanCriteriaAnswer = {
  data: {
    id: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    status: string;
    score: number;
    findings: {
      rule: string;
      severity: string;
      message: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    missing: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    }[];
  }[];
  nextCursor: string | null;
  total: number;
};

export type ReadPlanChangesAnswer = {
  before: string | null;
  changes: {
    counts: {
      added: number;
      removed: number;
      moved: number;
    };
    added: {
      title: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      day: string;
      steps: number;
      reason: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      } | null;
    }[];
    removed: {
      title: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      day: string;
      steps: number;
      reason: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      } | null;
    }[];
    moved: {
      title: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      day: string;
      steps: number;
      dayBefore: string;
    }[];
    kept: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    }[];
    hours: {
      before: number;
      after: number;
    } | null;
  } | null;
};

export type ReadSteeringAnswer = {
  currency: string;
  ceiling: {
    cacMax: number;
    breakEven: number;
    alerts: {
      level: string;
      at: number;
      message: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    pauseRule: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  };
  channels: {
    channelId: string;
    decision: string;
    cac: number | null;
    ceiling: number;
    rule: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  data: {
    actionId: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    stage: string;
    channelIds: string[];
    cost: number;
    performance: {
      kpiId: string;
      baseline: number | null;
      baselineReason: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      } | null;
      target: number;
      unit: string;
      thresholds: {
        green: number;
        amber: number;
        red: number;
      };
      readingFrequency: string;
    } | null;
    ratio: {
      kpiId: string;
      baseline: number | null;
      baselineReason: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      } | null;
      target: number;
      unit: string;
      thresholds: {
        green: number;
        amber: number;
        red: number;
      };
      readingFrequency: string;
    } | null;
    guards: {
      kpiId: string;
      baseline: number | null;
      baselineReason: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      } | null;
      target: number;
      unit: string;
      thresholds: {
        green: number;
        amber: number;
        red: number;
      };
      readingFrequency: string;
    }[];
    decision: string;
    rule: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    verdictDate: string;
  }[];
  nextCursor: string | null;
  total: number;
};

export type ListCycleFilesAnswer = {
  data: File[];
  nextCursor: string | null;
};

export type ReadReadingsAnswer = {
  csv: string;
  expected: number;
};

export type ReadPlanPartAnswer = {
  blocks: {
    kind: string;
  }[];
};

export type PreviewMonthsAnswer = {
  currency: string;
  budget: number | null;
  months: number;
  from: string;
  boxes: {
    name: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    unit: "count" | "money";
    average: number | null;
    taxRate: number | null;
  }[];
  channels: {
    id: string;
    name: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    used: boolean;
    inFile: boolean;
    boxes: {
      name: string;
      title: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      unit: "count" | "money";
      average: number | null;
      taxRate: number | null;
    }[];
  }[];
  planned: {
    cost: number | null;
    ceiling: number;
  };
  before: {
    cost: number | null;
    paidCost: number | null;
    costWhy: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    ceiling: number;
    ceilings: {
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      ceiling: number;
    }[];
    derivation: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    assumed: {
      question: string;
      text: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    channels: {
      channelId: string;
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      cost: number | null;
      decision: "pending" | "scale" | "keep" | "adapt" | "test_again" | "cut";
      rule: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    advice: {
      channelId: string;
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      verdict: "more" | "keep" | "less" | "stop" | "try";
      customers: number | null;
      cost: number | null;
      before: number | null;
      after: number | null;
      reason: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    beside: {
      customers: number | null;
      spent: number;
    } | null;
    besideCycle: number;
    reallocation: {
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      before: number;
      after: number;
    }[];
  };
  after: {
    cost: number | null;
    paidCost: number | null;
    costWhy: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    ceiling: number;
    ceilings: {
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      ceiling: number;
    }[];
    derivation: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    assumed: {
      question: string;
      text: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    channels: {
      channelId: string;
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      cost: number | null;
      decision: "pending" | "scale" | "keep" | "adapt" | "test_again" | "cut";
      rule: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    advice: {
      channelId: string;
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      verdict: "more" | "keep" | "less" | "stop" | "try";
      customers: number | null;
      cost: number | null;
      before: number | null;
      after: number | null;
      reason: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
    beside: {
      customers: number | null;
      spent: number;
    } | null;
    besideCycle: number;
    reallocation: {
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      before: number;
      after: number;
    }[];
  } | null;
  given: {
    question: string;
    text: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  isInPlan: boolean;
  whatIf: {
    customers: {
      low: number;
      expected: number;
      high: number;
    };
    cost: number | null;
    reserve: number;
    rows: {
      name: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      before: number;
      after: number;
    }[];
  } | null;
};

export type ConcludeCycleAnswer = {
  read: {
    done: number;
    expected: number;
  };
  decisions: Record<string, number>;
  refused: {
    line: number;
    why: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
  next: {
    start: string;
    end: string;
    actions: number;
    reused: number;
    blockers: number;
  };
  nextId: string;
  closing: Closing;
  reused: ReusedActions;
};

export type ValidatePlanAnswer = {
  criteria: Record<string, {
    status: "satisfied" | "incomplete" | "later" | "violated";
    score: number;
    findings: {
      ruleId: string;
      criterion: string;
      severity: "blocker" | "major" | "later" | "minor" | "info";
      path: string;
      message: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    }[];
  }>;
  findings: {
    ruleId: string;
    criterion: string;
    severity: "blocker" | "major" | "later" | "minor" | "info";
    path: string;
    message: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
};

export type ReadSiteAnswer = {
  audit: {
    id: string;
    url: string;
    endedAt: string | null;
  };
  pages: number;
  actions: {
    id: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    why: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    minutes: {
      low: number;
      high: number;
    };
    pages: number;
    page: string | null;
  }[];
  orphans: string[] | null;
  links: Record<string, number>;
};

export type ListNextContentsAnswer = {
  data: {
    id: string;
    date: string;
    title: string;
    format: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    keyword: string;
    personaIds: string[];
    stage: string;
    url: string;
    angle: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    outline: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    }[];
    headings: string[];
    questions: string[];
    terms: string[];
    facts: string[];
    callToAction: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    links: {
      to: string;
      anchor: string;
    }[];
  }[];
  nextCursor: string | null;
};

export type ListPageFiguresAnswer = {
  audit: {
    id: string;
    endedAt: string | null;
  };
  data: {
    asked: string;
    url: string | null;
    inlinks: number | null;
    depth: number | null;
    indexable: boolean | null;
  }[];
};

export type ConnectCmsAnswer = {
  /** name of the content system */
  name: string;
  id: string;
  createdAt: string;
  path: string;
  secret: string;
};

export type ListCmsAnswer = {
  data: ContentSystem[];
  nextCursor: string | null;
};

export type ListImportsAnswer = {
  data: StoredImport[];
  nextCursor: string | null;
};

export type ListSourcesAnswer = {
  data: {
    id: string;
    source: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    property: string;
    address: string;
    account: string;
    since: string;
    createdAt: string;
    syncedAt: string | null;
    reports: {
      report: string;
      title: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      from: string;
      to: string | null;
      notes: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      }[];
      read: {
        days: number;
        rows: number;
        gaps: string[];
      } | null;
    }[];
    trouble: {
      kind: string;
      detail: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    } | null;
  }[];
  kinds: {
    id: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    access: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    example: string;
    ownAddress: boolean;
    consents: boolean;
    key: "file" | "token";
    lateDays: number;
  }[];
  nextCursor: string | null;
};

export type ConnectSourceAnswer = {
  id: string;
  source: string;
  title: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  property: string;
  address: string;
  account: string;
  since: string;
  createdAt: string;
  syncedAt: string | null;
  reports: {
    report: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    from: string;
    to: string | null;
    notes: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    }[];
    read: {
      days: number;
      rows: number;
      gaps: string[];
    } | null;
  }[];
  trouble: {
    kind: string;
    detail: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  } | null;
};

export type AskConsentAnswer = {
  id: string;
  address: string;
};

export type ReadConsentAnswer = {
  state: "waiting" | "given" | "refused";
  detail: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  } | null;
};

export type ReadSourceFiguresAnswer = {
  summary: {
    changes: {
      channelId: string;
      metric: string;
      before: number | null;
      after: number | null;
      source: string;
    }[];
    keywords: {
      term: string;
      figure: "volume" | "difficulty" | "position";
      before: number | null;
      after: number;
      source: string;
    }[];
    newKeywords: string[];
    waiting: {
      channelId: string;
      label: string;
      from: string;
      to: string;
    }[];
    unplaced: {
      source: string;
      label: string;
      period: {
        from: string;
        to: string;
      } | null;
      why: "no-channel" | "other-period" | "other-currency";
    }[];
  };
  company: Company;
};

export type JudgePublishedPagesAnswer = {
  source: string;
  until: string;
  weeks: number;
  visitValue: number | null;
  currency: string | null;
  data: {
    page: string;
    changedOn: string | null;
    verdict: "keep" | "refresh" | "merge" | "redirect" | "stop" | "too-few" | "too-early";
    sentence: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    visits: {
      before: number;
      after: number;
    } | null;
    ratio: {
      low: number;
      central: number;
      high: number;
    } | null;
    perMonth: {
      low: number;
      central: number;
      high: number;
    } | null;
    needed: number | null;
    judgedOn: string | null;
  }[];
};

export type ReadFilledReadingsAnswer = {
  csv: string;
  read: {
    done: number;
    expected: number;
  };
  until: string;
};

export type ProbeRobotsAnswer = {
  url: string;
  browser: number | null;
  robots: {
    agent: string;
    maker: string;
    purpose: "training" | "search" | "user";
    status: number | null;
    verdict: "open" | "edge" | "robots" | "unknown";
    sentence: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    source: {
      page: string | null;
      asOf: string;
    };
  }[];
  llmsTxt: boolean | null;
  notes: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  }[];
};

export type ListJobsAnswer = {
  data: {
    id: string;
    operation: string;
    state: "queued" | "running" | "paused" | "done" | "partial" | "failed" | "cancelled";
    progress: {
      phase: string;
      done: number;
      total: number | null;
      unit: string;
    };
    result: {
      type: string;
      id: string;
      href: string;
    } | null;
    problem: {
      code: string;
      detail: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
    } | null;
    createdAt: string;
    startedAt: string | null;
    endedAt: string | null;
  }[];
  nextCursor: string | null;
};

export type ReadJobAnswer = {
  id: string;
  operation: string;
  state: "queued" | "running" | "paused" | "done" | "partial" | "failed" | "cancelled";
  progress: {
    phase: string;
    done: number;
    total: number | null;
    unit: string;
  };
  result: {
    type: string;
    id: string;
    href: string;
  } | null;
  problem: {
    code: string;
    detail: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  } | null;
  createdAt: string;
  startedAt: string | null;
  endedAt: string | null;
};

export type CheckHealthAnswer = {
  checks: {
    id: string;
    state: "ok" | "warn" | "fail";
    message: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    fix: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
  }[];
};

export type CreateKeyAnswer = {
  id: string;
  name: string;
  scope: "analyse" | "read" | "write" | "admin";
  lastFour: string;
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
  usedAt: string | null;
  projectId: string | null;
  addresses: string[];
  key: string;
};

export type ListKeysAnswer = {
  data: {
    id: string;
    name: string;
    scope: "analyse" | "read" | "write" | "admin";
    lastFour: string;
    createdAt: string;
    expiresAt: string | null;
    revokedAt: string | null;
    usedAt: string | null;
    projectId: string | null;
    addresses: string[];
  }[];
  nextCursor: string | null;
};

export type ListMembersAnswer = {
  data: Member[];
  nextCursor: string | null;
};

export type ListAccessHistoryAnswer = {
  data: JournalEntry[];
  nextCursor: string | null;
};

export type CreateWorkspaceAnswer = {
  workspace: {
    id: string;
    name: string;
    createdAt: string;
  };
  key: {
    id: string;
    name: string;
    scope: "analyse" | "read" | "write" | "admin";
    lastFour: string;
    createdAt: string;
    expiresAt: string | null;
    revokedAt: string | null;
    usedAt: string | null;
    projectId: string | null;
    addresses: string[];
    key: string;
  };
};

export type ListWorkspacesAnswer = {
  data: {
    id: string;
    name: string;
    createdAt: string;
  }[];
  nextCursor: string | null;
};

export type LimitWorkspaceAnswer = {
  id: string;
  limits: Record<string, number | null>;
};

export type ReadModelAnswer = {
  model: string | null;
  prices: {
    read: number;
    written: number;
    currency: string;
  } | null;
};

export type TestModelAnswer = {
  draft: string;
  text: string;
  isReworded: boolean;
  reason: string | null;
};

export type ReadUsageAnswer = {
  day: string;
  resetAt: string;
  data: {
    measure: "audits" | "pages" | "drafts" | "storageMb";
    used: number;
    limit: number | null;
    remaining: number | null;
  }[];
  nextCursor: string | null;
};

export type ListProjectsAnswer = {
  data: Project[];
  nextCursor: string | null;
};

export type ReadProjectAnswer = {
  /** name of the project */
  name: string;
  /** address of the site */
  url: string;
  /** language of the project: fr or en */
  lang: "fr" | "en";
  cycleId: string | null;
  id: string;
  revision: number;
  createdAt: string;
  changedAt: string;
  latestAuditId: string | null;
};

export type ListCompanyPartAnswer = {
  data: CompanyItem[];
  revision: number;
  nextCursor: string | null;
};

export type ReadPlanAnswer = {
  cycleId: string | null;
  start: string | null;
  end: string | null;
  sentences: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  }[];
  criteria: {
    id: string;
    status: string;
    score: number;
    toFix: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    }[];
  }[];
  data: {
    id: string;
    kind: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    what: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    stage: string;
    personaIds: string[];
    channelIds: string[];
    owner: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
    start: string;
    end: string;
    hours: number;
  }[];
  nextCursor: string | null;
  total: number;
};

export type MeasureCoverageAnswer = {
  auditId: string | null;
  overall: number | null;
  data: {
    persona: string;
    subject?: string | null;
    topic: string | null;
    stage: string;
    score: number | null;
    reason: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    page: string | null;
    passage: string | null;
    gap: number | null;
    access: {
      depth: number | null;
      inlinksSameTopic: number;
      status: string;
    };
    keywords: number;
    missing: string[];
  }[];
  nextCursor: string | null;
  total: number;
};

export type ListGapsAnswer = {
  auditId: string | null;
  data: {
    persona: string;
    subject?: string | null;
    topic: string | null;
    stage: string;
    score: number | null;
    reason: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    page: string | null;
    passage: string | null;
    gap: number | null;
    access: {
      depth: number | null;
      inlinksSameTopic: number;
      status: string;
    };
    keywords: number;
    missing: string[];
  }[];
  nextCursor: string | null;
  total: number;
};

export type SummariseProjectAnswer = {
  id: string;
  name: string;
  url: string;
  site: {
    audit: {
      id: string;
      url: string;
      endedAt: string | null;
    };
    pages: number;
    actions: {
      id: string;
      title: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      why: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      minutes: {
        low: number;
        high: number;
      };
      pages: number;
      page: string | null;
    }[];
    links: Record<string, number>;
  } | null;
  cycleId: string | null;
  next: CalendarItem[];
};

export type ListCalendarAnswer = {
  data: CalendarItem[];
  cycleId: string | null;
  nextCursor: string | null;
};

export type CreateCalendarFeedAnswer = {
  /** who gets the address */
  name: string;
  /** language of the calendar: fr or en */
  lang: "fr" | "en";
  id: string;
  createdAt: string;
  path: string;
};

export type ListCalendarFeedsAnswer = {
  data: CalendarFeed[];
  nextCursor: string | null;
};

export type ListHistoryAnswer = {
  data: JournalEntry[];
  nextCursor: string | null;
};

export type ImportProjectAnswer = {
  id: string;
  name: string;
  calendar: number;
  links: number;
  findings: number;
  schedules: number;
  subscribers: number;
  kept: number;
};

export type ListSiteFindingsAnswer = {
  audit: {
    id: string;
    url: string;
    endedAt: string | null;
  };
  data: SiteFinding[];
  nextCursor: string | null;
  total: number;
};

export type ListFindingHistoryAnswer = {
  data: {
    state: "open" | "ignored" | "fixed" | "back";
    reason: string | null;
    until: string | null;
    who: string;
    door: string;
    at: string;
    revision: number;
  }[];
  nextCursor: string | null;
};

export type ExplainFindingAnswer = {
  id: string;
  audit: {
    id: string;
    endedAt: string | null;
  };
  check: string;
  page: string | null;
  state: "open" | "ignored" | "fixed" | "back";
  title: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  why: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  action: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  };
  severity: string;
  effort: string;
  message: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  } | null;
  fix: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  } | null;
  evidence: Record<string, unknown>;
  priority: number | null;
  thresholds: {
    name: string;
    value: number;
    unit: string;
    source: string;
  }[];
  criteria: string[];
  diagnoses: {
    id: string;
    title: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    };
  }[];
};

export type ListSchedulesAnswer = {
  data: Schedule[];
  nextCursor: string | null;
};

export type CreateWebhookAnswer = {
  id: string;
  url: string;
  events: ("audit.completed" | "audit.failed" | "digest.completed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "import.completed" | "schedule.paused")[];
  contact: string | null;
  lang: "fr" | "en";
  state: "on" | "off" | "disabled";
  revision: number;
  lastFour: string;
  oldUntil: string | null;
  trouble: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  } | null;
  createdAt: string;
  secret: string;
};

export type ListWebhooksAnswer = {
  data: Webhook[];
  nextCursor: string | null;
};

export type RotateWebhookSecretAnswer = {
  id: string;
  url: string;
  events: ("audit.completed" | "audit.failed" | "digest.completed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "import.completed" | "schedule.paused")[];
  contact: string | null;
  lang: "fr" | "en";
  state: "on" | "off" | "disabled";
  revision: number;
  lastFour: string;
  oldUntil: string | null;
  trouble: {
    /** French text */
    fr: string;
    /** English text */
    en: string;
  } | null;
  createdAt: string;
  secret: string;
};

export type ListDeliveriesAnswer = {
  data: Delivery[];
  nextCursor: string | null;
};

export type ListSubscribersAnswer = {
  data: Subscriber[];
  nextCursor: string | null;
};

export type IsAliveAnswer = {
  status: "ok";
};

export type IsReadyAnswer = {
  status: "ok";
};

export type Persona = {
  /** Short identifier, unique in its list */
  id?: string;
  /** Name of the persona */
  name?: string;
  /** Part of the plan; the weights sum to 1 */
  weight?: number;
  /** Group of customers that the persona belongs to */
  segment?: string;
  /** Line of business, where a company sells to several publics (pupils, employers): the same words on its offers, channels and personas */
  line?: string;
  /** Youngest and oldest age */
  ageRange?: [number, number];
  /** Part of the audience touched today; null = not known */
  reached?: number | null;
  /** What the person is interested in, beyond the offers */
  interests?: string[];
  /** What the person wants to get done */
  jobs?: string[];
  /** What the person finds difficult */
  pains?: string[];
  /** What may stop the person from buying */
  objections?: string[];
  /** Events that make the person look for a solution */
  triggers?: string[];
  /** How the person reads and buys */
  consumptionMode?: {
    /** Parts of reading and asking by device; they sum to 1 */
    devices?: {
      /** Part of a whole, 0–1 */
      mobile?: number;
      /** Part of a whole, 0–1 */
      desktop?: number;
      /** Part of a whole, 0–1 */
      tablet?: number;
      /** Without a screen: landline, paper, counter */
      other?: number;
    };
    /** When the person reads: evening, weekend … */
    moments?: string[];
    /** online_compare, quote, self_serve_trial … */
    purchase?: string;
    /** Usual content of an order */
    basket?: string;
    /** Orders a year */
    frequencyPerYear?: number;
    /** Media that the person prefers: short_video, photo … */
    formats?: string[];
    /** How long the person stays on a content */
    attention?: "short" | "medium" | "long";
  };
  /** Language and images that the person recognises */
  codes?: {
    /** Tone that suits the person */
    register?: string;
    /** How to address the person: tu, vous, you */
    address?: string;
    /** Works, people and habits that the person knows */
    references?: string[];
    /** Images that suit the person */
    visual?: string;
    /** How many emojis suit the person */
    emoji?: "none" | "few" | "many";
    /** Current trends that the person follows, with the day they were seen */
    trends?: {
      /** Name of the trend */
      label?: string;
      /** Day on which it was seen, YYYY-MM-DD */
      seenAt?: string;
    }[];
  };
  /** Channels that reach the person */
  channels?: {
    /** Channel of the catalogue: CH-SEO */
    typeId?: string;
    /** How well the channel reaches the person, 0–1 */
    affinity?: number;
  }[];
  /** Words the person uses */
  vocabulary?: string[];
  /** How well the person knows the problem and its solutions */
  maturity?: "unaware" | "problem_aware" | "solution_aware" | "aware" | "considering" | "customer";
  /** What the person needs in order to read and use pages */
  accessibilityNeeds?: string[];
  /** Part of the person in a purchase of an organisation */
  decisionRole?: "user" | "buyer" | "influencer" | "approver";
  /** Interviews, surveys and analytics behind the portrait */
  evidence?: string[];
};

export type Channel = {
  /** Short identifier, unique in its list */
  id?: string;
  /** Channel of the catalogue: CH-SEO */
  typeId?: string;
  /** Name of the channel in the company */
  name?: string;
  /** Line of business, where a company sells to several publics (pupils, employers): the same words on its offers, channels and personas */
  line?: string;
  /** Address of the channel */
  url?: string;
  /** Name of the account on the network */
  handle?: string;
  /** Whether the company owns the channel, pays for it, earns it or shares it with a partner */
  ownership?: "owned" | "paid" | "earned" | "partner";
  /** Whether the channel is used today */
  status?: "active" | "dormant" | "planned" | "absent";
  /** Why the channel is absent */
  reason?: string;
  /** Person in charge of the channel */
  ownerPerson?: string;
  /** Followers or contacts */
  audienceSize?: number;
  /** Other catalogue channels counted in this one */
  alsoIncludes?: string[];
  /** Ground on which contacts receive messages */
  consent?: "opt_in" | "soft_opt_in" | "legitimate_interest_b2b" | "none";
  /** Media, partners, federations and creators who relay the messages */
  relays?: {
    /** Who relays the messages of the company */
    kind?: "media" | "partner" | "federation" | "influencer";
    /** Name of the relay */
    name?: string;
    /** Address of its site or profile */
    url?: string;
    /** How to reach it */
    contact?: string;
    /** Audience of a creator */
    tier?: "nano" | "micro" | "macro";
  }[];
  /** Totals of the measured period; null = not known, with its reason in `missing` */
  metrics?: Record<string, number | null>;
  /** Why a metric is null */
  missing?: Record<string, string>;
  /** Figures that the company counts under its own names, over the measured period; null = not known */
  ownMetrics?: Record<string, number | null>;
  /** Stages the channel helps beyond acquisition */
  supportStages?: ("acquisition" | "activation" | "retention" | "referral" | "revenue")[];
  /** The period overlaps the over-reported impressions */
  gscAnomalyOverlap?: boolean;
};

export type Company = {
  /** Version of this format */
  schemaVersion?: string;
  /** Name of an example file */
  fixture?: string;
  /** The company is invented */
  fictional?: boolean;
  /** A real company, or one reconstructed from public facts */
  caseType?: "real" | "reconstructed";
  /** Language and country of the company: fr-FR */
  locale?: string;
  /** Who the company is */
  organisation?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** Name of the company */
    name?: string;
    /** Address of the site */
    domain?: string;
    /** ISO 3166-1 country: FR, GB */
    country?: string;
    /** ISO 3166-2 region: FR-26 */
    region?: string;
    /** Languages of the site, main one first */
    languages?: string[];
    /** ISO 4217 currency: EUR */
    currency?: string;
    /** IANA time zone: Europe/Paris */
    timezone?: string;
    /** Sector of the catalogue */
    sector?: "home_craft" | "fashion" | "beauty" | "food_drink" | "health_wellness" | "sport_outdoor" | "culture_media" | "education_training" | "travel_hospitality" | "restaurant" | "real_estate" | "home_services" | "vehicles" | "personal_services" | "professional_services" | "software" | "industry_b2b" | "finance_insurance" | "nonprofit" | "public_local" | "other";
    /** How the company earns money */
    businessModel?: "ecommerce_b2c" | "b2b_saas" | "b2c_subscription" | "lead_gen_services" | "local_service" | "marketplace" | "media" | "nonprofit";
    /** A second way of earning, in a few words */
    secondaryModel?: string;
    /** Full-time equivalents */
    employees?: number;
    /** Turnover of a year, currency units, excluding VAT */
    annualTurnoverNet?: number;
    /** Total of the balance sheet, currency units */
    balanceSheetTotal?: number;
    /** Checked against headcount and turnover when given */
    isMicroEnterprise?: boolean;
    /** Decides the consumer and accessibility rules */
    sellsToConsumersOnline?: boolean;
    /** Shops, offices and workshops */
    physicalPlaces?: {
      /** Name of the place */
      name?: string;
      /** Postal code of the place */
      postalCode?: string;
      /** Can customers come in? */
      openToPublic?: boolean;
    }[];
    /** What the brand promises, and how it speaks */
    brand?: {
      /** One sentence: what the brand promises */
      promise?: string;
      /** What the brand stands for */
      values?: string[];
      /** Words the brand wants to be known by */
      desiredAttributes?: string[];
      /** Tone of voice */
      tone?: string;
      /** How the brand speaks to people */
      addressForm?: "tu" | "vous" | "you";
      /** Claims no text may make */
      forbiddenClaims?: string[];
      /** Look of images */
      visualCodes?: string;
      /** Look of the documents that maillage writes */
      look?: {
        /** Name printed at the top of the documents; the company when absent */
        name?: string;
        /** Main colour of the documents, `#rrggbb`; darkened when text in it could not be read */
        colour?: string;
        /** Logo: a PNG or JPEG image of 200 kB at most as a data address; a command also takes the path of the file, from the folder of the company file */
        logo?: string;
      };
      /** Verifiable facts about the brand */
      proofs?: string[];
      /** What texts may tell besides: sentences, or names of proofs that are cleared; separated by commas */
      told?: string[];
    };
    /** Place of the company in its market */
    market?: {
      /** Market share, as the owner sees it */
      shareDeclared?: number;
      /** Of which market */
      shareDeclaredScope?: string;
      /** Price level seen by customers */
      priceLevel?: "low" | "medium" | "medium_high" | "high";
      /** All customers known */
      customersCount?: number;
    };
    /** Regulated subjects of the offers */
    regulatedFlags?: ("alcohol" | "health" | "finance" | "gambling" | "children" | "cosmetic_procedure" | "nicotine" | "food_claims" | "animals")[];
  };
  /** Measured period, and cycle to plan */
  period?: {
    /** First day of the measured period */
    baselineStart?: string;
    /** Last day of the measured period */
    baselineEnd?: string;
    /** Length of the measured period, months */
    baselineMonths?: number;
    /** First day of the plan */
    cycleStart?: string;
    /** Last day of the plan */
    cycleEnd?: string;
    /** Number of the cycle: 1 for the first plan */
    cycleNumber?: number;
  };
  /** What the company sells */
  offers?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** Name of the offer, as customers know it */
    name?: string;
    /** Whether it is a product, a service or a subscription */
    kind?: "product" | "service" | "subscription";
    /** Price, currency units, excluding VAT */
    priceNet?: number;
    /** Line of business, where a company sells to several publics (pupils, employers): the same words on its offers, channels and personas */
    line?: string;
    /** Measure that the price is for (m², hour); absent = for one purchase */
    pricePer?: string;
    /** Rate of VAT, 0–1 */
    vatRate?: number;
    /** Margin after goods, packaging, shipping and payment fees */
    marginRate?: number;
    /** Part of the revenue; the shares sum to 1 */
    revenueShare?: number;
    /** flat, gift, spring_summer … */
    seasonality?: string;
    /** Stage in the life of the offer */
    lifecycle?: "launch" | "growth" | "mature" | "decline";
    /** Qualities of the offer, in a few words each */
    attributes?: string[];
    /** Verifiable facts, quoted in texts */
    proofs?: string[];
    /** Facts for the company itself: figures are read in them, no text quotes them */
    notes?: string[];
    /** Addresses of its pages on the site, or their paths */
    landingUrls?: string[];
    /** Regulated subjects of the offer */
    regulatedFlags?: ("alcohol" | "health" | "finance" | "gambling" | "children" | "cosmetic_procedure" | "nicotine" | "food_claims" | "animals")[];
  }[];
  /** What a customer is worth */
  economics?: {
    /** Customers pay for each order */
    model: "transactional";
    /** Average order value */
    aovNet?: number;
    /** Margin on an order, 0–1 */
    marginRate?: number;
    /** Months over which the value of a customer is counted */
    horizonMonths?: number;
    /** Orders of one customer within the horizon, first one included; under 1 where some never order */
    expectedOrders?: number;
    /** Cumulated orders of one customer after so many months */
    expectedOrdersByMonth?: Record<string, number>;
    /** Share of customers who order again within twelve months, 0–1 */
    repeatRate12m?: number;
    /** Customers with an order in the last twelve months */
    activeCustomers12m?: number;
  } | {
    /** Customers pay every month */
    model: "subscription";
    /** Average revenue per account and month */
    arpaMonthly?: number;
    /** Margin on the revenue, 0–1 */
    marginRate?: number;
    /** Share of customers lost each month, 0–1 */
    monthlyChurn?: number;
    /** Months over which the value of a customer is counted */
    horizonMonths?: number;
    /** Customers on the first day of the measured period */
    customersStart?: number;
    /** Customers on its last day */
    customersEnd?: number;
    /** Customers lost during the period */
    lostInPeriod?: number;
    /** Monthly revenue gained from existing customers, currency units */
    expansionMrr?: number;
    /** Monthly revenue lost from customers who stay, currency units */
    contractionMrr?: number;
    /** Monthly revenue lost with customers who left, currency units */
    churnedMrr?: number;
    /** Monthly revenue on the first day of the period, currency units */
    startMrr?: number;
  };
  /** Choices that bound the acquisition cost */
  policy?: {
    /** A customer must bring so many times its cost */
    ltvCacMin?: number;
    /** Cost recovered within so many months */
    paybackMonthsMax?: number;
    /** Read by no computation */
    minPosteriorN?: number;
    /** Why this ratio was chosen */
    reasonLtvCacMin?: string;
    /** Why this number of months was chosen */
    reasonPaybackMonthsMax?: string;
  };
  /** Totals of the whole site over the measured period; null = not known */
  siteTotals?: {
    /** Tool the figures come from */
    source?: string;
    /** Tool whose definition of a bounce applies */
    bounceDefinition?: "ga4" | "matomo";
    /** How time on the site is measured */
    timeDefinition?: string;
    /** Rule by which a conversion is given to a channel */
    attribution?: string;
    /** Distinct visitors */
    users?: number | null;
    /** Of the whole site, beside those of channels */
    sessions?: number | null;
    /** Pages seen */
    pageviews?: number | null;
    /** Orders paid */
    orders?: number | null;
    /** Trials started */
    trials?: number | null;
    /** Contacts who asked for an answer */
    leads?: number | null;
    /** Donations received */
    donations?: number | null;
    /** Memberships taken */
    memberships?: number | null;
    /** Customers with their first order */
    newCustomers?: number | null;
    /** Revenue, currency units, excluding VAT */
    revenueNet?: number | null;
    /** Visitors seen for the first time */
    newUsers?: number | null;
    /** Baskets filled */
    carts?: number | null;
    /** Checkouts started */
    checkouts?: number | null;
    /** Subscribers to the newsletter */
    newsletterSubscribers?: number | null;
    /** Trial forms that visitors began to fill in */
    trialFormStarts?: number | null;
    /** Templates downloaded */
    templateDownloads?: number | null;
    /** Trials whose user reached the first success */
    activatedTrials?: number | null;
    /** Figures that the company counts under its own names, over the measured period; null = not known */
    ownMetrics?: Record<string, number | null>;
  };
  /** Steps that the company counts itself, from the first to the last: form starts, quotes, payments … */
  funnel?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** Name of the step, as the company calls it */
    label?: string;
    /** How many times over the period; null = not known */
    count?: number | null;
    /** Id of the step that this one is another way of: calls beside forms, transfers beside cards */
    parallelTo?: string;
    /** Tool or register that the count comes from */
    source?: string;
    /** Days that the count runs over; absent = the measured period */
    period?: string;
  }[];
  /** What the company can serve at most: the plan brings no more demand than that */
  serviceCapacity?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** What is limited: seats, room nights, appointments, parcels, jobs */
    label?: string;
    /** Most that can be served over the measured period, or over `months` of it */
    possible?: number;
    /** Part that was served or sold; null = not known */
    used?: number | null;
    /** Requests that were turned away; null = not known */
    refused?: number | null;
    /** Months of the year it concerns, 1–12; absent = the whole period */
    months?: number[];
  }[];
  /** Counted reasons: why people leave, hesitate, send back or cancel */
  reasons?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** What they are the reasons of: baskets left, departures, goods sent back, cancellations */
    of?: string;
    /** People asked, or cases counted; absent or null = the reasons add up to all of them */
    asked?: number | null;
    /** The reasons with their counts */
    given?: {
      /** The reason, as people give it */
      reason?: string;
      /** How many gave it; null = not known */
      count?: number | null;
    }[];
    /** The reasons are answers of people who were asked, who may each give several */
    isSurvey?: boolean;
    /** They say where people heard of the company: no obstacle to remove */
    isOrigin?: boolean;
    /** Margin that one of these cases takes away, currency units; null = not known */
    lostEach?: number | null;
    /** Tool or register that the counts come from */
    source?: string;
    /** Days that the counts run over; absent = the measured period */
    period?: string;
  }[];
  /** Groups of cases that differ by one thing, with the same result counted in each */
  comparisons?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** What differs between the groups: called the next day, with a deposit */
    what?: string;
    /** What is counted in each group: ordered, sent back */
    result?: string;
    /** The result is unwanted; absent = read in its words, wanted when they do not say */
    isLoss?: boolean;
    /** Which case got it was drawn by lot or alternated: the difference is then what it does */
    drawn?: boolean;
    /** Who decides in which group a case is; nobody = a season, an age, a place; absent = read in the words */
    decidedBy?: "company" | "customers" | "nobody";
    /** The groups, two or more */
    groups?: {
      /** The group: called the next day, not called */
      label?: string;
      /** How many cases it has; null = not known */
      cases?: number | null;
      /** How many of them had the result; null = not known */
      results?: number | null;
    }[];
    /** Id of the channel whose cases these are */
    channelId?: string;
    /** Id of the offer that a result sells */
    offerId?: string;
    /** Known cases that never had it and may have it; null = not known */
    remaining?: number | null;
    /** New cases a month that may have it */
    perMonth?: number | null;
    /** Minutes of work for one case */
    minutes?: number | null;
  }[];
  /** What goes on unless the company says no in time: leases, subscriptions, contracts with a minimum */
  commitments?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** Name of the commitment: the lease of the van, the contract of the carrier */
    name?: string;
    /** Day on which it renews itself, YYYY-MM-DD */
    renewsOn?: string;
    /** Day on which it ends, YYYY-MM-DD */
    endsOn?: string;
    /** How long before that day the company must say no */
    notice?: {
      /** Months before */
      months?: number;
      /** Weeks before */
      weeks?: number;
      /** Days before */
      days?: number;
    };
    /** What it costs, as long as it goes on */
    cost?: {
      /** What it costs, currency units */
      amount?: number;
      /** For how long this amount is */
      per?: "month" | "quarter" | "year";
    };
    /** Least use that it asks for, and what a use below it costs */
    minimum?: {
      /** What is counted: parcels sent, covers bought, hours booked */
      what?: string;
      /** Least that is owed over the measured period; null = not known */
      count?: number | null;
      /** What was reached over the measured period; null = not known */
      counted?: number | null;
      /** What each one missing costs, currency units; null = not known */
      penaltyEach?: number | null;
    };
  }[];
  /** Days by which something must be done */
  deadlines?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** What must be done: hand in the file of the grant */
    what?: string;
    /** Last day, YYYY-MM-DD */
    by?: string;
    /** What missing it costs, currency units; null = not known */
    cost?: number | null;
  }[];
  /** Partners who recommend the company, out of those who exist */
  relayReach?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** Who they are: prescribers, shops, former pupils */
    label?: string;
    /** How many recommend the company; null = not known */
    active?: number | null;
    /** How many exist or could; null = not known */
    of?: number | null;
    /** Id of the channel whose new customers they bring */
    channelId?: string;
  }[];
  /** Ideas of the team, which the plan answers */
  ideas?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** The idea, in a sentence: judged in the plan, quoted by no text */
    text?: string;
    /** Who has it */
    by?: string;
  }[];
  /** The other side of a market, or the first step of two: counted by `newSellers` or `newsletterSignups` of the channels */
  secondSide?: {
    /** Who they are: hosts, sellers, free readers */
    label?: string;
    /** Margin that one of them brings over the horizon, currency units */
    margin?: number;
  };
  /** Aims of the company */
  strategicObjectives?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** What the objective is about */
    kind?: "new_customers" | "revenue_existing" | "retention" | "awareness" | "margin" | "market_entry" | "referral";
    /** The objective in one sentence */
    statement?: string;
    /** Importance; the weights sum to 1 */
    weight?: number;
    /** Day by which to reach it, YYYY-MM-DD */
    horizon?: string;
  }[];
  /** Channels that the company uses, could use or rules out */
  channels?: Channel[];
  /** Costs of the measured period */
  costs?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** null = shared by all channels */
    channelId?: string | null;
    /** Part of the budget that the cost belongs to */
    purpose?: "acquisition" | "activation" | "retention" | "referral" | "steering" | "shared";
    /** What is paid for */
    label?: string;
    /** Money spent over the measured period, currency units, excluding VAT */
    cash?: number;
    /** Value of goods given */
    inKind?: number;
    /** Hours of work over the measured period */
    hours?: number;
    /** Hours given by volunteers: counted as time, not as money */
    volunteer?: boolean;
  }[];
  /** Cost of one hour of work */
  hourlyCost?: number;
  /** Work that the company can give to the plan */
  capacity?: {
    /** Hours of work a week */
    hoursPerWeek?: number;
    /** Length of the cycle, weeks */
    weeks?: number;
    /** Level of each skill in the team, 0–1 */
    skills?: Record<string, number>;
    /** People who do the work */
    people?: {
      /** Name of the person */
      name?: string;
      /** Role of the person; a skill in it makes the person its owner */
      role?: string;
      /** Hours that the person gives each week */
      hours?: number;
      /** Gives time without pay */
      volunteer?: boolean;
    }[];
  };
  /** Cash of the cycle and its limits */
  budget?: {
    /** Cash of the whole cycle */
    cashCycle?: number;
    /** Most of the cash that each purpose may use, 0–1 */
    stageCaps?: {
      /** Part of a whole, 0–1 */
      acquisition?: number;
      /** Part of a whole, 0–1 */
      activation?: number;
      /** Part of a whole, 0–1 */
      retention?: number;
      /** Part of a whole, 0–1 */
      referral?: number;
      /** Part of a whole, 0–1 */
      steering?: number;
    };
    /** Part of the cash kept for the unexpected, 0–1 */
    contingencyShare?: number;
  };
  /** Audiences of the company */
  personas?: Persona[];
  /** Companies that the audiences compare with this one */
  competitors?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** Name of the competitor */
    name?: string;
    /** Address of its site */
    domain?: string;
    /** Its price level seen by customers */
    priceLevel?: "low" | "medium" | "medium_high" | "high";
    /** Channels of the catalogue that it uses: CH-SEO */
    channels?: string[];
    /** Words it is known by */
    attributes?: string[];
    /** How it rewards recommendations */
    referralSystem?: {
      /** Form of the programme; none = it has none */
      kind?: "none" | "give_get" | "loyalty_points" | "affiliate" | "ambassador" | "partner_programme" | "review_reward";
      /** What the programme gives */
      reward?: string;
      /** It rewards reviews */
      reviewReward?: boolean;
      /** Where this was read */
      source?: string;
      /** Day on which it was read, YYYY-MM-DD */
      seenAt?: string;
    };
  }[];
  /** Searches to follow */
  keywords?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** The words that are searched */
    term?: string;
    /** Searches a month; null = not known */
    volume?: number | null;
    /** How hard a first page is to reach, 0–100; null = not known */
    difficulty?: number | null;
    /** What a person who searches these words wants to do */
    intent?: "transactional" | "commercial" | "local" | "informational" | "navigational";
    /** Mean position in results; null = not found */
    position?: number | null;
    /** Position to reach in results, from 1 */
    targetPosition?: number;
    /** Part of clicks left by boxes and summaries */
    serpFactor?: number;
    /** Share of visits from this keyword that convert, 0–1 */
    conversionRate?: number;
    /** Margin of one conversion, currency units */
    marginPerConversion?: number;
    /** How well the keyword suits the persona, 0–1 */
    personaRelevance?: number;
    /** Id of the persona that searches it */
    personaId?: string;
    /** Id of the topic: keywords with the same id belong together */
    clusterId?: string;
    /** Positions by brand; `own` is ours */
    pos?: Record<string, number | null>;
    /** Export each figure was read from; absent = declared */
    sources?: Record<string, string>;
  }[];
  /** Reviews of customers */
  reviews?: {
    /** Number of things */
    count?: number;
    /** Mean rating, 1–5; null = not known */
    average?: number | null;
    /** The reviews are checked: only customers can write one */
    verified?: boolean;
    /** Reviews given against a reward */
    withCounterpart?: number;
  };
  /** Answers to the recommendation question, by group */
  nps?: {
    /** Answers of 9 or 10 */
    promoters?: number;
    /** Answers of 7 or 8 */
    passives?: number;
    /** Answers of 0 to 6 */
    detractors?: number;
  };
  /** How customers invite others */
  viral?: {
    /** Invitations that one customer sends */
    invitesPerCustomer?: number;
    /** Share of invitations that bring a customer, 0–1 */
    convPerInvite?: number;
    /** Days between the arrival of a customer and those of the people invited */
    cycleDays?: number;
  };
  /** Customers still active, by the period of their first order */
  cohorts?: {
    /** Length of a period */
    unit?: "month" | "quarter";
    /** One row for each period of first orders */
    rows?: {
      /** Name of the period: 2026-01 */
      cohort?: string;
      /** Customers at the start */
      size?: number;
      /** Customers still active in each period, the first one included */
      active?: number[];
    }[];
  };
  /** Questions that a test could answer */
  abCandidates?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** The question, in a few words */
    label?: string;
    /** Event that the test counts: order, trial, lead … */
    metric?: string;
    /** Present rate of the event, 0–1 */
    baseline?: number;
    /** Smallest relative effect worth seeing */
    relMde?: number;
    /** Sessions a day that can take part */
    eligibleSessionsPerDay?: number;
  }[];
  /** Data for the odds of the objectives */
  simulation?: {
    /** Index of each month of the cycle, 1 = mean month */
    seasonality?: number[];
    /** Month of each index of seasonality, YYYY-MM */
    seasonalityMonths?: string[];
    /** Spread of the monthly volume of each channel, log scale, by channel id */
    sigma?: Record<string, number>;
    /** Effects of actions to count in the simulation */
    actions?: {
      /** Short identifier, unique in its list */
      id?: string;
      /** Name of the action */
      label?: string;
      /** Id of the action of the plan, or of its catalogue entry, that has this effect */
      actionId?: string;
      /** Channel id, or * for all */
      channel?: string;
      /** What the effect applies to: sessions (relative or absolute), the conversion rate (relative) or customers (absolute) */
      target?: "sessions_rel" | "sessions_abs" | "cvr_rel" | "customers_abs";
      /** Low, most likely and high value */
      effect?: [number, number, number];
      /** The effect is computed from keyword potentials */
      effectFrom?: "keywords";
      /** Conversion of the extra sessions relative to that of the channel */
      cvrFactor?: number;
      /** Months until half of the effect is reached */
      halfLifeMonths?: number;
      /** Zero-based month of the first effect */
      startMonth?: number;
      /** Probability that the action has its effect, 0–1 */
      successProb?: number;
    }[];
    /** Acquisition cost that these actions add, currency units */
    extraAcquisitionCost?: number;
    /** What this cost pays for */
    extraAcquisitionCostNote?: string;
  };
  /** Targets of the cycle */
  growthObjectives?: {
    /** Short identifier, unique in its list */
    id?: string;
    /** Indicator of the catalogue: K-… */
    kpiId?: string;
    /** Value to reach, in the unit of the indicator */
    target?: number;
    /** Present value, in the unit of the indicator; null = not known */
    baseline?: number | null;
    /** Day by which to reach it, YYYY-MM-DD */
    dueDate?: string;
    /** Ids of the strategic objectives that it serves */
    strategicObjectiveIds?: string[];
    /** Ids of the personas that it aims at */
    targetedPersonaIds?: string[];
    /** Ids of the offers that it concerns */
    offerIds?: string[];
    /** Channel ids the objective rests on */
    evidence?: string[];
    /** Verdict expected of an example */
    expected?: "accepted" | "rejected";
    /** Why this target was chosen */
    reason?: string;
    /** Aim that replaces the target when its odds are too low */
    fallback?: string;
  }[];
  /** Data for the split of the acquisition budget */
  realloc?: {
    /** Remark of the owner */
    note?: string;
    /** Acquisition budget of one cycle, hours included */
    budget?: number;
    /** Curvature of the response of each channel */
    beta?: Record<string, number>;
    /** Below this amount the channel stops */
    minViable?: Record<string, number>;
    /** Part kept because the channel helps another stage */
    supportFloor?: Record<string, number>;
    /** Customers who would come without spending */
    floorShare?: Record<string, number>;
    /** How the amount that acquisition does not use is shared */
    reserveUse?: {
      /** Use of the part: retention, activation, referral, tests … */
      stage?: string;
      /** Part of a whole, 0–1 */
      share?: number;
    }[];
  };
  /** What known leads did, for their score */
  leadEvents?: {
    /** Identifier of the lead, without personal data */
    lead?: string;
    /** Events of the lead */
    events?: {
      /** Channel and event: email:click */
      type?: string;
      /** Days since the event */
      ageDays?: number;
    }[];
  }[];
  /** Questions of customers, with the answers that texts may give */
  answers?: {
    /** What customers ask, in their words */
    question?: string;
    /** The answer of the company, in two or three sentences that texts may print */
    answer?: string;
  }[];
  /** Ideas of the team, dates and facts for the company itself: judged in the plan, quoted by no text */
  notes?: string[];
  /** Pages of the site, used without an audit */
  sitePages?: {
    /** Address of the page, or its path */
    url?: string;
    /** Title of the page */
    title?: string;
    /** Part of the page in the site */
    role?: "home" | "hub" | "landing" | "product" | "article" | "help" | "legal" | "other";
    /** Id of its topic, as in the keywords; null = none */
    clusterId?: string | null;
    /** Clicks from the home page; null = not known */
    depth?: number | null;
    /** Pages of the same topic that link to it */
    inlinksSameCluster?: number;
    /** Pages of the site that link to it */
    inlinksTotal?: number;
    /** Words of the main text */
    words?: number;
    /** Search engines may index the page */
    indexable?: boolean;
  }[];
  /** Exports the figures were read from */
  imports?: {
    /** SHA-256 of the file */
    digest?: string;
    /** Name of the file */
    file?: string;
    /** Export it was taken for */
    source?: string;
    /** Connected source that gave the figures; absent = a file */
    connection?: string;
    /** Figures of channels, for the days they run over */
    readings?: {
      /** Table of the export, whether it came alone, in an archive or from a connected source */
      source?: string;
      /** Id of the channel that the figures belong to */
      channelId?: string;
      /** What the tool calls the channel */
      label?: string;
      /** First day of the figures, YYYY-MM-DD */
      from?: string;
      /** Last day of the figures, YYYY-MM-DD */
      to?: string;
      /** Value of each metric that was read */
      figures?: Record<string, number>;
    }[];
    /** Figures it took the place of */
    replaced?: {
      /** Id of the channel */
      channelId?: string;
      /** Metric that was replaced */
      metric?: "users" | "sessions" | "engagedSessions" | "pageviews" | "totalEngagementSec" | "orders" | "trials" | "leads" | "newCustomers" | "revenueNet" | "newsletterSignups" | "gscImpressions" | "gscClicks" | "gscAvgPosition" | "emailsSent" | "emailsDelivered" | "uniqueOpens" | "uniqueClicks" | "unsubscribes" | "hardBounces" | "spamComplaints" | "socialImpressions" | "socialReach" | "socialInteractions" | "posts" | "followersGained" | "videoViews" | "adImpressions" | "adClicks" | "adSpend" | "adConversions" | "profileViews" | "calls" | "directionRequests" | "websiteClicks" | "reviewsCount" | "reviewsAvg" | "assistedConversions" | "firstTouchCustomers" | "messages" | "donations" | "memberships" | "volunteers" | "newSellers" | "appInstalls";
      /** Value before the import; null = it was not known */
      before?: number | null;
      /** Why it was missing */
      reason?: string;
    }[];
    /** Figures of keywords that were replaced */
    replacedKeywords?: {
      /** Id of the keyword */
      id?: string;
      /** Figure that was replaced */
      figure?: "volume" | "difficulty" | "position";
      /** Value before the import; null = it was not known */
      before?: number | null;
      /** Export that the former value was read from; absent = declared */
      source?: string;
    }[];
    /** Keywords whose figures it gave */
    keywords?: number;
  }[];
  /** Columns of unknown tables, confirmed once */
  importProfiles?: {
    /** Column titles, folded and joined by | */
    header?: string;
    /** Channel the table speaks of */
    channelId?: string;
  }[];
  /** Values nobody gave: taken until the owner gives a better one */
  hypotheses?: {
    /** Place in this file */
    about?: string;
    /** What was taken, in words */
    taken?: string;
    /** Published benchmark with its year, rule of the catalogue, or working assumption */
    from?: string;
  }[];
  /** What the reading of this file left out, changed or could not reconcile */
  notices?: {
    /** unknown-field: not read; not-stated: left unknown; own-figure: kept under its own name; contradiction: two figures disagree; rescaled: shares brought back to 1; read-as: words brought to a name of the catalogue; internal-note: quoted by no text; adjusted: changed so that documents can be read */
    kind?: "unknown-field" | "not-stated" | "own-figure" | "contradiction" | "rescaled" | "read-as" | "internal-note" | "adjusted";
    /** JSON pointer of the first place */
    path?: string;
    /** What was found and what was done, in a sentence */
    message?: {
      /** Text for people, in the language of the company */
      fr?: string;
      /** Text for people, in the language of the company */
      en?: string;
    };
  }[];
  /** Kinds of relays that the company does not have */
  relaysNone?: {
    /** Kind of relay: media, partner, federation, influencer */
    kind?: string;
    /** Why there is none */
    reason?: string;
  }[];
};

export type Strategy = {
  /** Version of this format. */
  schemaVersion: "1";
  /** Version of maillage that wrote the plan. */
  engineVersion: string;
  /** Version of the catalogues of actions and indicators. */
  catalogueVersion: string;
  /** Seed of the random draws of the growth simulation. */
  seed: number;
  /** Digest of everything that the plan depends on: the same digest means the same plan. */
  planHash: string;
  /** The company, from its file. */
  company: {
    /** Id of the organisation in the company file. */
    id: string;
    /** Name of the company. */
    name: string;
    /** Domain of its site. */
    domain: string;
    /** ISO 4217 code of the currency of every amount. */
    currency: string;
    /** ISO 3166-1 code of the country. */
    country: string;
    /** IANA time zone of the dates and times. */
    timeZone: string;
    /** Language in which contents are published. */
    language: "fr" | "en";
  };
  /** The period that the plan covers. */
  cycle: {
    /** Id of the cycle: `cycle-` and its number. */
    id: string;
    /** Number of the cycle, from the company file. */
    number: number;
    /** First day, `YYYY-MM-DD`. */
    start: string;
    /** Last day, `YYYY-MM-DD`. */
    end: string;
    /** Length in weeks. */
    weeks: number;
    /** Always `draft`: a person approves the plan. */
    status: "draft";
  };
  /** What the figures show, the largest expected gain first. */
  insights: PlannedInsight[];
  /** The three priorities of the cycle, the first one first. */
  priorities: PlanPriority[];
  /** Projects that gather the actions, at most twelve. */
  projects: PlanProject[];
  /** The five stages: acquisition, activation, retention, referral, revenue. */
  stages: PlanFrameworkStage[];
  /** Growth objectives of the company, with their odds. */
  objectives: PlannedObjective[];
  /** Goals that the company states in words, judged on what it counts. */
  statedGoals: PlanStatedGoal[];
  /** Ideas of the company, each with a verdict. */
  ideas: PlannedIdea[];
  /** Subjects that the audience searches, best priority first. */
  topics: PlannedTopic[];
  /** Tracked keywords, the most valuable first. */
  keywords: PlannedKeyword[];
  /** Actions of the cycle. */
  actions: PlannedAction[];
  /** Texts that are ready to publish, those that a figure of the company calls for first. */
  texts: PlannedText[];
  /** Texts that could not be written, and what each needs. */
  missingTexts: PlanMissingText[];
  /** What to do, by date: work on the site that its audit calls for, and every action of the plan. */
  tasks: PlannedTask[];
  /** Dated entries, by date: the tasks, the steps of scenarios, the events. */
  calendar: PlanCalendarItem[];
  /** Budget against planned costs. */
  costs: PlanCostSummary;
  /** Available hours against planned hours. */
  capacity: PlanCapacitySummary;
  /** Indicators of the whole company. */
  kpis: PlanDashboardKpi[];
  /** How leads are scored. */
  maturity: PlanMaturityModel;
  /** The retention path as a whole. */
  retention: PlanRetentionSummary;
  /** Who sends customers already, and why nobody is rewarded for it where no programme does. */
  referral: PlanReferralSummary;
  /** Accessibility duty of the company and date of the audit. */
  accessibility: PlanAccessibilitySummary;
  /** Highest acquisition cost of a customer, and what happens above it. */
  cac: PlanCacPolicy;
  /** Decision on each channel of the company file. */
  channels: PlanChannelReuse[];
  /** Tasks that run on a schedule. */
  automation: PlanAutomationJob[];
  /** Steps of the keyword method. */
  method: PlanMethodStep[];
  /** The plan in a few sentences. */
  explain: PlanText[];
  /** Figures missing from the plan, by id. */
  dataToCollect: PlanMissingData[];
  /** Digital position of the company among its competitors. */
  positioning: {
    /** The position in a few sentences. */
    statement: PlanText;
    /** The competitors of the company file, beside what the file says of the company. */
    alternatives: PlanAlternative[];
    /** The position to aim at, with its levers. */
    aim: PlanPositionAim;
    /** Eight scores, one for each dimension. */
    scores: PlanDimensionScore[];
    /** Position that follows from the visibility and authority scores, and from the share of voice in one persona. */
    type: PlanPositionType;
    /** The company and its competitors, by price level and presence. */
    map: {
      /** `own` for the company, otherwise the id of a competitor of the company file. */
      id: string;
      /** Name of the company. */
      name: string;
      /** Price level, 1–4; null when unknown. */
      x: number | null;
      /** Mean of visibility and authority for the company, share of voice relative to the best for a competitor, 0–100; null when unknown. */
      y: number | null;
    }[];
    /** Highest measured scores, at most two, the best first. */
    strengths: PlanDimensionScore[];
    /** Lowest measured scores, at most two, the worst first. */
    weaknesses: PlanDimensionScore[];
    /** Words the brand wants, with those its site uses; null when no audit counted them. */
    words: PlanBrandWords | null;
  };
  /** Traffic over the measured period. */
  traffic: {
    /** Traffic of the whole site. */
    site: PlanSiteTraffic;
    /** Traffic of each channel of the company file. */
    channels: PlanChannelTraffic[];
    /** What the counters of the company give: its own steps, customers among leads, share of unknown origin. */
    funnel: PlanOwnFunnel;
  };
  /** Every effect of the plan, and the new customers that it brings. */
  ledger: PlanEffectLedger;
  /** What a customer brings, costs and may cost. */
  economics: PlanEconomics;
  /** How to split the acquisition budget of the next cycle. */
  nextCycle: {
    /** The budget of each channel. */
    allocation: PlanReallocation;
    /** The split in a few sentences. */
    explanation: PlanText;
  };
  /** What the plan was made from. */
  inputs: {
    /** The company file as read, keys in order: see the schema of the company file. */
    company: Record<string, unknown>;
    /** Digest of the figures taken from the audit; null without one. */
    siteHash: string | null;
    /** Results of the previous cycle; absent in a first one. */
    previous?: PlanPreviousCycle;
    /** What a person put on days of the calendar before the plan was made; absent without any. */
    placed?: PlanPlacedWork[];
  };
};

export type PlanAccessStatus = "ok" | "weak_links" | "too_deep" | "missing_page";

export type PlanAccessibilitySummary = {
  /** `in_scope`: the duty applies; `exempt`: it does not; `unknown`: the company file does not allow an answer. */
  legalStatus: "in_scope" | "exempt" | "unknown";
  /** The reason for the status. */
  reason: PlanText;
  /** Day of the accessibility audit of the path to purchase, `YYYY-MM-DD`. */
  auditDate: string;
};

export type PlanActionKind = "content" | "scenario" | "conversion" | "accessibility" | "retention" | "referral" | "measurement";

export type PlanAdaptedField = "interests" | "age" | "consumptionMode" | "codes" | "trends" | "accessibilityNeeds" | "maturity" | "objections" | "decisionRole";

export type PlanAlternative = {
  /** Id of the competitor in the company file. */
  competitorId: string;
  /** Name of the competitor. */
  name: string;
  /** What the file says of it. */
  known: string[];
  /** Qualities of both on the same subject. */
  compared: {
    /** What the competitor offers. */
    theirs: string;
    /** What the company offers on that subject. */
    ours: string;
  }[];
  /** Facts that only the company states. */
  alone: string[];
  /** What to ask or write to settle the comparison. */
  ask: PlanText;
};

export type PlanAutomationJob = {
  /** Id of the task. */
  id: string;
  /** What the task does: `import` figures, compute indicators (`kpi`), raise an `alert` or prepare the next plan (`replan`). */
  kind: "import" | "kpi" | "alert" | "replan";
  /** Name of the task. */
  title: PlanText;
  /** When the task runs. */
  schedule: PlanText;
};

export type PlanBeforeWriting = {
  /** Why it is not written yet. */
  because: PlanText;
  /** What it needs. */
  need: PlanText;
  /** Who is asked, by name; null where the file names nobody. */
  who: string | null;
  /** A form of at most five questions whose answers are enough. */
  questions: PlanText[];
};

export type PlanBrandSource = "offers" | "reviews" | "anchors";

export type PlanBrandWord = {
  /** The attribute, or the most frequent form of the word. */
  word: string;
  /** Forms of the word found on the site, most frequent first. */
  forms: string[];
  /** Occurrences in each source; null where the source is absent. */
  counts: Record<string, number | null>;
  /** Page that uses it most; null when none does. */
  page: string | null;
};

export type PlanBrandWords = {
  /** Language of the words; pages in other languages are not read. */
  language: PlanLanguageCode;
  /** Number of offer pages read. */
  pages: number;
  /** The three sources of words. */
  sources: {
    /** Offer pages, customer reviews or link anchors. */
    id: PlanBrandSource;
    /** Number of words that name or qualify. */
    words: number;
    /** Median count of its leading words; null when the source is absent. */
    reference: number | null;
  }[];
  /** The attributes of the company file. */
  desired: PlanBrandWord[];
  /** Leading words of the offer pages, best first. */
  observed: PlanBrandWord[];
};

export type PlanBrief = {
  /** Proposed title, in the language of the company's audience. */
  title: string;
  /** What the content is about, and from which point of view. */
  angle: PlanText;
  /** Questions of the persona that the content answers. */
  questions: string[];
  /** Parts of the content, in order. */
  outline: PlanText[];
  /** Words and expressions to use, the keyword first. */
  terms: string[];
  /** Facts of the offer to quote. */
  proofs: string[];
  /** What can be checked and quoted, with the field of the company file it comes from. */
  facts: {
    /** The fact, without a full stop. */
    text: string;
    /** Field of the company file, as a path. */
    source: string;
  }[];
  /** Fields of the audience that no text uses because their form was not certain: for the writer only. */
  notes: string[];
  /** What the reader is invited to do at the end. */
  callToAction: PlanText;
  /** In words; null when the length is not a matter of words. */
  length: {
    /** Fewest words. */
    min: number;
    /** Most words. */
    max: number;
  } | null;
  /** How to link the content with the rest of the site. */
  linking: PlanText;
  /** What the content must do to be accessible. */
  accessibility: PlanText[];
  /** What the law requires of the content. */
  legal: PlanText[];
};

export type PlanCacPolicy = {
  /** Highest cost of a new customer, all acquisition costs included. */
  cacMax: number;
  /** What limits the cost: the ratio of customer lifetime value to cost (`ltv_ratio`) or the time to earn it back (`payback`). */
  bindingConstraint: "ltv_ratio" | "payback";
  /** Acquisition costs outside channels (sales, onboarding), per new customer. */
  sharedPerCustomer: number;
  /** Ceiling of one channel: the shared cost of a customer is deducted. */
  channelCap: number;
  /** Cost at which a channel neither gains nor loses. */
  breakEven: number;
  /** The ceilings of the lines of business, which decide in place of the mean; empty where the company has one line. */
  lines: PlanLineCeiling[];
  /** Costs per customer that raise an alert. */
  alerts: {
    /** `amber`: check; `red`: spending is frozen until a decision. */
    level: "amber" | "red";
    /** Cost per customer over 28 days that raises the alert. */
    at: number;
    /** Text of the alert. */
    message: PlanText;
  }[];
  /** When a pause of a channel is proposed. */
  pauseRule: PlanText;
  /** Who decides when nobody answers an alert. */
  escalation: PlanText;
  /** How often the costs are reviewed. */
  reviewCadence: PlanText;
  /** Person or role in charge. */
  owner: PlanText;
};

export type PlanCalendarItem = {
  /** Day, `YYYY-MM-DD`. */
  date: string;
  /** Local time `HH:MM`; null = the whole day. */
  time: string | null;
  /** A task of the plan (`publication` of a content, `review` of the results, `task` for any other), a `step` of an acquisition scenario, or an `event` of the public calendar. */
  kind: "publication" | "step" | "task" | "event" | "review";
  /** Title to show in a calendar; that of its task. */
  title: PlanText;
  /** Id of the task of the plan; for a step, of the task that launches its scenario; null for an event. */
  taskId: string | null;
  /** Id of the channel type of the catalogue (`CH-SEO`); null when the entry has no channel. */
  channelId: string | null;
  /** Day on which a person noted it as done; absent until then. */
  doneOn?: string;
};

export type PlanCapacitySummary = {
  /** Hours of work that the company has each week, from the company file. */
  hoursPerWeek: number;
  /** Hours of work available in the whole cycle. */
  hoursTotal: number;
  /** Hours that the actions of the plan take. */
  hoursPlanned: number;
  /** Rules of the twenty criteria that these hours leave for later; empty when the plan meets every rule that hours decide. */
  waiting: PlanWaitingRule[];
  /** Works that the hours would hold without the entries that a person added to the calendar; absent where none makes way. */
  madeWay?: PlanText[];
  /** Planned hours week by week. */
  weeks: {
    /** Week of the cycle, 0 = the first. */
    week: number;
    /** First day of the week, `YYYY-MM-DD`. */
    start: string;
    /** Hours planned in the week. */
    hours: number;
  }[];
};

export type PlanChannelEconomics = {
  /** Id of the channel in the company file. */
  channelId: string;
  /** Id of its type in the catalogue (`CH-SEO`). */
  typeId: string;
  /** Cash, goods and hours, minor units. */
  cost: number;
  /** Null = not counted. */
  newCustomers: number | null;
  /** Cost per new customer, minor units; null without a counted customer. */
  cac: number | null;
  /** Whether the cost per customer passes the ceiling of a channel; null when unknown. */
  aboveCeiling: boolean | null;
  /** Decision on the channel. */
  decision: "pending" | PlanReuseDecision;
};

export type PlanChannelReuse = {
  /** Id of the channel in the company file. */
  channelId: string;
  /** Id of its type in the catalogue (`CH-SEO`). */
  typeId: string;
  /** What to do with the channel; `pending` when no acquisition spending was measured on it. */
  decision: "pending" | PlanReuseDecision;
  /** Cost per new customer, minor units; null when unknown. */
  cac: number | null;
  /** Most that a customer of the channel may cost by its line of business, minor units. */
  ceiling: number;
  /** Name of the line of business whose customers the channel brings; null where the company has one line. */
  line: PlanText | null;
  /** The odds behind the decision, in a sentence. */
  rule: PlanText;
  /** Why the channel is cut; null for another decision. */
  lesson: PlanText | null;
  /** Why it must not be used as the company means to, with the lawful way; null when no risk is seen. */
  risk: {
    /** What must not be done, and why. */
    verdict: PlanText;
    /** The lawful way to the same people. */
    alternative: PlanText;
  } | null;
};

export type PlanChannelTraffic = {
  /** Id of the channel in the company file. */
  channelId: string;
  /** Id of its type in the catalogue (`CH-SEO`). */
  typeId: string;
  /** Status of the channel in the company file. */
  status: "active" | "dormant" | "planned" | "absent";
  /** Part of the site’s sessions; null = no sessions known. */
  share: number | null;
  /** Metrics that apply to the channel. */
  figures: PlanTrafficFigure[];
  /** Mandatory metrics without a value. */
  missing: string[];
  /** 0–1 (docs/domain/formulas.md, Data quality); null for a channel that is not active. */
  quality: number | null;
};

export type PlanChartDescription = {
  /** What the bars measure. */
  title: PlanText;
  /** Unit of the values: minor units of the currency for `money`, 0–1 for `share`. */
  unit: "money" | "count" | "share";
  /** One bar a row, in the order of reading. */
  bars: {
    /** Name of the bar. */
    label: PlanText;
    /** Value in the unit of the chart. */
    value: number;
    /** True for the bars that the sentence is about. */
    strong: boolean;
  }[];
  /** A line to compare the bars with; null without one. */
  limit: {
    /** Name of the line. */
    label: PlanText;
    /** Value in the unit of the chart. */
    value: number;
  } | null;
};

export type PlanComplianceItem = {
  /** Id of the legal rule in the catalogue. */
  ruleId: string;
  /** What the rule requires. */
  required: PlanText;
  /** True when the text of the plan, or a task dated before the action starts, satisfies it. */
  satisfied: boolean;
  /** How the plan satisfies the rule, or the proof to keep. */
  evidence: PlanText;
  /** Day by which the requirement is met, `YYYY-MM-DD`; null without a task. */
  taskDue: string | null;
};

export type PlanContentDetail = {
  /** Family of the format: `ugc` (made by customers), `interactive`, `influence` or `editorial`. */
  family: PlanContentFamily;
  /** Id of the format in the catalogue. */
  formatId: string;
  /** Name of the format. */
  formatTitle: PlanText;
  /** The work as a thing to do: its verb, what it acts on, its format. */
  task: PlanText;
  /** Narrative form of the text. */
  writing: PlanWritingType;
  /** Main medium: `text`, `image`, `video`, `audio` or `tool`. */
  media: string;
  /** Interest of the persona that the content draws on, from the company file. */
  interest: string;
  /** 0 = read only … 3 = the reader takes part. */
  interactivity: 0 | 1 | 2 | 3;
  /** What the content adapts to: `none`, `segment`, `behaviour` or `individual`. */
  personalisation: string;
  /** Part that the customer plays in the content. */
  customerRole: PlanCustomerRole;
  /** Id of the topic in `topics`. */
  topicId: string;
  /** Name of the topic. */
  topic: string;
  /** Keyword that the content aims at. */
  keyword: string;
  /** Ids of the keywords of the company file that belong to the topic. */
  keywordIds: string[];
  /** Id of the channel type of the catalogue (`CH-SEO`) on which the content is published. */
  channelId: string;
  /** Page that the content creates, changes or links to. */
  target: PlanTarget;
  /** Internal links to add from and to the page. */
  links: PlanLinkToAdd[];
  /** Instructions for the writer. */
  brief: PlanBrief;
  /** How the content is adapted to the persona, trait by trait. */
  adaptations: {
    /** Field of the persona; `codes` are its language and images. */
    field: PlanAdaptedField;
    /** Value of the field, in words. */
    trait: string;
    /** What it decides for the content. */
    decision: PlanText;
  }[];
  /** The verifiable fact that supports the content. */
  brandProof: {
    /** Id of the offer in the company file. */
    offerId: string;
    /** Name of the offer. */
    offer: string;
    /** The fact, as in the company file. */
    proof: string;
  };
  /** Text that announces the content on its channel. */
  message: PlanMessage | null;
  /** The content itself, ready to publish in the form of its format. */
  ready: PlanReadyText | null;
  /** What the company answers first where the content is not ready; null for one that is, and for work without a text. */
  beforeWriting: PlanBeforeWriting | null;
  /** Hashtags of the publication; empty on a channel without hashtags. */
  hashtags: {
    /** The hashtag, with `#`. */
    tag: string;
    /** What it names: `brand`, `campaign`, `niche`, `product`, `local`, `event` or `generic`. */
    scope: string;
  }[];
  /** Calendar event that sets its date; null = none. */
  event: {
    /** Id of the event in the calendar of the catalogue. */
    id: string;
    /** Name of the event. */
    title: PlanText;
    /** First day of the event, `YYYY-MM-DD`. */
    day: string;
  } | null;
  /** Local time `YYYY-MM-DDTHH:MM`; null while the text waits for an answer: what has a day in the calendar is then the asking. */
  publishAt: string | null;
  /** IANA time zone of `publishAt`. */
  timeZone: string;
};

export type PlanContentFamily = "ugc" | "interactive" | "influence" | "editorial";

export type PlanConversionDetail = {
  /** Id of the lever in the catalogue. */
  leverId: string;
  /** The work as a sentence to the person who does it. */
  task: PlanText;
  /** Family of the lever: `path`, `notification`, `test`, `maturity` or `accessibility`. */
  family: string;
  /** Findings of the audit and figures that show the friction. */
  friction: {
    /** Ids of the audit checks and figures that show the friction. */
    evidenceIds: string[];
    /** What stops people on the path to purchase. */
    description: PlanText;
  };
  /** What to change. */
  change: PlanText;
  /** The words that the change puts before people. */
  ready: PlanReadyText | null;
  /** Relative gain of the conversion rate; null = not a matter of rate. */
  effect: PlanRange | null;
  /** Probability that the change improves the rate, 0–1. */
  successProbability: number;
  /** Margin that the simulation gives the action over the cycle, per hour of work, currency units; null when unknown. */
  gainPerHour: number | null;
  /** How the effect is measured; null when it is not tested. */
  test: PlanLeverTest | null;
};

export type PlanCostLine = {
  /** Id of the line: the id of the action followed by `-people` or `-cash`. */
  id: string;
  /** Id of the channel type of the catalogue (`CH-SEO`); null when the action has no channel. */
  channelId: string | null;
  /** Part of the budget that the cost belongs to. */
  purpose: "acquisition" | "activation" | "retention" | "referral" | "steering";
  /** What is paid: `media` space, `production`, a `tool`, `people` (working time), a `reward`, a `fee`, or goods given (`in_kind`). */
  nature: "media" | "production" | "tool" | "people" | "reward" | "fee" | "in_kind";
  /** Minor units. */
  planned: number;
  /** Minor units already committed. */
  committed: number;
  /** Minor units spent; null = not recorded. */
  actual: number | null;
  /** Hours of work behind the cost; null for a cost that is not working time. */
  hours: number | null;
  /** Day on which the cost is due, `YYYY-MM-DD`. */
  date: string;
  /** Why the planned cost is 0; null when it is not. */
  zeroReason: PlanText | null;
};

export type PlanCostSummary = {
  /** ISO 4217 code of the currency. */
  currency: string;
  /** Cash budget of the cycle, from the company file. */
  budget: number;
  /** Planned costs without working time. */
  cashPlanned: number;
  /** Planned cost of working time. */
  peoplePlanned: number;
  /** Budget that no action uses. */
  contingency: number;
  /** The cash budget, split by purpose. */
  byPurpose: {
    /** Part of the budget. */
    purpose: "acquisition" | "activation" | "retention" | "referral" | "steering";
    /** Cash that the company allows for the purpose. */
    cap: number;
    /** Cash planned for the purpose. */
    planned: number;
  }[];
};

export type PlanCountedRate = {
  /** Counted part. */
  count: number;
  /** Counted whole. */
  of: number;
  /** 0–1. */
  rate: number;
  /** 95 % interval (Wilson). */
  interval: number[];
};

export type PlanCustomerRole = "hero" | "co_creator" | "expert" | "beneficiary";

export type PlanCycleOutcome = {
  /** New customers. */
  customers: number;
  /** Margin gained over the case without the plan, minor units. */
  marginGained: number;
};

export type PlanDashboardKpi = {
  /** Id of the indicator in the catalogue. */
  kpiId: string;
  /** Stage that the indicator mainly measures. */
  stage: PlanStage;
  /** What the indicator is shown for; `guard` must not get worse. */
  role: PlanKpiRole;
  /** Value before the cycle, in `unit`; null when not recorded. */
  baseline: number | null;
  /** Why the baseline is null; null when it is not. */
  baselineReason: PlanText | null;
  /** Value to reach at the end of the cycle, in `unit`. */
  target: number;
  /** Unit of the values; `rate` is 0–1, `money` is in currency units, not minor ones. */
  unit: PlanKpiUnit;
  /** How often the indicator is read. */
  readingFrequency: PlanReadingFrequency;
  /** Tool or file in which the value is read. */
  source: PlanText;
  /** Person or role in charge of the reading. */
  owner: PlanText;
  /** Why it is on the dashboard. */
  why: PlanText;
};

export type PlanDay = string;

export type PlanDecidingAssumption = {
  /** Id of the action; null for a figure of the company. */
  actionId: string | null;
  /** What is assumed. */
  title: PlanText;
  /** New customers when it is at its low end. */
  low: number;
  /** New customers when it is at its high end. */
  high: number;
};

export type PlanDimension = "visibility" | "balance" | "engagement" | "conversion" | "loyalty" | "reputation" | "authority" | "consistency";

export type PlanDimensionScore = {
  /** Id of the dimension. */
  id: PlanDimension;
  /** Name of the dimension. */
  title: PlanText;
  /** 0–100, null = not measured. */
  score: number | null;
  /** Channels, keywords or figures that support it. */
  evidence: string[];
  /** The figures in a sentence, or why they are missing. */
  because: PlanText;
};

export type PlanEdit = {
  /** The change in a sentence. */
  text: PlanText;
  /** Address of the page to change; null when no page is named. */
  page: string | null;
  /** Words of the page to change; absent when something is added or written. */
  before?: string;
  /** Words that replace `before`; for a missing link, the words of `before` to make a link. Absent when the words are left to the editor. */
  after?: string;
};

export type PlanEffectBase = {
  /** What is counted. */
  unit: "visits" | "customers" | "orders" | "cases" | "contracts";
  /** Id of the channel of the company file; `*` = all; null = counted outside channels. */
  channelId: string | null;
  /** Count a month over the measured period. */
  perMonth: number;
};

export type PlanEffectLedger = {
  /** One row for each action with a mechanism; an action of the catalogue has one at most. */
  rows: PlanLedgerRow[];
  /** Effects that the company declares and that no action of the plan carries: they are not counted. */
  unbound: {
    /** Id of the effect in the company file. */
    id: string;
    /** Its name there. */
    label: string;
    /** Why it is not counted. */
    reason: PlanText;
  }[];
  /** False when no channel counts its customers: nothing can be simulated, and every outcome is null. */
  measured: boolean;
  /** The cycle without the plan. */
  without: PlanCycleOutcome | null;
  /** Four chances in five to do better. */
  prudent: PlanCycleOutcome | null;
  /** One chance in two. */
  central: PlanCycleOutcome | null;
  /** One chance in five to do better. */
  bold: PlanCycleOutcome | null;
  /** The plan when no action has any effect: its cost, and the customers that come anyway. */
  zeroEffect: PlanCycleOutcome | null;
  /** What the plan costs, minor units. */
  cost: {
    /** Cash of actions, without the budgets of channels that were already paid. */
    added: number;
    /** Hours at their cost: the team works them anyway. */
    existingHours: number;
    /** Budgets of channels: spent before the plan already. */
    existingBudgets: number;
  };
  /** Margin of a new customer in the first year, minor units. */
  marginPerCustomer: number;
  /** New customers above those without the plan that pay for it, cash and hours; null when a customer brings no margin. */
  breakEven: number | null;
  /** The gain of each project: from the case without the plan to the central one. */
  byProject: PlanProjectGain[];
  /** The five assumptions that move the result most, the largest first. */
  tornado: PlanDecidingAssumption[];
  /** The ledger in two or three sentences. */
  summary: PlanText[];
};

export type PlanEvidenceGrade = "A" | "B" | "C";

export type PlanExistingReferral = {
  /** Id of the channel in the company file; null for a counter of the company. */
  channelId: string | null;
  /** Who sends them. */
  name: PlanText;
  /** New customers of the measured period. */
  customers: number;
  /** Part of all new customers of the period, 0–1; null when those are not counted. */
  share: number | null;
  /** Cost of one, hours included, minor units; null when nothing is counted as spent. */
  cost: number | null;
  /** What to do about it. */
  verdict: PlanText;
};

export type PlanExplanation = {
  /** Score that ranks the action among those of its kind: expected yearly margin per hour of work, in currency units, for conversion and accessibility; a score near 0–1 for the other kinds. */
  score: number;
  /** Factors considered in the choice. */
  factors: PlanFactor[];
  /** The best alternative and its score; null when nothing else was possible. */
  runnerUp: {
    /** Name of the alternative. */
    label: PlanText;
    /** Its score, on the same scale. */
    score: number;
  } | null;
};

export type PlanFactor = {
  /** Name of the factor, such as `stageNeed` or `effort`. */
  factor: string;
  /** Value for this action, 0–1. */
  value: number;
  /** Weight of the factor in the score; negative when the factor counts against the action. */
  weight: number;
  /** Value × weight. */
  contribution: number;
  /** Sentence that explains the value. */
  reason: PlanText;
};

export type PlanFindingAnswer = {
  /** The task as an instruction. */
  title: PlanText;
  /** What to do, one thing after the other. */
  steps: PlanText[];
  /** How one sees that it is done. */
  done: PlanText;
  /** What shows whether it works. */
  indicator: PlanFindingIndicator;
};

export type PlanFindingIndicator = {
  /** What is counted. */
  name: PlanText;
  /** Unit of the values: 0–1 for `share`, minor units of the currency for `money`. */
  unit: "money" | "count" | "share";
  /** Value of the measured period; null = not known. */
  start: number | null;
  /** Value to reach by the end of the cycle; null for a task that is done or not. */
  target: number | null;
};

export type PlanFrameworkStage = {
  /** Acquisition, activation, retention, referral or revenue. */
  stage: PlanStage;
  /** Name of the stage. */
  title: PlanText;
  /** What the stage means for this company. */
  definition: PlanText;
  /** Event by which a person enters the stage. */
  entryEvent: PlanText;
  /** Event by which a person leaves the stage for the next one. */
  exitEvent: PlanText;
  /** Where the stage happens: site, telephone, place or relay. */
  place: PlanText;
  /** People at the stage over the measured period; null = not measured. */
  baselineVolume: number | null;
  /** Main rate of the stage, 0–1; null = not measured. */
  baselineRate: number | null;
  /** Rate to reach at the end of the cycle, 0–1; null when the present rate is not measured. */
  targetRate: number | null;
  /** Why the volume or the rate is null; null when both are measured. */
  missingReason: PlanText | null;
  /** Share of the effort that the stage needs; the five sum to 1. */
  need: number;
  /** Ids of the personas of the company file that the stage concerns. */
  personaIds: string[];
  /** Ids of the channel types of the catalogue (`CH-SEO`) that the actions of the stage use. */
  channelIds: string[];
  /** Ids of the actions of the plan whose main stage it is. */
  actionIds: string[];
  /** Ids of the indicators of the catalogue that measure the stage. */
  kpiIds: string[];
  /** Person or role in charge. */
  owner: PlanText;
};

export type PlanKpiBinding = {
  /** Id of the indicator in the catalogue. */
  kpiId: string;
  /** What it measures: the `performance` of the action, its `cost`, a `ratio` of the two, or a `guard`, which must not get worse. */
  role: "performance" | "cost" | "ratio" | "guard";
  /** Value before the action, in `unit`; null when not measured. */
  baseline: number | null;
  /** Why the baseline is null; null when it is not. */
  baselineReason: PlanText | null;
  /** Value to reach, in `unit`. */
  target: number;
  /** How the target was obtained. */
  basis?: PlanText;
  /** Lower end of the expected values, in `unit`. */
  low: number;
  /** Upper end of the expected values, in `unit`. */
  high: number;
  /** Unit of every value here; `rate` is 0–1, `money` is in currency units, not minor ones. */
  unit: PlanKpiUnit;
  /** Whether a higher (`up`) or a lower (`down`) value is better; `none`: neither is. */
  direction: PlanKpiDirection;
  /** Where the target comes from: `computed` from known figures or an `assumption` while nothing is measured. */
  provenance: "measured" | "computed" | "declared" | "benchmark" | "assumption";
  /** How often the indicator is read. */
  readingFrequency: PlanReadingFrequency;
  /** Tool or file in which the value is read. */
  source: PlanText;
  /** Person or role in charge of the reading. */
  owner: PlanText;
  /** Values that separate the colours of a reading, in `unit`. */
  thresholds: {
    /** At this value or better: on target. */
    green: number;
    /** Between this value and green: to watch. */
    amber: number;
    /** Worse than this value: action needed. */
    red: number;
  };
};

export type PlanKpiDirection = "up" | "down" | "none";

export type PlanKpiRole = "conquest" | "conversion" | "profitability" | "engagement" | "guard";

export type PlanKpiUnit = "count" | "rate" | "money" | "ratio" | "seconds" | "hours" | "days" | "months" | "points";

export type PlanLanguageCode = "fr" | "en";

export type PlanLedgerRow = {
  /** Id of the action in `actions`. */
  actionId: string;
  /** Id of the effect that the company declares for it; null = the prior of the catalogue. */
  declaredId: string | null;
  /** What it changes. */
  mechanism: PlanMechanism;
  /** Whether `prior` is a part of the base (`relative`) or a count a month (`absolute`). */
  scale: "relative" | "absolute";
  /** What it acts on; null when nothing is measured there. */
  base: PlanEffectBase | null;
  /** Full effect: low, most likely and high value. */
  prior: {
    /** Odds that the action has its effect at all, 0–1. */
    chance: number;
    /** Where the effect comes from. */
    source: PlanText;
    /** How far it is known. */
    grade: PlanEvidenceGrade;
    /** Low estimate. */
    low: number;
    /** Most likely value. */
    mode: number;
    /** High estimate. */
    high: number;
  };
  /** Months until half of the effect is reached. */
  halfLifeMonths: number;
  /** First day of the effect, `YYYY-MM-DD`. */
  startsOn: string;
  /** Effects of one group act on the same people: together they stay under a cap. */
  group: string;
  /** False when it is not in the simulation. */
  counted: boolean;
  /** Why it is not counted; null when it is. */
  reason: PlanText | null;
  /** New customers of the cycle that it brings, of the gain of the central case; 0 when not counted or for repeat purchases. */
  customers: number;
  /** Margin of the cycle that it brings, minor units. */
  margin: number;
  /** New customers from which the action pays for itself; null when it costs nothing or a customer brings no margin. */
  paysFrom: number | null;
  /** Day on which a reading replaces the prior, `YYYY-MM-DD`. */
  readOn: string;
};

export type PlanLeverTest = {
  /** Event the test counts. */
  metric: string;
  /** Present rate, 0–1. */
  baseline: number;
  /** Smallest relative effect worth detecting. */
  relMde: number;
  /** Accepted risk of a false positive, 0–1. */
  alpha: number;
  /** Probability of detecting the effect when it exists, 0–1. */
  power: number;
  /** Visits that each variant needs. */
  nPerVariant: number;
  /** Sessions a day that can take part, both variants together. */
  eligiblePerDay: number;
  /** Days that the test lasts; 0 without eligible visitors. */
  days: number;
  /** True when the test ends within 56 days. */
  feasible: boolean;
  /** `ab` test, `micro_conversion_ab` (on an earlier step of the path), `before_after_with_control`, or `user_test` with a few people. */
  method: "ab" | "micro_conversion_ab" | "before_after_with_control" | "user_test";
  /** When the test ends. */
  stopRule: PlanText;
};

export type PlanLineCeiling = {
  /** Id of the line. */
  id: string;
  /** The public that the line serves. */
  name: PlanText;
  /** Names of the offers that it buys. */
  offers: string[];
  /** Ids of the channels whose customers belong to the line. */
  channelIds: string[];
  /** Ids of the personas of the line. */
  personaIds: string[];
  /** Whether it is the other side of a market, which sells instead of buying. */
  isSellers: boolean;
  /** Margin of one sale, or of one month of a subscription. */
  each: number;
  /** Sales of one customer over the horizon; null for a subscription. */
  orders: number | null;
  /** Margin of one customer over the horizon. */
  value: number;
  /** Most that a customer of the line may cost through a channel. */
  ceiling: number;
  /** Cost at which a channel neither gains nor loses on a customer of the line. */
  breakEven: number;
  /** What limits the cost: the ratio of value to cost or the payback. */
  bindingConstraint: "ltv_ratio" | "payback";
  /** Acquisition cost of the channels of the line over the measured period. */
  cost: number;
  /** New customers that these channels brought; null where nothing counts them. */
  newCustomers: number | null;
  /** Cost of one of them; null when unknown. */
  cac: number | null;
};

export type PlanLinkToAdd = {
  /** Address of the page that receives the link. */
  from: string;
  /** Address of the page that it links to. */
  to: string;
  /** Text of the link. */
  anchor: string;
  /** The sentence of the page that already contains the anchor, when the audit found one. */
  sentence?: string;
  /** Why the link is useful. */
  reason: PlanText;
};

export type PlanMaturityModel = {
  /** Points of each event, by type. */
  events: {
    /** Channel and event, such as `email:click`. */
    type: string;
    /** Points on the day of the event. */
    weight: number;
  }[];
  /** Days after which an event counts half. */
  halfLifeDays: number;
  /** Stages of maturity, from the lowest score. */
  stages: {
    /** Id of the stage, such as `discovery`. */
    id: string;
    /** Least score of the stage. */
    from: number;
    /** Name of the stage. */
    title: PlanText;
    /** What to send to a lead at this stage. */
    nextAction: PlanText;
  }[];
  /** Whom the score applies to, and what these people may ask. */
  consent: PlanText;
};

export type PlanMechanism = "visits" | "rate" | "customers" | "repeat" | "spending";

export type PlanMessage = {
  /** Id of the message: the id of its action with a suffix. */
  id: string;
  /** Language of the text, that of the company's main audience. */
  language: "fr" | "en";
  /** First sentence, which catches the reader's attention. */
  hook: string;
  /** Main text. */
  body: string;
  /** Call to action at the end of the text. */
  cta: string;
  /** Words of the persona that the text contains, from the vocabulary in the company file. */
  personaVocabularyUsed: string[];
  /** Mentions that the law requires in the message, as published; empty when none is required. */
  legalMentions: string[];
  /** Set on a variant: the single element that differs from the first message; null on a first message. */
  changedElement: "hook" | "body" | "cta" | null;
  /** What the variant is expected to show; null on a first message. */
  hypothesis: PlanText | null;
};

export type PlanMethodStep = {
  /** Id of the step. */
  id: "collect" | "clean" | "cluster" | "score" | "match" | "control" | "brief";
  /** Name of the step. */
  title: PlanText;
  /** File or part of a file with the result, such as `strategy/topics`. */
  artefact: string;
  /** True when the step was done for this plan. */
  done: boolean;
};

export type PlanMissingData = {
  /** Id of the missing figure: `site-audit`, `kpi-…`, `persona-…`. */
  id: string;
  /** Criterion it weakens: Cr1–Cr20. */
  criterion: string;
  /** What is missing. */
  what: PlanText;
  /** Why it matters. */
  why: PlanText;
  /** How to obtain it. */
  how: PlanText;
};

export type PlanMissingText = {
  /** Kind of the text. */
  id: string;
  /** What the text would be. */
  title: PlanText;
  /** Why it is not written. */
  because: PlanText;
  /** What it needs. */
  need: PlanText;
};

export type PlanObservedEffect = {
  /** Its effect as a multiple of the one assumed: 1 = as assumed, drawn toward 1 while readings are few. */
  multiple: number;
  /** Number of readings of all cycles. */
  readings: number;
};

export type PlanOwnFunnel = {
  /** Steps in the order of the company file. */
  steps: PlanOwnStep[];
  /** Customers among the leads, or the trials, of each channel that counts both. */
  leadToCustomer: {
    /** Id of the channel in the company file. */
    channelId: string;
    /** Counted part. */
    count: number;
    /** Counted whole. */
    of: number;
    /** 0–1. */
    rate: number;
    /** 95 % interval (Wilson). */
    interval: number[];
  }[];
  /** New customers of the whole company that no channel counts; null when the whole is not known. */
  unknownOrigin: PlanCountedRate | null;
};

export type PlanOwnStep = {
  /** Id of the step in the company file. */
  id: string;
  /** Name of the step. */
  label: string;
  /** Null = not known. */
  count: number | null;
  /** Part of the step before that reached this one, the parallel ways counted together; null when it cannot be computed. */
  fromBefore: PlanCountedRate | null;
  /** Part of this way among the parallel ways of the same step; null for a step with one way. */
  amongParallel: PlanCountedRate | null;
  /** Tool or register that the count comes from. */
  source: string;
};

export type PlanPastWork = {
  /** Catalogue entry that the action applied. */
  catalogueId: string;
  /** Subject of a content; null for another action. */
  topicId: string | null;
  /** First public of the action; null when it names none. */
  personaId: string | null;
  /** `done` for noted as done, `aside` for put aside by the company, `open` for neither. */
  state: "done" | "aside" | "open";
  /** Title that a person gave to the entry; absent when nobody changed it. */
  title?: string;
};

export type PlanPlacedWork = {
  /** Day on which the person put it, `YYYY-MM-DD`. */
  day: PlanDay;
  /** Hours that it takes. */
  hours: number;
  /** True for a work of the plan, which has its hours there already; absent for what the person added. */
  isMoved?: boolean;
};

export type PlanEconomics = {
  /** Margin of a customer over the horizon. */
  ltv: number;
  /** Months over which the value of a customer is counted. */
  horizonMonths: number;
  /** Value of a customer divided by its mean cost. */
  ltvCac: number | null;
  /** Highest cost of a new customer: the smaller of `byRatio` and `byPayback`. */
  cacMax: number;
  /** The constraint that determines the ceiling. */
  binding: "ltv_ratio" | "payback";
  /** Value of a customer divided by the least ratio of the company. */
  byRatio: number;
  /** Margin of a customer within the longest payback of the company. */
  byPayback: number;
  /** How the ceiling was derived, in a sentence. */
  derivation: PlanText;
  /** First month whose cumulated margin covers the mean cost; null when none within the horizon does. */
  paybackMonths: number | null;
  /** Cost of all channels and of shared work, per new customer. */
  blendedCac: number | null;
  /** Cost of paid and influence channels, per customer of theirs. */
  paidCac: number | null;
  /** The rest of the cost, per customer of the other channels. */
  organicCac: number | null;
  /** Cost outside channels (sales, onboarding), per new customer; it is deducted from the ceiling of a channel. */
  sharedPerCustomer: number;
  /** Every channel that costs something, in the order of the company file. */
  byChannel: PlanChannelEconomics[];
};

export type PlannedAction = {
  /** Id of the action, unique in the plan. */
  id: string;
  /** Kind of action; it decides which of the last five fields is set. */
  kind: PlanActionKind;
  /** Id of the format, scenario, lever, step or programme of the catalogue that the action applies. */
  catalogueId: string;
  /** Family of that entry in its catalogue. */
  family: string;
  /** Short name of the action. */
  title: PlanText;
  /** The task, for the person who does it. */
  what: PlanText;
  /** What to do, one thing after the other; absent where `what` says all of it. */
  steps?: PlanText[];
  /** Stage that the action mainly serves. */
  stage: PlanStage;
  /** Other stages that it helps. */
  otherStages: PlanStage[];
  /** Ids of the personas of the company file that it is for. */
  personaIds: string[];
  /** Ids of the growth objectives of the company file that it serves. */
  objectiveIds: string[];
  /** Ids of the channel types of the catalogue (`CH-SEO`) that it uses. */
  channelIds: string[];
  /** Person or role in charge. */
  owner: PlanText;
  /** First day of the week in which the work starts, `YYYY-MM-DD`. */
  start: string;
  /** Last day on which the action runs in the cycle, `YYYY-MM-DD`. */
  end: string;
  /** Work that the action takes. */
  effort: {
    /** Usual hours of such an action. */
    hours: PlanRange;
    /** Hours reserved in the cycle. */
    planned: number;
    /** Those of them that go to the cases of a deed, week after week; absent for work that is done once. */
    running?: number;
    /** Skill that the work needs most. */
    skill: PlanSkill;
    /** Hours by week of the cycle, 0 = the first. */
    weeks: {
      /** Week of the cycle, 0 = the first. */
      week: number;
      /** Hours reserved in the week. */
      hours: number;
    }[];
    /** True when a supplier does the work; its price is then in `costs`. */
    outsourced: boolean;
  };
  /** Costs of the action. */
  costs: PlanCostLine[];
  /** Indicators of the action, the main one first. */
  kpis: PlanKpiBinding[];
  /** Legal rules that apply. */
  legal: PlanComplianceItem[];
  /** What the action must do to be accessible. */
  accessibility: PlanText[];
  /** Why the action was chosen. */
  explain: PlanExplanation;
  /** How the action is judged at the end of the cycle. */
  reuse: {
    /** Always `action`: the decision is about the action itself. */
    scope: "action";
    /** Decision on the action; `pending` until the cycle is closed. */
    decision: "pending" | PlanReuseDecision;
    /** Rule by which the decision will be taken. */
    rule: PlanText;
    /** Day of the decision, `YYYY-MM-DD`. */
    date: string;
  };
  /** Profitability of the action. */
  profitability: {
    /** Always `too_early` in a plan. */
    status: "too_early";
    /** Day from which the profitability can be judged, `YYYY-MM-DD`. */
    verdictDate: string;
  };
  /** Ids of the actions to finish before. */
  dependencies: string[];
  /** The content to publish; null for another kind of action. */
  content: PlanContentDetail | null;
  /** The acquisition scenario; null for another kind of action. */
  scenario: PlanScenarioDetail | null;
  /** The change on the path to purchase; null for another kind of action. */
  conversion: PlanConversionDetail | null;
  /** The step of the retention path; null for another kind of action. */
  retention: PlanRetentionDetail | null;
  /** The referral programme; null for another kind of action. */
  referral: PlanReferralDetail | null;
};

export type PlannedIdea = {
  /** The idea, as the company states it. */
  idea: string;
  /** What to do with it: `do` where the plan or a figure of the company speaks for it, `test` where they say to try it, `not-now` where a limit speaks against it or a count comes first, `refuse` for what a rule or the brand forbids, the plan stops or a figure excludes. */
  verdict: "do" | "test" | "not-now" | "refuse";
  /** What judges it: a `rule` (the law, the brand or the file), a decision of the `plan`, a `figure` of the file, or `none` yet. */
  basis: "rule" | "plan" | "figure" | "none";
  /** Why. */
  reason: PlanText;
  /** What to do in its place, or what to check first. */
  instead: PlanText;
};

export type PlannedInsight = {
  /** Id of the insight, unique in the plan. */
  id: string;
  /** Id of the kind of insight in the catalogue. */
  kind: string;
  /** Subject, such as `budget`, `path` or `audience`; the leading insights have different ones. */
  subject: string;
  /** The finding in one sentence. */
  title: PlanText;
  /** Why it matters here, and how its size was computed. */
  argument: PlanText;
  /** What to do about it, as an instruction. */
  remedy: PlanText;
  /** Margin at stake a month, minor units of the currency of the plan; null when it cannot be put in money. */
  moneyPerMonth: number | null;
  /** Customers at stake a month; null when they cannot be counted. */
  customersPerMonth: number | null;
  /** How sure the finding is, 0–1. */
  certainty: number;
  /** Figures that prove it. */
  evidence: PlanText[];
  /** Its picture; null when it has none. */
  chart: PlanChartDescription | null;
  /** Ids of the actions of the plan that answer it. */
  actionIds: string[];
  /** The task of the plan made for this finding alone; null when other actions answer it. */
  answer: PlanFindingAnswer | null;
  /** True for the insights that open the report. */
  leads: boolean;
  /** Id of the insight that opens the report about the same channel, beside which this one is shown; null without one. */
  beside: string | null;
};

export type PlannedKeyword = {
  /** Id of the keyword in the company file. */
  id: string;
  /** The words that are searched. */
  term: string;
  /** Id of its topic in `topics`. */
  topicId: string;
  /** Id of the persona of the company file that searches it. */
  personaId: string;
  /** Search intent: `transactional`, `commercial`, `local`, `informational` or `navigational`. */
  intent: string;
  /** Searches a month; null when unknown. */
  volume: number | null;
  /** Present position of the site in search results, from 1; null when absent or unknown. */
  position: number | null;
  /** Clicks a month at the target position; null when no volume is known. */
  expectedClicks: number | null;
  /** Margin a month, currency units; null when no volume is known. */
  value: number | null;
  /** True when no volume is known: the figures are then unknown. */
  proxy: boolean;
  /** File and days that each figure was read from, by name of the figure; a figure without one is declared. */
  sources?: Record<string, string>;
};

export type PlannedObjective = {
  /** Id of the growth objective in the company file. */
  id: string;
  /** Id of the indicator of the catalogue that it aims at. */
  kpiId: string;
  /** Value before the cycle; for new customers, those expected without the plan; null when unknown. */
  baseline: number | null;
  /** Value to reach, from the company file. */
  target: number;
  /** The number to aim at when the target is no better than what comes without the plan, or is too far; null when the target is aimed at. */
  proposed: number | null;
  /** Day by which to reach it, `YYYY-MM-DD`. */
  dueDate: string;
  /** New customers of the cycle in the simulation: one run in ten gives fewer. Null for another indicator, or when not simulated. */
  low: number | null;
  /** New customers in half of the runs at least; null as for `low`. */
  mid: number | null;
  /** New customers that nine runs in ten do not exceed; null as for `low`. */
  high: number | null;
  /** Odds of reaching the target, or the number proposed instead of one that is no better than what comes without the plan, 0–1; null = not simulated. */
  probability: number | null;
  /** The odds as a word: `prudent` from 80 %, `realistic` from 50 %, `ambitious` from 30 %, `risky` from 10 %, `unrealistic` under it; `not-simulated` when unknown; `reached` for a target that comes without the plan, when nothing better can be aimed at. */
  verdict: string;
  /** False when the odds are too low to keep the objective. */
  kept: boolean;
  /** The odds in a sentence. */
  reason: PlanText;
  /** The aim that replaces a risky or unrealistic target; null for another one. */
  fallback: PlanText | null;
  /** Ids of the strategic objectives of the company file that it serves. */
  strategicObjectiveIds: string[];
  /** Ids of the personas of the company file that it aims at. */
  personaIds: string[];
  /** Ids of the offers of the company file that it concerns. */
  offerIds: string[];
  /** Sources given in the company file for the target. */
  evidence: string[];
};

export type PlannedTask = {
  /** Id of the work (`contact-broken`, `link.broken_internal`) or of the action of the plan. */
  id: string;
  /** What to do, in the words that every file uses. */
  title: PlanText;
  /** Person or role in charge. */
  owner: PlanText;
  /** First day of the week in which the work starts, `YYYY-MM-DD`. */
  start: string;
  /** Day by which it is done; the day of publication of a content, of the first step of a scenario. */
  date: string;
  /** Local time `HH:MM` of a publication; null = the whole day. */
  time: string | null;
  /** Hours reserved in the cycle. */
  hours: number;
  /** Hours by week of the cycle. */
  weeks: {
    /** Week of the cycle, 0 = the first. */
    week: number;
    /** Hours reserved in the week. */
    hours: number;
  }[];
  /** Id of the action of the plan; null for work that the audit calls for. */
  actionId: string | null;
  /** Why and how, with its proof and its changes; null for an action of the plan, which has its own. */
  work: PlanWorkItem | null;
  /** Day on which a person noted it as done; absent until then. */
  doneOn?: string;
};

export type PlannedText = {
  /** Id of the text, unique in the plan. */
  id: string;
  /** Kind of the text in the catalogue. */
  kind: string;
  /** What the text is. */
  title: PlanText;
  /** What in the company calls for it; null for the text of an action. */
  why: PlanText | null;
  /** Subjects of the insights that it answers. */
  subjects: string[];
  /** The offer that it is about; null for a text about the whole company. */
  offerId: string | null;
  /** The action that publishes it; null where it is sent on its own. */
  actionId: string | null;
  /** The text, in its form. */
  ready: PlanReadyText;
};

export type PlannedTopic = {
  /** Id of the topic, used by `keywords` and by the contents of `actions`. */
  id: string;
  /** Name of the topic. */
  name: string;
  /** Main keyword. */
  keyword: string;
  /** Id of the persona of the company file that searches it. */
  personaId: string;
  /** Search intent: `transactional`, `commercial`, `local`, `informational` or `navigational`. */
  intent: string;
  /** Ids of the keywords of the company file that belong to the topic. */
  keywordIds: string[];
  /** Words and expressions of the topic. */
  terms: string[];
  /** Page that answers the topic. */
  target: PlanTarget;
  /** Whether the page exists and is well linked: `ok`, `weak_links`, `too_deep` or `missing_page`. */
  linkStatus: PlanAccessStatus;
  /** Share of the audience's searches that the site answers, 0–1; null = not measured. */
  coverage: number | null;
  /** Margin a month at full effect, currency units; null when no volume is known. */
  potential: number | null;
  /** Clicks a month at the target position; null when no volume is known. */
  expectedClicks: number | null;
  /** Priority, 0–1: the potential that the site does not cover yet. */
  gap: number;
  /** Ids of the contents of the plan about the topic. */
  actionIds: string[];
  /** Why a topic that is not well linked has no action; null otherwise. */
  noActionReason: PlanText | null;
};

export type PlanPositionAim = {
  /** The position in a year, for whom, on which fact, and when it is reached. */
  text: PlanText;
  /** Three levers, the first to pull first. */
  levers: PlanPositionLever[];
};

export type PlanPositionLever = {
  /** What to do. */
  lever: PlanText;
  /** What shows that it works. */
  measure: PlanText;
};

export type PlanPositionType = "leader" | "challenger" | "specialist" | "follower" | "invisible";

export type PlanPreviousCycle = {
  /** Number of the last closed cycle. */
  number: number;
  /** By catalogue entry, of all closed cycles. */
  evidence: Record<string, PlanObservedEffect>;
  /** Catalogue entries whose every use was stopped in the last one. */
  cut: string[];
  /** Each action of the last one; absent when nobody noted what was done. */
  works?: PlanPastWork[];
};

export type PlanPriority = {
  /** Id of the priority: `acquire`, `convert` or `keep`. */
  id: string;
  /** The priority as an instruction. */
  title: PlanText;
  /** Why it comes at this rank. */
  why: PlanText;
  /** Ids of the insights behind it. */
  insightIds: string[];
  /** Ids of its projects. */
  projectIds: string[];
};

export type PlanProject = {
  /** Id of the project. */
  id: string;
  /** Name of the project. */
  title: PlanText;
  /** Id of its priority. */
  priorityId: string;
  /** Id of the insight that it answers; null for the base work of a cycle. */
  insightId: string | null;
  /** Ids of its actions, in the order of their start. */
  actionIds: string[];
  /** Hours reserved for its actions. */
  hours: number;
  /** First day of its actions, `YYYY-MM-DD`. */
  start: string;
  /** Last day of its actions, `YYYY-MM-DD`. */
  end: string;
};

export type PlanProjectGain = {
  /** Id of the project in `projects`. */
  projectId: string;
  /** New customers of the central case; the projects add up to the gain of the plan. */
  customers: number;
  /** Margin of the cycle, repeat purchases included, minor units. */
  margin: number;
  /** Cash and hours of its actions, minor units. */
  cost: number;
  /** New customers from which it pays for itself; null when it costs nothing or a customer brings no margin. */
  paysFrom: number | null;
};

export type PlanProof = {
  /** What was seen. */
  text: PlanText;
  /** Address of the page; null for the whole site or a figure of the plan. */
  page: string | null;
};

export type PlanProvenance = "measured" | "computed" | "declared" | "estimated" | "benchmark" | "assumption";

export type PlanRange = {
  /** Low estimate. */
  low: number;
  /** Most likely value. */
  mode: number;
  /** High estimate. */
  high: number;
};

export type PlanReadingFrequency = "weekly" | "monthly" | "quarterly";

export type PlanReadyPart = {
  /** Where the part goes. */
  label: PlanText;
  /** The text, in the language of the company; its lines are separated by line feeds. */
  text: string;
  /** Most characters that the place takes; null = no limit. */
  limit: number | null;
};

export type PlanReadyText = {
  /** Form of the text: `post`, `email`, `article`, `video`, `quiz` … */
  form: string;
  /** Its parts, in the order of publication. */
  parts: PlanReadyPart[];
  /** The second variant, which differs in one element. */
  variant: {
    /** The element that differs. */
    element: PlanText;
    /** Its other wording. */
    text: string;
    /** What the comparison is expected to show. */
    hypothesis: PlanText;
  };
  /** What a model did with it; absent where no model was asked. */
  draft?: PlanTextDraft;
};

export type PlanReallocation = {
  /** One row for each channel that costs money. */
  rows: PlanReallocationRow[];
  /** Acquisition budget to split. */
  budget: number;
  /** Spending before, for a period as long as the cycle. */
  spentBefore: number;
  /** New customers of these channels before. */
  customersBefore: number;
  /** Cost per new customer before; null without a customer. */
  cacBefore: number | null;
  /** Spending after the reallocation. */
  spent: number;
  /** Part of the budget that acquisition does not use: budget − spent. */
  reserve: number;
  /** New customers expected once the new amounts have their full effect; the growth simulation gives the result of the cycle itself. */
  customers: number;
  /** Cost per new customer with the new amounts; null without a customer. */
  cac: number | null;
  /** How the reserve is used. */
  reserveUse: {
    /** Use of the amount: `retention`, `activation`, `referral` or `tests`, unless the company file names others. */
    stage: string;
    /** Currency units. */
    amount: number;
  }[];
};

export type PlanReallocationRow = {
  /** Id of the channel in the company file. */
  channelId: string;
  /** Spending before, currency units. */
  before: number;
  /** Spending after the reallocation, currency units; 0 = the channel is closed. */
  after: number;
  /** New customers expected at the former amount. */
  customersBefore: number;
  /** New customers expected at the new amount. */
  customersAfter: number;
  /** Cost per new customer at the new amount, currency units; null when nothing is spent. */
  cac: number | null;
  /** Cost of the next customer at the new amount, currency units; null when nothing is spent. */
  marginalCac: number | null;
};

export type PlanReferralDetail = {
  /** Id of the programme in the catalogue. */
  typeId: string;
  /** The work as a sentence to the person who does it. */
  task: PlanText;
  /** Family of the programme. */
  family: string;
  /** Who may refer and be referred. */
  eligibility: PlanText;
  /** How the programme works. */
  mechanics: PlanText;
  /** What the referring customer receives. */
  rewardReferrer: PlanText;
  /** What the referred customer receives. */
  rewardReferee: PlanText;
  /** Expected cost of one referred customer, minor units: its reward, then its share of the running cost. */
  rewardCost: number;
  /** What one side receives, minor units; 0 = nothing. */
  rewardEach: number;
  /** The largest amount that a competitor gives to one side, minor units; null = none is stated. */
  rivalReward: number | null;
  /** Share of the running cost for one referred customer, minor units. */
  runningCost: number;
  /** What one referred customer may cost, minor units. */
  ceiling: number;
  /** What customers and the people they talk to read. */
  ready: PlanReadyText | null;
  /** Rules against abuse. */
  antifraud: PlanText[];
  /** Terms to publish with the programme. */
  terms: PlanText[];
  /** How the programme fits the audience, rival programmes, the objectives and the means of the company. */
  coherence: {
    /** How it fits the audience. */
    target: PlanText;
    /** How it compares with the programmes of competitors. */
    competitors: PlanText;
    /** How it serves the objectives. */
    objectives: PlanText;
    /** How it fits the budget and the hours of the company. */
    means: PlanText;
  };
  /** True when the company has too few customers for more than a pilot. */
  pilot: boolean;
  /** People to whom it is told in the cycle; null when they are not counted. */
  people?: number | null;
};

export type PlanReferralSummary = {
  /** Those who send customers already, the most numerous first; empty = the company counts none. */
  existing: PlanExistingReferral[];
  /** Why the plan rewards nobody for sending a customer; empty when a programme does. */
  noReward: PlanText[];
};

export type PlanRetentionDetail = {
  /** Id of the step in the catalogue. */
  stepTypeId: string;
  /** The work as a sentence to the person who does it. */
  task: PlanText;
  /** Family of the step: `onboarding`, `usage`, `path`, `satisfaction` or `information`. */
  family: string;
  /** What starts the step. */
  trigger: {
    /** Event in the life of a customer. */
    event: PlanText;
    /** Hours from the first purchase for a step of the path, from its event otherwise; 0 for a step that is always on. */
    delayHours: number;
    /** Where the step stands: on the `path` that every customer follows, started by an `event` at any time, or `always` on. */
    place: "path" | "event" | "always";
  };
  /** How it reaches people where its channel does not say it, such as a telephone; absent = as its channel says. */
  by?: PlanText;
  /** Message to send; null when the step changes the product or the site instead. */
  message: PlanMessage | null;
  /** The text of the step in its own form: e-mail, survey, call, screen. */
  ready: PlanReadyText | null;
  /** People to write to in the cycle, for a step that follows dates of the file; absent otherwise. */
  people?: number | null;
  /** What is put in place. */
  change: PlanText;
  /** Steps that may follow; empty for the last one. */
  next: {
    /** When the next step follows. */
    condition: PlanText;
    /** Id of the action of the plan that is the next step. */
    actionId: string;
  }[];
  /** When a person leaves the path. */
  exit: PlanText;
  /** Legal ground of the message: it serves a `contract`, or the person gave consent (`opt_in`); `not_needed` when nothing is sent. */
  consent: "contract" | "opt_in" | "not_needed";
};

export type PlanRetentionSummary = {
  /** Action that starts the path; empty when none does. */
  entry: string;
  /** Days over which customers are followed. */
  horizonDays: number;
  /** Most messages that one person receives in a week. */
  messagesPerWeekMax: number;
  /** Id of the indicator of the catalogue that the path must improve. */
  outcomeKpiId: string;
  /** Value of that indicator before the cycle, in its unit; null = not measured. */
  outcomeStart: number | null;
  /** Target of that indicator, in its unit. */
  outcomeTarget: number;
  /** The cycle of the company that the path follows. */
  cycle: {
    /** Days from the order to the delivery, the visit or the first day. */
    leadDays: number;
    /** Days from then to the end of what was bought. */
    serviceDays: number;
    /** Usual days from one purchase to the next. */
    intervalDays: number;
    /** Where the interval comes from: a count of the company, the life that it states for what it sells, its audiences, its offers, or its business model. */
    intervalFrom: "counted" | "life" | "audiences" | "offer" | "model";
  };
  /** How a person stops the messages. */
  unsubscribe: PlanText;
};

export type PlanReuseDecision = "scale" | "keep" | "adapt" | "test_again" | "cut";

export type PlanScenarioDetail = {
  /** Id of the scenario in the catalogue. */
  typeId: string;
  /** The work as a sentence to the person who does it. */
  task: PlanText;
  /** What is expected to work, and for whom. */
  hypothesis: PlanText;
  /** The single thing to change when results are low. */
  variable: PlanText;
  /** Publications and tasks of the scenario, in order. */
  steps: {
    /** Day, `YYYY-MM-DD`. */
    date: string;
    /** Id of the channel type of the catalogue (`CH-SEO`). */
    channelId: string;
    /** What is done on that day. */
    touch: PlanText;
    /** What people read on that day; null for work that they do not see. */
    message: PlanStepMessage | null;
  }[];
  /** The first message of the steps and a variant that differs in one element. */
  messages: PlanStepMessage[];
  /** The text of the scenario in its own form: search ads, e-mail, landing page, note to a partner. */
  ready: PlanReadyText | null;
  /** Media to prepare, such as `photo` or `email`. */
  supports: string[];
  /** Hashtags of the publications; empty on channels without hashtags. */
  hashtags: {
    /** The hashtag, with `#`. */
    tag: string;
    /** What it names: `brand`, `campaign`, `niche`, `product`, `local`, `event` or `generic`. */
    scope: string;
  }[];
  /** How each channel passes the content on, and how often. */
  shares: {
    /** How the content is passed on; `original` on the first channel, where it is published. */
    type: string;
    /** Id of the channel type of the catalogue (`CH-SEO`). */
    channelId: string;
    /** Publications a week. */
    perWeek: number;
  }[];
  /** What the scenario adds by its last day, the main indicator first. */
  expected: {
    /** Id of the indicator in the catalogue. */
    kpiId: string;
    /** Value before the scenario, in the unit of the indicator; null when not measured. */
    baseline: number | null;
    /** Why the baseline is null; null when it is not. */
    baselineReason: PlanText | null;
    /** Low end of what is added to the baseline; null where nothing measured gives one. */
    low: number | null;
    /** What is expected to be added; null as above. */
    mid: number | null;
    /** High end of what is added; null as above. */
    high: number | null;
    /** What the values are computed from, or the reading that will give them. */
    basis: PlanText;
    /** Day of the reading, `YYYY-MM-DD`. */
    dueDate: string;
  }[];
  /** When the scenario is extended, corrected or stopped. */
  decisionRule: {
    /** Condition to extend it. */
    scaleIf: PlanText;
    /** Condition to change its variable. */
    fixIf: PlanText;
    /** Condition to stop it. */
    stopIf: PlanText;
  };
  /** Score of the scenario for this persona, 0–1, and its factors. */
  relevance: {
    /** Weighted mean of the factors that are measured, 0–1. */
    index: number;
    /** Mean affinity of the persona with the channels, 0–1; null for a message to people whom the company knows. */
    affinity: number | null;
    /** Weight of the goals of the company that its stages serve, 0–1. */
    objective: number;
    /** Ceiling of a customer beside what one cost on the channels, 0–1; null when nothing was spent on them. */
    evidence: number | null;
    /** Part that is free of what can be served in the weeks after its launch, 1 for a seasonal scenario; null where nothing limits it by month. */
    season: number | null;
    /** What it should leave beside what it costs, 0–1; null where nothing counts it. */
    payback: number | null;
  };
  /** Page that the scenario brings people to. */
  target: PlanTarget;
};

export type PlanSiteTraffic = {
  /** Metrics of the whole site. */
  figures: PlanTrafficFigure[];
  /** Sessions of all channels; null when no channel knows them. */
  sessions: number | null;
  /** Orders, trials, leads or gifts; null when no channel counts them. */
  conversions: number | null;
  /** New customers; null when no channel counts them. */
  newCustomers: number | null;
  /** Herfindahl index of the session shares of channels: 1 = all the sessions come from one channel; null without sessions. */
  concentration: number | null;
};

export type PlanSkill = "writing" | "photo" | "short_video" | "seo" | "ads" | "email" | "dev" | "partnerships";

export type PlanStage = "ACQ" | "ACT" | "RET" | "REF" | "REV";

export type PlanStatedGoal = {
  /** Id of the strategic objective in the company file. */
  id: string;
  /** The goal, as the company states it. */
  statement: string;
  /** What the goal is measured on; null when nothing in the file measures it. */
  measure: PlanText | null;
  /** Indicator of the catalogue that it is read on; absent for a count of the company's own. */
  kpiId?: string;
  /** Unit of the values: `share` is 0–1, `money` is currency units. */
  unit: "count" | "share" | "money";
  /** Present value; null = not known. */
  current: number | null;
  /** Value that the goal asks for; null when it gives no figure. */
  target: number | null;
  /** Value that the findings of the plan can reach by then; null when it cannot be computed. */
  reachable: number | null;
  /** What is concluded; `refused` for one that costs more than it brings, `decision` for a goal that only needs one, `to-be-measured` without a figure. */
  verdict: "reached" | "within-reach" | "ambitious" | "out-of-reach" | "refused" | "decision" | "to-be-measured";
  /** The judgement and the measurable goal proposed, in a sentence. */
  proposal: PlanText;
};

export type PlanStepMessage = {
  /** Id of the message: the id of its action with a suffix. */
  id: string;
  /** Language of the text, that of the company's main audience. */
  language: "fr" | "en";
  /** First sentence, which catches the reader's attention. */
  hook: string;
  /** Main text. */
  body: string;
  /** Call to action at the end of the text. */
  cta: string;
  /** Words of the persona that the text contains, from the vocabulary in the company file. */
  personaVocabularyUsed: string[];
  /** Mentions that the law requires in the message, as published; empty when none is required. */
  legalMentions: string[];
  /** Set on a variant: the single element that differs from the first message; null on a first message. */
  changedElement: "hook" | "body" | "cta" | null;
  /** What the variant is expected to show; null on a first message. */
  hypothesis: PlanText | null;
  /** Absolute address of the call; null for a reply or a telephone call. */
  to: string | null;
};

export type PlanTarget = {
  /** `page`: the page exists; `planned`: the plan creates it. */
  kind: "page" | "planned";
  /** Absolute address; for a planned page, the address it will have. */
  url: string;
  /** Title of the page. */
  title: string;
};

export type PlanText = {
  /** French text. */
  fr: string;
  /** English text. */
  en: string;
};

export type PlanTextDraft = {
  /** Name of the model. */
  model: string;
  /** Version of the prompt: the first digits of its hash. */
  prompt: string;
  /** Day of the answer, `YYYY-MM-DD`. */
  day: string;
  /** True when the text is that of the model; false when the text written by rules is kept. */
  kept: boolean;
  /** Why the draft was refused; empty when it was kept. */
  reasons: PlanText[];
};

export type PlanTrafficFigure = {
  /** Id of the metric, such as `m.sessions`. */
  metricId: string;
  /** Value in the unit of the metric (rates 0–1); null when not measured. */
  value: number | null;
  /** Where the value comes from. */
  provenance: PlanProvenance;
  /** 95 % interval of a rate; null where it cannot be computed. */
  interval: number[] | null;
  /** Why the value is null. */
  reason: PlanText | null;
  /** Reasons to be careful: `gsc_impression_bug` (search impressions over-reported), `mpp_inflated` (opens inflated by mail privacy protection), `small_sample`. */
  flags: PlanTrafficFlag[];
};

export type PlanTrafficFlag = "gsc_impression_bug" | "mpp_inflated" | "small_sample";

export type PlanWaitingRule = {
  /** Rule of the gauge: `cr14.families-covered`. */
  ruleId: string;
  /** Hours a week from which the plan meets it. */
  hoursPerWeek: number;
};

export type PlanWorkItem = {
  /** `contact-broken`, `link.broken_internal`, `suggest-links`, or the id of an action of the plan. */
  id: string;
  /** What proposes the work: a `diagnosis` of the whole site, a `check` of its pages, a missing `link`, a need without a page (`coverage`) or a `plan`. */
  source: "diagnosis" | "check" | "link" | "coverage" | "plan";
  /** One sentence that says what to do. */
  title: PlanText;
  /** Why it matters. */
  why: PlanText;
  /** How to do it; absent when the changes say it all. */
  how?: PlanText;
  /** What it brings when it works, 0–100. */
  worth: number;
  /** Chance that it brings it, 0–1. */
  certainty: number;
  /** Time to do all of it. */
  minutes: {
    /** Fewest minutes. */
    low: number;
    /** Most minutes. */
    high: number;
  };
  /** Pages concerned; 0 = none by name. */
  pages: number;
  /** Addresses of the pages concerned, a hundred at most; absent when none is named. */
  places?: string[];
  /** What shows the fault, three examples at most. */
  proof: PlanProof[];
  /** Changes to make, the first ones when there are many. */
  edits: PlanEdit[];
  /** What it is expected to change, and how one sees it. */
  success: PlanText;
};

export type PlanWritingType = "tutorial" | "story" | "list" | "comparison" | "testimonial" | "backstage" | "question-answer" | "case-study" | "news" | "manifesto" | "practical-sheet" | "dialogue";

export type Validation = {
  /** Result of each criterion. */
  criteria: Record<string, PlanCriterionResult>;
  /** Every rule that the plan breaks, the most severe first. */
  findings: PlanFinding[];
};

export type PlanCriterionId = "Cr1" | "Cr2" | "Cr3" | "Cr4" | "Cr5" | "Cr6" | "Cr7" | "Cr8" | "Cr9" | "Cr10" | "Cr11" | "Cr12" | "Cr13" | "Cr14" | "Cr15" | "Cr16" | "Cr17" | "Cr18" | "Cr19" | "Cr20";

export type PlanCriterionResult = {
  /** `later` when only hours are missing; `violated` when a blocker remains. */
  status: PlanCriterionStatus;
  /** Share of the weight of the rules that are met, 0–1; rules that wait for hours are not counted. */
  score: number;
  /** Rules of the criterion that the plan breaks. */
  findings: PlanFinding[];
};

export type PlanCriterionStatus = "satisfied" | "incomplete" | "later" | "violated";

export type PlanFinding = {
  /** Id of the rule in the catalogue of plan rules. */
  ruleId: string;
  /** Criterion that the rule belongs to. */
  criterion: PlanCriterionId;
  /** Severity of the rule; `later`: the plan meets it with more hours a week, which the sentence names. */
  severity: PlanRuleSeverity | "later";
  /** JSON pointer to the place in `strategy.json`. */
  path: string;
  /** What to fix, in a sentence. */
  message: PlanText;
};

export type PlanRuleSeverity = "blocker" | "major" | "minor" | "info";

export type Closing = {
  /** The cycle that was closed. */
  cycle: {
    /** Number of the cycle. */
    number: number;
    /** First day. */
    start: PlanDay;
    /** Last day. */
    end: PlanDay;
    /** Day on which it was closed. */
    closedOn: PlanDay;
  };
  /** Performance indicators read, of those the plan binds. */
  read: {
    /** Indicators with a reading. */
    done: number;
    /** Indicators that the plan binds. */
    expected: number;
  };
  /** Every action of the plan, with its result and decision. */
  actions: PlanActionDecided[];
  /** Decision on each channel that costs something. */
  channels: PlanChannelDecision[];
  /** Lines of the readings that were not used, by line. */
  refused: PlanRefusedLine[];
  /** What a person noted of each action in the calendar; absent where nobody noted anything. */
  works?: PlanPastWork[];
  /** Version of this format. */
  schemaVersion: "1";
  /** Version of maillage that closed the cycle. */
  engineVersion: string;
  /** Reason to close without every figure; null when none was needed. */
  forced: string | null;
};

export type PlanActionDecided = {
  /** Id of the action in the plan. */
  id: string;
  /** Short name of the action. */
  title: PlanText;
  /** First day of the action. */
  start: PlanDay;
  /** Last day of the action. */
  end: PlanDay;
  /** What to do with the action in the next cycle. */
  decision: PlanReuseDecision;
  /** The indicator furthest under its target; null when all are met. */
  worst: {
    /** Name of the indicator. */
    kpi: PlanText;
    /** Value that was read, in the unit of the indicator. */
    reached: number;
    /** Target of the indicator, in its unit. */
    target: number;
    /** The two figures in their unit; absent = plain numbers. */
    words?: {
      /** The value that was read, with its unit. */
      reached: PlanText;
      /** The target, with its unit. */
      target: PlanText;
    };
  } | null;
  /** Cost per result against the planned one, in a sentence; null for a decision other than `cut`. */
  lesson: PlanText | null;
  /** Kind of the action, as in the plan. */
  kind: PlanActionKind;
  /** Id of the entry of the catalogue that the action applies. */
  catalogueId: string;
  /** Planned cost, currency units, hours at their cost. */
  plannedCost: number;
  /** Performance indicators of the action, the main one first. */
  indicators: PlanReadIndicator[];
  /** Share of the target of the first indicator that was reached; null = not read. */
  attained: number | null;
  /** Cost and profitability. */
  result: PlanActionResult;
  /** Figures behind the decision, in a sentence. */
  rule: PlanText;
};

export type PlanActionResult = {
  /** Id of the action in the plan. */
  actionId: string;
  /** Cash spent and hours at their cost, each as planned where it was not read. */
  cost: number;
  /** Value of the main indicator, in its unit; null when not read. */
  result: number | null;
  /** Cost of one unit of performance, the ratio of criterion Cr19; null without a result, or for a rate or a rank. */
  costPerResult: number | null;
  /** (margin − cost) / cost; null for a free action or one without a margin. */
  returnOnCost: number | null;
  /** Whether the margin covers the cost, within 5 % for `break_even`. */
  status: PlanProfitability;
  /** First day on which the action can be judged; null once it is. */
  verdictOn: PlanDay | null;
};

export type PlanChannelDecision = {
  /** Id of the channel in the company file. */
  channelId: string;
  /** Most that a customer of the channel may cost, by the line of business that it brings. */
  ceiling: number;
  /** Acquisition cost of the channel. */
  cost: number;
  /** New customers of the channel. */
  newCustomers: number;
  /** Share of customers who would come without the spending of the cycle, 0–1. */
  stockShare: number;
  /** Cost per new customer; null without a customer. */
  cac: number | null;
  /** Cost per customer that the spending brought; null when it brought none. */
  incrementalCac: number | null;
  /** Expected cost per customer that the spending brought: drawn toward the mean of the company while customers are few. */
  shrunkCac: number;
  /** Probability that the true cost stays under the ceiling of a channel, 0–1. */
  withinCap: number;
  /** Probability that it stays under break-even, 0–1. */
  withinBreakEven: number;
  /** True when the channel brought customers and the ceiling rests on a guess of what they pay: no money is taken from it. */
  isDoubted: boolean;
  /** What to do with the channel in the next cycle. */
  decision: PlanReuseDecision;
};

export type PlanProfitability = "profitable" | "break_even" | "not_profitable" | "too_early";

export type PlanReadIndicator = {
  /** Id of the indicator in the catalogue. */
  kpiId: string;
  /** Target in the plan. */
  target: number;
  /** Low threshold in the plan. */
  low: number;
  /** Last value read; null when not read. */
  reached: number | null;
};

export type PlanRefusedLine = {
  /** Number of the line in the file, from 1. */
  line: number;
  /** Why the line was not used. */
  why: PlanText;
};

export type ReusedActions = PlanReusedAction[];

export type PlanReusedAction = {
  /** Id of the action in the plan of the closed cycle. */
  fromId: string;
  /** Decision on the action at the close. */
  decision: PlanReuseDecision;
  /** Short name of the action. */
  title: PlanText;
  /** First day in the next cycle; null when the action is not planned again. */
  start: PlanDay | null;
  /** Last day in the next cycle; null when the action is not planned again. */
  end: PlanDay | null;
  /** Field to fill before the draft is validated; null = none. */
  open: {
    /** `what-changes` for an adapted action; `test` for one that is tested again. */
    field: "what-changes" | "test";
    /** What to write in the field. */
    hint: PlanText;
  } | null;
  /** Why the action is cut, in a sentence; null for another decision. */
  lesson: PlanText | null;
  /** Action of the next plan that continues it; null = none does. */
  plannedAs: string | null;
};

export type CompanyItem = Persona | Channel;

/** Input and output of each call, by the id of its operation. */
export interface Calls {
  /** Crawl a site and audit its internal linking. */
  'audit-site': {
    input: {
      /** address to start from, with or without https:// */
      url: string;
      /** maximum number of pages to crawl */
      maxPages?: number;
      /** maximum number of clicks from the start page */
      maxDepth?: number;
      /** simultaneous requests */
      concurrency?: number;
      /** milliseconds between two requests */
      delay?: number;
      /** crawl despite robots.txt (your own site only) */
      ignoreRobots?: boolean;
      /** do not follow nofollow links */
      respectNofollow?: boolean;
      /** extra column in the list of pages, NAME=CSS SELECTOR, NAME=SELECTOR@ATTRIBUTE (price=.price) or NAME=/REGULAR EXPRESSION/ over the source; may be repeated */
      extract?: string[];
      /** text to count in the visible text of each page, whole words in any case and accents, or /REGULAR EXPRESSION/: column search.TEXT of the pages (quotation); may be repeated */
      search?: string[];
      /** read only the addresses that match: * within a folder, ** at any depth (/blog/**); may be repeated */
      include?: string[];
      /** do not read the addresses that match (/tag/**, *?sort=*); may be repeated */
      exclude?: string[];
      /** parameters to remove from addresses, * for any run of characters (sid,utm_*) */
      stripParameters?: string[];
      /** addresses to read, only these */
      addresses?: string[];
      /** read only the start page and the addresses of the sitemaps */
      sitemapOnly?: boolean;
      /** header NAME:VALUE sent to the origin of the site only, never written (X-Preview:token); may be repeated */
      header?: string[];
      /** credentials of the site: user and password, or cookie; kept encrypted for the time of the job */
      auth?: {
        user?: string;
        password?: string;
        cookie?: string;
      };
      /** name given to servers, with an address to reach you (MyBot/1.0 +https://www.example.com); robots.txt is read under this name */
      userAgent?: string;
      /** run JavaScript: never, auto or always */
      render?: "never" | "auto" | "always";
      /** check images, files and external links: none, internal (the site only) or all */
      probe?: "none" | "internal" | "all";
      /** maximum number of addresses of other sites to check */
      maxProbes?: number;
      /** file of the look of the documents (JSON or YAML): name, colour, logo */
      look?: {
        /** Name printed at the top of the documents; the company when absent */
        name?: string;
        /** Main colour of the documents, `#rrggbb`; darkened when text in it could not be read */
        colour?: string;
        /** Logo: a PNG or JPEG image of 200 kB at most as a data address; a command also takes the path of the file, from the folder of the company file */
        logo?: string;
      };
      /** company file (JSON or YAML) */
      company?: Company;
      /** language of the report: fr or en */
      lang?: "fr" | "en";
      /** start over, do not resume an interrupted crawl */
      fresh?: boolean;
      /** measure for the company the pages of the audit of less than an hour ago, without a request to the site; without such an audit the site is read */
      stored?: boolean;
      /** analyse the texts */
      semantics?: boolean;
      /** fail (exit 3) from this severity on */
      failOn?: "critical" | "high" | "medium" | "low";
      /** finding to ignore: CHECK or CHECK@PAGES (link.depth@/blog/*); may be repeated */
      ignore?: string[];
      /** why it is ignored, kept with the rule */
      ignoreReason?: string;
      /** last day of the rule (YYYY-MM-DD), 90 days unless given */
      ignoreUntil?: string;
      /** seed of the random draws */
      seed?: number;
    };
    output: Job;
  };
  /** List the audits. */
  'list-audits': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** address of the site whose audits are listed */
      site?: string;
      /** true: only those that ended with results */
      ended?: "true" | "false";
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListAuditsAnswer;
  };
  /** Read an audit. */
  'read-audit': {
    input: {
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadAuditAnswer;
  };
  /** Read a file of an audit. */
  'read-audit-file': {
    input: {
      id: string;
      /** name of the file */
      name: "report.html" | "pages.html" | "pages.csv" | "findings.csv" | "suggestions.csv" | "additions.csv" | "findings.sarif";
    };
    output: Uint8Array;
  };
  /** List the files that an audit keeps. */
  'list-stored-files': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListStoredFilesAnswer;
  };
  /** List the pages of an audit. */
  'list-pages': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      indexable?: "true" | "false";
      topic?: string;
      /** order: url, depth, words, inlinks, status; with a - before it, the largest first */
      sort?: "url" | "-url" | "depth" | "-depth" | "words" | "-words" | "inlinks" | "-inlinks" | "status" | "-status";
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListPagesAnswer;
  };
  /** List the links of an audit. */
  'list-links': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      from?: string;
      to?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListLinksAnswer;
  };
  /** List the findings of an audit. */
  'list-findings': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      check?: string;
      severity?: "critical" | "high" | "medium" | "low" | "info";
      status?: "fail" | "not-measured" | "ignored";
      /** order: severity, check, page; with a - before it, the largest first */
      sort?: "severity" | "-severity" | "check" | "-check" | "page" | "-page";
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListFindingsAnswer;
  };
  /** List the links to add. */
  'suggest-links': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      page?: string;
      direction?: "out" | "in";
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: SuggestLinksAnswer;
  };
  /** Accept or reject a proposed link. */
  'decide-link': {
    input: {
      id: string;
      /** id of the link, field id of suggestions.jsonl */
      suggestion: string;
      /** accepted (to do), rejected (no longer proposed) or proposed (no decision) */
      state: "accepted" | "rejected" | "proposed";
      /** reason, kept with the decision */
      reason?: string;
      /** revision that you have read: refuses to replace a newer decision */
      revision?: number;
    };
    output: DecideLinkAnswer;
  };
  /** List the decisions about the links of a site. */
  'list-link-decisions': {
    input: {
      /** an address of the site */
      site: string;
      /** one state only */
      state?: "proposed" | "accepted" | "rejected" | "in-place";
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListLinkDecisionsAnswer;
  };
  /** List the topics of an audit. */
  'list-topics': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListTopicsAnswer;
  };
  /** List the keywords of a site. */
  'list-keywords': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListKeywordsAnswer;
  };
  /** List what the site says to each persona. */
  'list-coverage': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** one persona only */
      persona?: string;
      /** ids of several personas, separated by commas */
      personaIds?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListCoverageAnswer;
  };
  /** Compare two audits of one site. */
  'compare-audits': {
    input: {
      /** id of the audit */
      id: string;
      /** id of the earlier audit */
      with: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: CompareAuditsAnswer;
  };
  /** Read a page of an audited site. */
  'read-page': {
    input: {
      url: string;
      auditId?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadPageAnswer;
  };
  /** List the links to add to a page, in the latest audit of its site. */
  'list-site-suggestions': {
    input: {
      page: string;
      direction?: "out" | "in";
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListSiteSuggestionsAnswer;
  };
  /** Choose the links to add that raise some pages. */
  'optimise-links': {
    input: {
      id: string;
      /** addresses of the pages to raise */
      pages?: string[];
      /** topic whose pages are to be raised */
      topic?: string;
      /** one persona only */
      persona?: string;
      /** ids of several personas, read together */
      personaIds?: string[];
      /** stage of the persona */
      stage?: "ACQ" | "ACT" | "RET" | "REF" | "REV";
      /** most edits */
      maxEdits?: number;
      /** most new links of a page */
      perPage?: number;
      /** addresses of the pages not to edit */
      locked?: string[];
      /** addresses where visitors arrive (all by default) */
      entries?: string[];
      /** propose sentences to add too */
      sentences?: boolean;
    };
    output: OptimiseLinksAnswer;
  };
  /** Simulate added links: rank and depth before and after. */
  'simulate-links': {
    input: {
      id: string;
      /** links to add, written FROM>TO (addresses or paths) */
      links: string[];
      /** addresses where visitors arrive (all by default) */
      entries?: string[];
    };
    output: SimulateLinksAnswer;
  };
  /** Simulate a page to be created: links, depth, competition with the pages there are. */
  'simulate-page': {
    input: {
      id: string;
      /** title of the page to create */
      title: string;
      /** phrase aimed at */
      keyphrase?: string;
      /** headings, in order */
      outline?: string[];
      /** address planned */
      url?: string;
      /** language of the page */
      lang?: "fr" | "en";
    };
    output: SimulatePageAnswer;
  };
  /** Analyse a draft: expected terms, questions, links, two scores. */
  'analyse-draft': {
    input: {
      /** id of the audit */
      id?: string;
      /** the draft, as HTML */
      html?: string;
      /** title, when the HTML has none */
      title?: string;
      /** address of the page */
      url?: string;
      /** phrase aimed at */
      keyphrase?: string;
      /** one persona only */
      persona?: string;
      /** ids of several personas, read together */
      personaIds?: string[];
      /** competitors’ pages, as HTML */
      competitorHtml?: string[];
      /** most links proposed */
      limit?: number;
    };
    output: AnalyseDraftAnswer;
  };
  /** Propose personas from the words of the site. */
  'propose-personas': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ProposePersonasAnswer;
  };
  /** List what to do on a site. */
  'list-actions': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListActionsAnswer;
  };
  /** Read the link map of a site. */
  'map-site': {
    input: {
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: MapSiteAnswer;
  };
  /** Look for a subject in the titles and the text of the pages of an audit. */
  'find-subject': {
    input: {
      id: string;
      subject: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: FindSubjectAnswer;
  };
  /** List the checks of an audit. */
  'list-checks': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListChecksAnswer;
  };
  /** Serve the sample site on this machine, with its company. */
  'open-example': {
    input: Record<string, never>;
    output: OpenExampleAnswer;
  };
  /** Write the company file, question by question. */
  'draft-company': {
    input: {
      answers?: Record<string, string>;
      skipped?: string[];
      ask?: string;
      again?: string;
      early?: boolean;
      auditId?: string;
      recorded?: string[];
      lang?: "fr" | "en";
    };
    output: DraftCompanyAnswer;
  };
  /** List the twenty criteria of a plan. */
  'list-criteria': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListCriteriaAnswer;
  };
  /** Make the activation plan and its calendar. */
  'plan-strategy': {
    input: {
      /** company file (JSON or YAML) */
      company: Company;
      /** figures read month by month (JSON or YAML) */
      months?: Record<string, {
        /** Visits of the site */
        sessions?: number | null;
        /** Contacts who asked for an answer */
        leads?: number | null;
        /** Trials started */
        trials?: number | null;
        /** Orders or sales */
        orders?: number | null;
        /** Donations received */
        donations?: number | null;
        /** Memberships taken */
        memberships?: number | null;
        /** Customers with their first order */
        newCustomers?: number | null;
        /** Customers who paid a subscription */
        payingCustomers?: number | null;
        /** Revenue, currency units, excluding VAT */
        revenueNet?: number | null;
        /** Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel */
        spent?: number | null;
        /** By id of the channel in the company file, or by an id of its own with its name */
        channels?: Record<string, {
          /** Name of a channel that the company file does not have, such as leaflets */
          name?: string;
          /** Money spent, currency units, excluding VAT */
          spent?: number | null;
          /** New customers that came by the channel */
          newCustomers?: number | null;
        }>;
      }>;
      /** id of an audit of the service */
      auditId?: string;
      /** first day of the cycle, YYYY-MM-DD */
      from?: string;
      /** language of the report: fr or en */
      lang?: "fr" | "en";
      /** let a language model reword the texts (off by default) */
      reword?: boolean;
      /** let a language model draft the texts from the public facts alone (off by default) */
      draft?: boolean;
      /** accept the cost of the drafts without a question */
      yes?: boolean;
      /** most calls of the model */
      draftCalls?: number;
      /** most tokens, read and written */
      draftTokens?: number;
      /** most cost, in the currency of MAILLAGE_MODEL_PRICES */
      draftCost?: number;
      /** seed of the random draws */
      seed?: number;
    };
    output: Job;
  };
  /** List the plans of a project, newest first. */
  'list-cycles': {
    input: {
      /** id of the project */
      projectId: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListCyclesAnswer;
  };
  /** Read a plan and its validation. */
  'read-cycle': {
    input: {
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadCycleAnswer;
  };
  /** Name a plan, or add a remark to it. */
  'update-cycle': {
    input: {
      id: string;
      /** name of the plan */
      name?: string | null;
      /** remark */
      note?: string | null;
    };
    output: Cycle;
  };
  /** List the actions of a plan. */
  'list-plan-actions': {
    input: {
      id: string;
      /** one kind of actions only */
      kind?: string;
      /** one stage only */
      stage?: "ACQ" | "ACT" | "RET" | "REF" | "REV";
      /** id of a persona: its actions only */
      persona?: string;
      /** id of a channel (CH-SEO): its actions only */
      channel?: string;
      /** order: start, end, hours; with a - before it, the largest first */
      sort?: "start" | "-start" | "end" | "-end" | "hours" | "-hours";
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListPlanActionsAnswer;
  };
  /** Explain the choice of an action: why this one, from which figures, with which sources. */
  'explain-action': {
    input: {
      id: string;
      /** id of the action */
      action: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ActionExplanation;
  };
  /** List what a plan proves, criterion by criterion. */
  'list-plan-criteria': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListPlanCriteriaAnswer;
  };
  /** Read what a plan made again changed in the calendar. */
  'read-plan-changes': {
    input: {
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadPlanChangesAnswer;
  };
  /** Read the steering of a plan: the cost, the expected result and the verdict of each action, the cost ceiling of a customer. */
  'read-steering': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadSteeringAnswer;
  };
  /** List the files of a plan. */
  'list-cycle-files': {
    input: {
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListCycleFilesAnswer;
  };
  /** Read a file of a plan. */
  'read-cycle-file': {
    input: {
      id: string;
      /** name of the file */
      name: "strategy.json" | "validation.json" | "calendar.ics" | "calendar.csv" | "report.html" | "report.docx" | "deck.pptx" | "steering.xlsx" | "quiz.html" | "calculator.html";
      /** address of the site whose changes of the calendar apply */
      site?: string;
      /** language of the file: fr or en */
      lang?: "fr" | "en";
    };
    output: Uint8Array;
  };
  /** Read the table of results to fill. */
  'read-readings': {
    input: {
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadReadingsAnswer;
  };
  /** Read a part of a plan. */
  'read-plan-part': {
    input: {
      id: string;
      /** part of the plan */
      part: "framework" | "channels" | "objectives" | "scenarios" | "conversion" | "retention" | "referral";
      /** address of the site whose changes of the calendar apply */
      site?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadPlanPartAnswer;
  };
  /** See what the figures of some months change in the costs of a plan. */
  'preview-months': {
    input: {
      id: string;
      months?: Record<string, {
        /** Visits of the site */
        sessions?: number | null;
        /** Contacts who asked for an answer */
        leads?: number | null;
        /** Trials started */
        trials?: number | null;
        /** Orders or sales */
        orders?: number | null;
        /** Donations received */
        donations?: number | null;
        /** Memberships taken */
        memberships?: number | null;
        /** Customers with their first order */
        newCustomers?: number | null;
        /** Customers who paid a subscription */
        payingCustomers?: number | null;
        /** Revenue, currency units, excluding VAT */
        revenueNet?: number | null;
        /** Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel */
        spent?: number | null;
        /** By id of the channel in the company file, or by an id of its own with its name */
        channels?: Record<string, {
          /** Name of a channel that the company file does not have, such as leaflets */
          name?: string;
          /** Money spent, currency units, excluding VAT */
          spent?: number | null;
          /** New customers that came by the channel */
          newCustomers?: number | null;
        }>;
      }>;
      company?: Company;
      budget?: number;
    };
    output: PreviewMonthsAnswer;
  };
  /** Close a cycle of the service and plan the next one. */
  'conclude-cycle': {
    input: {
      id: string;
      company: Company;
      months?: Record<string, {
        /** Visits of the site */
        sessions?: number | null;
        /** Contacts who asked for an answer */
        leads?: number | null;
        /** Trials started */
        trials?: number | null;
        /** Orders or sales */
        orders?: number | null;
        /** Donations received */
        donations?: number | null;
        /** Memberships taken */
        memberships?: number | null;
        /** Customers with their first order */
        newCustomers?: number | null;
        /** Customers who paid a subscription */
        payingCustomers?: number | null;
        /** Revenue, currency units, excluding VAT */
        revenueNet?: number | null;
        /** Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel */
        spent?: number | null;
        /** By id of the channel in the company file, or by an id of its own with its name */
        channels?: Record<string, {
          /** Name of a channel that the company file does not have, such as leaflets */
          name?: string;
          /** Money spent, currency units, excluding VAT */
          spent?: number | null;
          /** New customers that came by the channel */
          newCustomers?: number | null;
        }>;
      }>;
      readings?: string;
      workbook?: string;
      auditId?: string;
      on?: string;
      from?: string;
      force?: string;
      seed?: number;
    };
    output: ConcludeCycleAnswer;
  };
  /** Check a plan, criterion by criterion. */
  'validate-plan': {
    input: {
      /** strategy.json of a plan */
      plan: Strategy;
      /** company file */
      company?: Company;
    };
    output: ValidatePlanAnswer;
  };
  /** Read the state of an audited site. */
  'read-site': {
    input: {
      url: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadSiteAnswer;
  };
  /** List the next contents of a plan. */
  'list-next-contents': {
    input: {
      id: string;
      from: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListNextContentsAnswer;
  };
  /** Read the figures of several pages. */
  'list-page-figures': {
    input: {
      urls: string[];
    };
    output: ListPageFiguresAnswer;
  };
  /** Read a page that has just changed again, and its decided links. */
  'reread-page': {
    input: {
      url: string;
      lang?: "fr" | "en";
    };
    output: Job;
  };
  /** Accept or reject a link that was proposed for a draft. */
  'decide-draft-link': {
    input: {
      from: string;
      to: string;
      anchor: string;
      sentence: string;
      state: "accepted" | "rejected" | "proposed";
      reason?: string;
      revision?: number;
    };
    output: DecideDraftLinkAnswer;
  };
  /** Connect a content system: it announces each published page by a signed message, and the page is read again. */
  'connect-cms': {
    input: {
      /** id of the project */
      id: string;
      /** name of the content system */
      name: string;
    };
    output: ConnectCmsAnswer;
  };
  /** List the connected content systems. */
  'list-cms': {
    input: {
      /** id of the project */
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListCmsAnswer;
  };
  /** Disconnect a content system. */
  'disconnect-cms': {
    input: {
      /** id of the project */
      id: string;
      /** id of the system */
      cms: string;
    };
    output: null;
  };
  /** Read an export, ask what it leaves open and show what it would change. */
  'preview-import': {
    input: {
      /** id of the project */
      projectId: string;
      /** name of the file */
      filename: string;
    } & {
      /** The file itself. */
      content: Uint8Array | Blob;
    };
    output: StoredImport;
  };
  /** List the imports of a project. */
  'list-imports': {
    input: {
      /** id of the project */
      projectId: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListImportsAnswer;
  };
  /** Read an import, its questions and what it changes. */
  'read-import': {
    input: {
      /** id of the import */
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: StoredImport;
  };
  /** Answer the questions of an import. */
  'answer-import': {
    input: {
      /** id of the import */
      id: string;
      /** answers by their name; null removes one */
      answers: Record<string, string | null>;
    };
    output: StoredImport;
  };
  /** Put the figures of an import in the company of its project. */
  'commit-import': {
    input: {
      /** id of the import */
      id: string;
    };
    output: StoredImport;
  };
  /** Undo an import: the figures from before return, and it is kept no more. */
  'undo-import': {
    input: {
      /** id of the import */
      id: string;
    };
    output: null;
  };
  /** List the connected sources. */
  'list-sources': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListSourcesAnswer;
  };
  /** Connect a measuring service so that its figures come by themselves. */
  'connect-source': {
    input: {
      /** service to connect */
      source: "search-console" | "ga4" | "matomo" | "brevo";
      /** site, property or account, as the service writes it */
      property: string;
      /** the key itself: object of the service account or of the consent, or token */
      key?: string | Record<string, unknown>;
      /** access given in the browser, by POST /v1/consents */
      consent?: string;
      /** address of the service, for a Matomo of your own */
      address?: string;
      /** first day to read, YYYY-MM-DD (thirteen months by default) */
      since?: string;
    };
    output: ConnectSourceAnswer;
  };
  /** Ask in the browser for the access to a service, instead of a key. */
  'ask-consent': {
    input: {
      /** service to connect */
      source: "search-console" | "ga4" | "matomo" | "brevo";
      /** OAuth client of the kind desktop app, as JSON */
      client: Record<string, unknown>;
    };
    output: AskConsentAnswer;
  };
  /** Read whether the access asked for was given. */
  'read-consent': {
    input: {
      /** id of the consent that was asked for */
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadConsentAnswer;
  };
  /** Read the new days of the connected sources. */
  'sync-sources': {
    input: {
      /** id of the connected source */
      id?: string;
    };
    output: Job;
  };
  /** Put the figures of a source in a company file. */
  'read-source-figures': {
    input: {
      /** id of the connected source */
      id: string;
      /** company file, as JSON */
      company: Company;
    };
    output: ReadSourceFiguresAnswer;
  };
  /** Judge published pages: keep, refresh, merge, redirect or stop. */
  'judge-published-pages': {
    input: {
      /** id of the connected source */
      id: string;
      /** page that was touched and the day, ADDRESS=YYYY-MM-DD; may be repeated */
      changed?: string[];
      /** weeks compared before and after */
      weeks?: number;
      /** company file, to express verdicts in money */
      company?: Company;
    };
    output: JudgePublishedPagesAnswer;
  };
  /** Read the table of results, filled from the connected sources. */
  'read-filled-readings': {
    input: {
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadFilledReadingsAnswer;
  };
  /** Forget a source: its key and what it read are deleted. */
  'forget-source': {
    input: {
      /** id of the connected source */
      id: string;
    };
    output: null;
  };
  /** Request the home page as the robots of assistants do, on one’s own site. */
  'probe-robots': {
    input: {
      /** address of the site */
      url: string;
      /** confirm that this site is yours */
      mine?: boolean;
    };
    output: ProbeRobotsAnswer;
  };
  /** List the jobs. */
  'list-jobs': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListJobsAnswer;
  };
  /** Read a job. */
  'read-job': {
    input: {
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadJobAnswer;
  };
  /** Check that everything is ready on this machine. */
  'check-health': {
    input: {
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: CheckHealthAnswer;
  };
  /** Create a key of the API. */
  'create-key': {
    input: {
      /** what the key is for */
      name: string;
      /** rights: analyse (one page), read, write or admin */
      scope?: "analyse" | "read" | "write" | "admin";
      /** days of validity (no end by default) */
      days?: number;
      /** project, the only one that the key opens (all by default) */
      projectId?: string;
      /** IP addresses or blocks (192.0.2.0/24) from which the key is accepted (all by default) */
      addresses?: string[];
    };
    output: CreateKeyAnswer;
  };
  /** List the keys of the API. */
  'list-keys': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListKeysAnswer;
  };
  /** Revoke a key of the API. */
  'revoke-key': {
    input: {
      /** id of the key */
      id: string;
      /** hours for which it stays valid, while it is replaced */
      hours?: number;
    };
    output: null;
  };
  /** Invite a person to the workspace. */
  'invite-member': {
    input: {
      /** e-mail address */
      email: string;
      /** name of the person */
      name?: string;
      /** role: owner (everything), editor (write) or reader (read) */
      role?: "owner" | "editor" | "reader";
      /** language of the mail: fr or en */
      lang?: "fr" | "en";
    };
    output: Invitation;
  };
  /** List the members of the workspace. */
  'list-members': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListMembersAnswer;
  };
  /** Change the name or the role of a member. */
  'update-member': {
    input: {
      /** id of the member */
      id: string;
      /** name of the person */
      name?: string;
      /** role: owner (everything), editor (write) or reader (read) */
      role?: "owner" | "editor" | "reader";
    };
    output: Member;
  };
  /** Remove a member and end the sessions of that person. */
  'remove-member': {
    input: {
      /** id of the member */
      id: string;
    };
    output: null;
  };
  /** Make a new link for a member, who will choose a new password. */
  'renew-invitation': {
    input: {
      /** id of the member */
      id: string;
      /** language of the mail: fr or en */
      lang?: "fr" | "en";
    };
    output: Invitation;
  };
  /** List who invited, changed or removed members and keys. */
  'list-access-history': {
    input: {
      /** member or key only */
      kind?: "member" | "key";
      /** one member or key only */
      object?: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListAccessHistoryAnswer;
  };
  /** Accept an invitation and sign in. */
  'accept-invitation': {
    input: {
      /** secret of the link, after the “#” */
      token: string;
      /** name of the person */
      name: string;
      /** password, 12 characters or more */
      password: string;
    };
    output: Session;
  };
  /** Sign in with an e-mail address and a password. */
  'sign-in': {
    input: {
      /** e-mail address */
      email: string;
      /** password */
      password: string;
      /** workspace, if you have several */
      workspace?: string;
    };
    output: Session;
  };
  /** Read who you are for this service. */
  'read-session': {
    input: {
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: Session;
  };
  /** Sign out. */
  'sign-out': {
    input: Record<string, never>;
    output: null;
  };
  /** Change your password and end your other sessions. */
  'change-password': {
    input: {
      /** password */
      password: string;
      /** password, 12 characters or more */
      newPassword: string;
    };
    output: Session;
  };
  /** Create a workspace and its first key. */
  'create-workspace': {
    input: {
      /** name of the customer */
      name: string;
    };
    output: CreateWorkspaceAnswer;
  };
  /** List the workspaces. */
  'list-workspaces': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListWorkspacesAnswer;
  };
  /** Set what a workspace may use; what is not given stays. */
  'limit-workspace': {
    input: {
      /** id of the workspace */
      id: string;
      /** audits a day; null: no limit */
      audits?: number | null;
      /** pages read a day; null: no limit */
      pages?: number | null;
      /** drafts analysed a day; null: no limit */
      drafts?: number | null;
      /** megabytes stored; null: no limit */
      storageMb?: number | null;
    };
    output: LimitWorkspaceAnswer;
  };
  /** Read which language model rewords the texts. */
  'read-model': {
    input: {
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadModelAnswer;
  };
  /** Try the language model on one sentence. */
  'test-model': {
    input: Record<string, never>;
    output: TestModelAnswer;
  };
  /** Read what the workspace used today and what remains. */
  'read-usage': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadUsageAnswer;
  };
  /** Delete a workspace and everything that it has stored. */
  'delete-workspace': {
    input: {
      /** id of the workspace */
      id: string;
    };
    output: null;
  };
  /** Create a project. */
  'create-project': {
    input: {
      /** name of the project */
      name: string;
      /** address of the site */
      url: string;
      /** language of the project: fr or en */
      lang?: "fr" | "en";
    };
    output: Project;
  };
  /** List the projects. */
  'list-projects': {
    input: {
      /** address of a site: its projects only */
      site?: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListProjectsAnswer;
  };
  /** Read a project and its latest audit. */
  'read-project': {
    input: {
      /** id of the project */
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadProjectAnswer;
  };
  /** Change a project. */
  'update-project': {
    input: {
      /** id of the project */
      id: string;
      /** name of the project */
      name?: string;
      /** address of the site */
      url?: string;
      /** language of the project: fr or en */
      lang?: "fr" | "en";
    };
    output: Project;
  };
  /** Delete a project, its company, its calendar, what was decided about the links and findings of its site, and their history. */
  'delete-project': {
    input: {
      /** id of the project */
      id: string;
    };
    output: null;
  };
  /** Read the company of a project. */
  'read-company': {
    input: {
      /** id of the project */
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: CompanyDocument;
  };
  /** Replace the company of a project, or what is kept beside it; what is not given stays. */
  'save-company': {
    input: {
      /** id of the project */
      id: string;
      /** company file, as JSON; null keeps none */
      company?: Company | null;
      answers?: Record<string, string>;
      skipped?: string[];
      planJob?: string | null;
      planBefore?: string | null;
      cycle?: string | null;
      nextCycle?: string | null;
      nextFrom?: string | null;
      months?: Record<string, {
        /** Visits of the site */
        sessions?: number | null;
        /** Contacts who asked for an answer */
        leads?: number | null;
        /** Trials started */
        trials?: number | null;
        /** Orders or sales */
        orders?: number | null;
        /** Donations received */
        donations?: number | null;
        /** Memberships taken */
        memberships?: number | null;
        /** Customers with their first order */
        newCustomers?: number | null;
        /** Customers who paid a subscription */
        payingCustomers?: number | null;
        /** Revenue, currency units, excluding VAT */
        revenueNet?: number | null;
        /** Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel */
        spent?: number | null;
        /** By id of the channel in the company file, or by an id of its own with its name */
        channels?: Record<string, {
          /** Name of a channel that the company file does not have, such as leaflets */
          name?: string;
          /** Money spent, currency units, excluding VAT */
          spent?: number | null;
          /** New customers that came by the channel */
          newCustomers?: number | null;
        }>;
      }>;
      edits?: Record<string, {
        day?: string;
        title?: string;
        note?: string;
        doneOn?: string;
        asideOn?: string;
        cycle: number;
        planned: {
          day: string;
          title: {
            fr: string;
            en: string;
          };
          owner: {
            fr: string;
            en: string;
          };
          hours: number;
        };
      }>;
    };
    output: CompanyDocument;
  };
  /** Change the company of a project. */
  'update-company': {
    input: {
      /** id of the project */
      id: string;
      /** fields to change (RFC 7396): null removes one */
      company?: Record<string, unknown>;
      answers?: Record<string, string>;
      skipped?: string[];
      planJob?: string | null;
      planBefore?: string | null;
      cycle?: string | null;
      nextCycle?: string | null;
      nextFrom?: string | null;
      months?: Record<string, {
        /** Visits of the site */
        sessions?: number | null;
        /** Contacts who asked for an answer */
        leads?: number | null;
        /** Trials started */
        trials?: number | null;
        /** Orders or sales */
        orders?: number | null;
        /** Donations received */
        donations?: number | null;
        /** Memberships taken */
        memberships?: number | null;
        /** Customers with their first order */
        newCustomers?: number | null;
        /** Customers who paid a subscription */
        payingCustomers?: number | null;
        /** Revenue, currency units, excluding VAT */
        revenueNet?: number | null;
        /** Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel */
        spent?: number | null;
        /** By id of the channel in the company file, or by an id of its own with its name */
        channels?: Record<string, {
          /** Name of a channel that the company file does not have, such as leaflets */
          name?: string;
          /** Money spent, currency units, excluding VAT */
          spent?: number | null;
          /** New customers that came by the channel */
          newCustomers?: number | null;
        }>;
      }>;
      edits?: Record<string, {
        day?: string;
        title?: string;
        note?: string;
        doneOn?: string;
        asideOn?: string;
        cycle: number;
        planned: {
          day: string;
          title: {
            fr: string;
            en: string;
          };
          owner: {
            fr: string;
            en: string;
          };
          hours: number;
        };
      }>;
    };
    output: CompanyDocument;
  };
  /** List the personas, the channels or the counts of the company of a project. */
  'list-company-part': {
    input: {
      /** id of the project */
      id: string;
      /** one of these lists: personas, channels, reasons, comparisons, commitments, deadlines, relayReach, ideas */
      part: "personas" | "channels" | "reasons" | "comparisons" | "commitments" | "deadlines" | "relayReach" | "ideas";
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListCompanyPartAnswer;
  };
  /** Add or replace a persona, a channel or a count of the company. */
  'save-company-item': {
    input: {
      /** id of the project */
      id: string;
      /** one of these lists: personas, channels, reasons, comparisons, commitments, deadlines, relayReach, ideas */
      part: "personas" | "channels" | "reasons" | "comparisons" | "commitments" | "deadlines" | "relayReach" | "ideas";
      /** id */
      item: string;
      /** its fields */
      value: Record<string, unknown>;
    };
    output: CompanyDocument;
  };
  /** Remove a persona, a channel or a count of the company. */
  'remove-company-item': {
    input: {
      /** id of the project */
      id: string;
      /** one of these lists: personas, channels, reasons, comparisons, commitments, deadlines, relayReach, ideas */
      part: "personas" | "channels" | "reasons" | "comparisons" | "commitments" | "deadlines" | "relayReach" | "ideas";
      /** id */
      item: string;
    };
    output: null;
  };
  /** Make the plan of a project. */
  'plan-project': {
    input: {
      /** id of the project */
      projectId: string;
      /** first day of the cycle, YYYY-MM-DD */
      from?: string;
      /** language of the report: fr or en */
      lang?: "fr" | "en";
      /** let a language model reword the texts (off by default) */
      reword?: boolean;
      /** seed of the random draws */
      seed?: number;
      /** let a language model draft the texts from the public facts alone (off by default) */
      draft?: boolean;
      /** accept the cost of the drafts without a question */
      yes?: boolean;
      /** most calls of the model */
      draftCalls?: number;
      /** most tokens, read and written */
      draftTokens?: number;
      /** most cost, in the currency of MAILLAGE_MODEL_PRICES */
      draftCost?: number;
    };
    output: Job;
  };
  /** Read the plan of a project in short. */
  'read-plan': {
    input: {
      /** id of the project */
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ReadPlanAnswer;
  };
  /** Measure what the site of a project says to each persona, the largest gaps first. */
  'measure-coverage': {
    input: {
      /** id of the project */
      id: string;
      /** one persona only */
      persona?: string;
      /** ids of several personas, separated by commas */
      personaIds?: string;
      /** one stage only */
      stage?: "ACQ" | "ACT" | "RET" | "REF" | "REV";
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: MeasureCoverageAnswer;
  };
  /** List what the site of a project does not say to its personas, the largest gap first. */
  'list-gaps': {
    input: {
      /** id of the project */
      id: string;
      /** one persona only */
      persona?: string;
      /** ids of several personas, separated by commas */
      personaIds?: string;
      /** one stage only */
      stage?: "ACQ" | "ACT" | "RET" | "REF" | "REV";
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListGapsAnswer;
  };
  /** Summarise a project: its site, what to do there first, the next dates of its calendar. */
  'summarise-project': {
    input: {
      /** id of the project */
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: SummariseProjectAnswer;
  };
  /** List the calendar of a project. */
  'list-calendar': {
    input: {
      /** id of the project */
      id: string;
      /** first day */
      from?: string;
      /** last day */
      to?: string;
      /** one state only */
      state?: "idea" | "planned" | "writing" | "approved" | "scheduled" | "published" | "measured";
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListCalendarAnswer;
  };
  /** Change an entry of the calendar; null gives a field back to the plan. */
  'edit-calendar-item': {
    input: {
      /** id of the project */
      id: string;
      /** id of the entry */
      item: string;
      date?: string | null;
      time?: string | null;
      title?: string | null;
      text?: string | null;
      owner?: string | null;
      state?: "idea" | "planned" | "writing" | "approved" | "scheduled" | "published" | "measured" | null;
      address?: string | null;
    };
    output: CalendarItem;
  };
  /** Open the calendar of a project to a diary, by a secret address that is shown once. */
  'create-calendar-feed': {
    input: {
      /** id of the project */
      id: string;
      /** who gets the address */
      name: string;
      /** language of the calendar: fr or en */
      lang?: "fr" | "en";
    };
    output: CreateCalendarFeedAnswer;
  };
  /** List the feeds of the calendar of a project. */
  'list-calendar-feeds': {
    input: {
      /** id of the project */
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListCalendarFeedsAnswer;
  };
  /** Close a feed of the calendar. */
  'delete-calendar-feed': {
    input: {
      /** id of the project */
      id: string;
      /** id of the feed */
      feed: string;
    };
    output: null;
  };
  /** List who changed what in a project. */
  'list-history': {
    input: {
      /** id of the project */
      id: string;
      /** one kind of object only */
      kind?: "project" | "company" | "calendar" | "reading" | "finding" | "cycle" | "feed" | "cms" | "import";
      /** one object only */
      object?: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListHistoryAnswer;
  };
  /** Export all that was written and decided in a project, as one file. */
  'export-project': {
    input: {
      /** id of the project */
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ProjectFile;
  };
  /** Create a project from the file of another one; what is decided here already stays. */
  'import-project': {
    input: {
      /** the file of export-project */
      project: {
        format: "maillage-project";
        version: 1;
        project: {
          /** name of the project */
          name: string;
          /** address of the site */
          url: string;
          /** language of the project: fr or en */
          lang: "fr" | "en";
        };
        company: {
          company: Company | null;
          answers: Record<string, string>;
          skipped: string[];
          months: Record<string, {
            /** Visits of the site */
            sessions?: number | null;
            /** Contacts who asked for an answer */
            leads?: number | null;
            /** Trials started */
            trials?: number | null;
            /** Orders or sales */
            orders?: number | null;
            /** Donations received */
            donations?: number | null;
            /** Memberships taken */
            memberships?: number | null;
            /** Customers with their first order */
            newCustomers?: number | null;
            /** Customers who paid a subscription */
            payingCustomers?: number | null;
            /** Revenue, currency units, excluding VAT */
            revenueNet?: number | null;
            /** Money spent to win customers, all channels together, currency units, excluding VAT; 0 = nothing by any channel */
            spent?: number | null;
            /** By id of the channel in the company file, or by an id of its own with its name */
            channels?: Record<string, {
              /** Name of a channel that the company file does not have, such as leaflets */
              name?: string;
              /** Money spent, currency units, excluding VAT */
              spent?: number | null;
              /** New customers that came by the channel */
              newCustomers?: number | null;
            }>;
          }>;
          edits: Record<string, {
            day?: string;
            title?: string;
            note?: string;
            doneOn?: string;
            asideOn?: string;
            cycle: number;
            planned: {
              day: string;
              title: {
                fr: string;
                en: string;
              };
              owner: {
                fr: string;
                en: string;
              };
              hours: number;
            };
          }>;
        };
        calendar: Record<string, {
          edits: {
            /** day, YYYY-MM-DD */
            date?: string;
            /** local time, HH:MM */
            time?: string;
            /** title */
            title?: string;
            /** text to publish */
            text?: string;
            /** person in charge */
            owner?: string;
            /** state */
            state?: "idea" | "planned" | "writing" | "approved" | "scheduled" | "published" | "measured";
            /** published address */
            address?: string;
          };
          base: Record<string, string | null>;
        }>;
        links: {
          from: string;
          to: string;
          anchor: string;
          sentence: string;
          state: "proposed" | "accepted" | "rejected" | "in-place";
          reason: string | null;
        }[];
        findings: {
          check: string;
          page: string | null;
          state: "open" | "ignored" | "fixed" | "back";
          reason: string | null;
          until: string | null;
        }[];
        schedules: {
          task: "audit" | "sync";
          when: {
            /** day, week or month */
            every: "day" | "week" | "month";
            /** for week: 1 = Monday … 7 = Sunday */
            weekday?: number;
            /** for month: day, 1 to 28 */
            monthDay?: number;
            /** hour, 0 to 23 */
            hour?: number;
            /** minute */
            minute?: number;
            /** time zone, such as Europe/Paris */
            timeZone: string;
          };
          maxPages?: number;
        }[];
        subscribers: {
          email: string;
          lang: "fr" | "en";
          wants: "digest" | "short" | "full" | "alerts";
          state: "on" | "off" | "refused";
        }[];
        history: Record<string, unknown>[];
      };
    };
    output: ImportProjectAnswer;
  };
  /** List the findings of the latest audit of a site or a page, with their state. */
  'list-site-findings': {
    input: {
      /** an address of the site */
      site?: string;
      /** one page of the site only */
      page?: string;
      /** one check only */
      check?: string;
      /** one state only */
      state?: "open" | "ignored" | "fixed" | "back";
      /** order: severity, check, page; with a - before it, the largest first */
      sort?: "severity" | "-severity" | "check" | "-check" | "page" | "-page";
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListSiteFindingsAnswer;
  };
  /** List the states of a finding: who ignored it, when it was fixed, when it came back. */
  'list-finding-history': {
    input: {
      /** id of the finding */
      id: string;
      /** an address of the site */
      site: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListFindingHistoryAnswer;
  };
  /** Explain a finding: what was observed, by which threshold, from which source, and why it is a fault. */
  'explain-finding': {
    input: {
      /** id of the finding */
      id: string;
      /** an address of the site */
      site: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ExplainFindingAnswer;
  };
  /** Ignore a finding, or open it again. */
  'decide-finding': {
    input: {
      /** id of the finding, field id of GET /v1/findings */
      id: string;
      /** an address of the site */
      site: string;
      /** ignored or open */
      state: "ignored" | "open";
      /** why it is ignored */
      reason?: string;
      /** last day on which to ignore it */
      until?: string;
      /** revision that you have read, 0 for a new object */
      revision?: number;
    };
    output: SiteFinding;
  };
  /** Delete an audit and its pages. */
  'delete-audit': {
    input: {
      /** id of the audit */
      id: string;
    };
    output: null;
  };
  /** Schedule an audit or the sync of the sources of a project. */
  'create-schedule': {
    input: {
      /** id of the project */
      id: string;
      /** audit or sync */
      task: "audit" | "sync";
      /** day, week or month */
      every: "day" | "week" | "month";
      /** for week: 1 = Monday … 7 = Sunday */
      weekday?: number;
      /** for month: day, 1 to 28 */
      monthDay?: number;
      /** hour, 0 to 23 */
      hour?: number;
      /** minute */
      minute?: number;
      /** time zone, such as Europe/Paris */
      timeZone: string;
      /** for an audit: maximum number of pages to crawl */
      maxPages?: number;
      /** id of the connected source */
      source?: string;
    };
    output: Schedule;
  };
  /** List the schedules of a project. */
  'list-schedules': {
    input: {
      /** id of the project */
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListSchedulesAnswer;
  };
  /** Read a schedule and its last run. */
  'read-schedule': {
    input: {
      /** id of the schedule */
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: Schedule;
  };
  /** Change, pause or resume a schedule. */
  'update-schedule': {
    input: {
      /** id of the schedule */
      id: string;
      /** day, week or month */
      every?: "day" | "week" | "month";
      /** for week: 1 = Monday … 7 = Sunday */
      weekday?: number;
      /** for month: day, 1 to 28 */
      monthDay?: number;
      hour?: number;
      minute?: number;
      /** time zone, such as Europe/Paris */
      timeZone?: string;
      /** for an audit: maximum number of pages to crawl */
      maxPages?: number;
      /** id of the connected source */
      source?: string;
      /** true pauses, false resumes */
      paused?: boolean;
    };
    output: Schedule;
  };
  /** Delete a schedule. */
  'delete-schedule': {
    input: {
      /** id of the schedule */
      id: string;
    };
    output: null;
  };
  /** Receive events at an address. */
  'create-webhook': {
    input: {
      /** https address that receives the messages */
      url: string;
      /** events to receive */
      events: ("audit.completed" | "audit.failed" | "digest.completed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "import.completed" | "schedule.paused")[];
      /** e-mail address that is warned when the webhook is disabled */
      contact?: string | null;
      /** language of this mail */
      lang?: "fr" | "en";
    };
    output: CreateWebhookAnswer;
  };
  /** List the webhooks. */
  'list-webhooks': {
    input: {
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListWebhooksAnswer;
  };
  /** Read a webhook. */
  'read-webhook': {
    input: {
      /** id of the webhook */
      id: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: Webhook;
  };
  /** Change a webhook, turn it off or on. */
  'update-webhook': {
    input: {
      /** id of the webhook */
      id: string;
      /** https address that receives the messages */
      url?: string;
      /** events to receive */
      events?: ("audit.completed" | "audit.failed" | "digest.completed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "import.completed" | "schedule.paused")[];
      contact?: string | null;
      lang?: "fr" | "en";
      /** on or off */
      state?: "on" | "off";
    };
    output: Webhook;
  };
  /** Delete a webhook and its deliveries. */
  'delete-webhook': {
    input: {
      /** id of the webhook */
      id: string;
    };
    output: null;
  };
  /** Change the secret of a webhook: the old one signs for 24 more hours. */
  'rotate-webhook-secret': {
    input: {
      /** id of the webhook */
      id: string;
    };
    output: RotateWebhookSecretAnswer;
  };
  /** Send a test message to a webhook. */
  'test-webhook': {
    input: {
      /** id of the webhook */
      id: string;
    };
    output: Delivery;
  };
  /** List the deliveries of a webhook. */
  'list-deliveries': {
    input: {
      /** id of the webhook */
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListDeliveriesAnswer;
  };
  /** Send the message of a delivery again. */
  'replay-delivery': {
    input: {
      /** id of the delivery */
      id: string;
    };
    output: Delivery;
  };
  /** Send a person what changes in a project. */
  'create-subscriber': {
    input: {
      /** id of the project */
      id: string;
      /** e-mail address */
      email: string;
      /** language of the mails: fr or en */
      lang?: "fr" | "en";
      /** digest (what has changed, else nothing), short (a few figures after each audit), full (what has changed and the state of the site) or alerts (new faults that cost visits) */
      wants?: "digest" | "short" | "full" | "alerts";
    };
    output: Subscriber;
  };
  /** List the subscribers of a project. */
  'list-subscribers': {
    input: {
      /** id of the project */
      id: string;
      /** most rows of a page */
      limit?: number;
      /** where a list goes on: nextCursor of the page before */
      cursor?: string;
      /** Only these fields of the answer, or of the rows of a list: `a,b.c` */
      fields?: string;
    };
    output: ListSubscribersAnswer;
  };
  /** Remove a subscriber. */
  'delete-subscriber': {
    input: {
      /** id of the subscriber */
      id: string;
    };
    output: null;
  };
  /** Stop a job. */
  'cancel-job': {
    input: {
      id: string;
    };
    output: null;
  };
  /** Pause a job: what it has read is kept. */
  'pause-job': {
    input: {
      id: string;
    };
    output: Job;
  };
  /** Resume a paused job. */
  'resume-job': {
    input: {
      id: string;
    };
    output: Job;
  };
  /** Stop an audit and analyse what it has read. */
  'stop-job': {
    input: {
      id: string;
    };
    output: Job;
  };
}

/** Where each call goes. */
export const calls = {
  'audit-site': { method: 'post', path: '/v1/audits', mode: 'later' },
  'list-audits': { method: 'get', path: '/v1/audits', mode: 'now' },
  'read-audit': { method: 'get', path: '/v1/audits/:id', mode: 'now' },
  'read-audit-file': { method: 'get', path: '/v1/audits/:id/files/:name', mode: 'file' },
  'list-stored-files': { method: 'get', path: '/v1/audits/:id/files', mode: 'now' },
  'list-pages': { method: 'get', path: '/v1/audits/:id/pages', mode: 'now' },
  'list-links': { method: 'get', path: '/v1/audits/:id/links', mode: 'now' },
  'list-findings': { method: 'get', path: '/v1/audits/:id/findings', mode: 'now' },
  'suggest-links': { method: 'get', path: '/v1/audits/:id/suggestions', mode: 'now' },
  'decide-link': { method: 'patch', path: '/v1/audits/:id/suggestions/:suggestion', mode: 'now' },
  'list-link-decisions': { method: 'get', path: '/v1/link-decisions', mode: 'now' },
  'list-topics': { method: 'get', path: '/v1/audits/:id/topics', mode: 'now' },
  'list-keywords': { method: 'get', path: '/v1/audits/:id/keywords', mode: 'now' },
  'list-coverage': { method: 'get', path: '/v1/audits/:id/coverage', mode: 'now' },
  'compare-audits': { method: 'get', path: '/v1/audits/:id/compare', mode: 'now' },
  'read-page': { method: 'get', path: '/v1/pages', mode: 'now' },
  'list-site-suggestions': { method: 'get', path: '/v1/suggestions', mode: 'now' },
  'optimise-links': { method: 'post', path: '/v1/audits/:id/link-plans', mode: 'now' },
  'simulate-links': { method: 'post', path: '/v1/audits/:id/link-simulations', mode: 'now' },
  'simulate-page': { method: 'post', path: '/v1/audits/:id/page-simulations', mode: 'now' },
  'analyse-draft': { method: 'post', path: '/v1/analyses', mode: 'now' },
  'propose-personas': { method: 'get', path: '/v1/audits/:id/persona-proposals', mode: 'now' },
  'list-actions': { method: 'get', path: '/v1/audits/:id/actions', mode: 'now' },
  'map-site': { method: 'get', path: '/v1/audits/:id/map', mode: 'now' },
  'find-subject': { method: 'get', path: '/v1/audits/:id/subjects', mode: 'now' },
  'list-checks': { method: 'get', path: '/v1/checks', mode: 'now' },
  'open-example': { method: 'post', path: '/v1/example', mode: 'now' },
  'draft-company': { method: 'post', path: '/v1/company-drafts', mode: 'now' },
  'list-criteria': { method: 'get', path: '/v1/criteria', mode: 'now' },
  'plan-strategy': { method: 'post', path: '/v1/cycles', mode: 'later' },
  'list-cycles': { method: 'get', path: '/v1/cycles', mode: 'now' },
  'read-cycle': { method: 'get', path: '/v1/cycles/:id', mode: 'now' },
  'update-cycle': { method: 'patch', path: '/v1/cycles/:id', mode: 'now' },
  'list-plan-actions': { method: 'get', path: '/v1/cycles/:id/actions', mode: 'now' },
  'explain-action': { method: 'get', path: '/v1/cycles/:id/actions/:action/explanation', mode: 'now' },
  'list-plan-criteria': { method: 'get', path: '/v1/cycles/:id/criteria', mode: 'now' },
  'read-plan-changes': { method: 'get', path: '/v1/cycles/:id/changes', mode: 'now' },
  'read-steering': { method: 'get', path: '/v1/cycles/:id/steering', mode: 'now' },
  'list-cycle-files': { method: 'get', path: '/v1/cycles/:id/files', mode: 'now' },
  'read-cycle-file': { method: 'get', path: '/v1/cycles/:id/files/:name', mode: 'file' },
  'read-readings': { method: 'get', path: '/v1/cycles/:id/readings', mode: 'now' },
  'read-plan-part': { method: 'get', path: '/v1/cycles/:id/parts/:part', mode: 'now' },
  'preview-months': { method: 'post', path: '/v1/cycles/:id/month-previews', mode: 'now' },
  'conclude-cycle': { method: 'post', path: '/v1/cycles/:id/close', mode: 'now' },
  'validate-plan': { method: 'post', path: '/v1/plan-checks', mode: 'now' },
  'read-site': { method: 'get', path: '/v1/site', mode: 'now' },
  'list-next-contents': { method: 'get', path: '/v1/cycles/:id/contents', mode: 'now' },
  'list-page-figures': { method: 'post', path: '/v1/page-figures', mode: 'now' },
  'reread-page': { method: 'post', path: '/v1/page-readings', mode: 'later' },
  'decide-draft-link': { method: 'post', path: '/v1/link-decisions', mode: 'now' },
  'connect-cms': { method: 'post', path: '/v1/projects/:id/cms', mode: 'now' },
  'list-cms': { method: 'get', path: '/v1/projects/:id/cms', mode: 'now' },
  'disconnect-cms': { method: 'delete', path: '/v1/projects/:id/cms/:cms', mode: 'now' },
  'preview-import': { method: 'post', path: '/v1/imports', mode: 'now', bytes: 'content' },
  'list-imports': { method: 'get', path: '/v1/imports', mode: 'now' },
  'read-import': { method: 'get', path: '/v1/imports/:id', mode: 'now' },
  'answer-import': { method: 'patch', path: '/v1/imports/:id', mode: 'now' },
  'commit-import': { method: 'post', path: '/v1/imports/:id/commit', mode: 'now' },
  'undo-import': { method: 'delete', path: '/v1/imports/:id', mode: 'now' },
  'list-sources': { method: 'get', path: '/v1/sources', mode: 'now' },
  'connect-source': { method: 'post', path: '/v1/sources', mode: 'now' },
  'ask-consent': { method: 'post', path: '/v1/consents', mode: 'now' },
  'read-consent': { method: 'get', path: '/v1/consents/:id', mode: 'now' },
  'sync-sources': { method: 'post', path: '/v1/sources/sync', mode: 'later' },
  'read-source-figures': { method: 'post', path: '/v1/sources/:id/figures', mode: 'now' },
  'judge-published-pages': { method: 'post', path: '/v1/sources/:id/verdicts', mode: 'now' },
  'read-filled-readings': { method: 'get', path: '/v1/cycles/:id/filled-readings', mode: 'now' },
  'forget-source': { method: 'delete', path: '/v1/sources/:id', mode: 'now' },
  'probe-robots': { method: 'post', path: '/v1/robot-probes', mode: 'now' },
  'list-jobs': { method: 'get', path: '/v1/jobs', mode: 'now' },
  'read-job': { method: 'get', path: '/v1/jobs/:id', mode: 'now' },
  'check-health': { method: 'get', path: '/v1/health', mode: 'now' },
  'create-key': { method: 'post', path: '/v1/keys', mode: 'now' },
  'list-keys': { method: 'get', path: '/v1/keys', mode: 'now' },
  'revoke-key': { method: 'delete', path: '/v1/keys/:id', mode: 'now' },
  'invite-member': { method: 'post', path: '/v1/members', mode: 'now' },
  'list-members': { method: 'get', path: '/v1/members', mode: 'now' },
  'update-member': { method: 'patch', path: '/v1/members/:id', mode: 'now' },
  'remove-member': { method: 'delete', path: '/v1/members/:id', mode: 'now' },
  'renew-invitation': { method: 'post', path: '/v1/members/:id/invitations', mode: 'now' },
  'list-access-history': { method: 'get', path: '/v1/history', mode: 'now' },
  'accept-invitation': { method: 'post', path: '/v1/invitations', mode: 'now' },
  'sign-in': { method: 'post', path: '/v1/session', mode: 'now' },
  'read-session': { method: 'get', path: '/v1/session', mode: 'now' },
  'sign-out': { method: 'delete', path: '/v1/session', mode: 'now' },
  'change-password': { method: 'put', path: '/v1/session/password', mode: 'now' },
  'create-workspace': { method: 'post', path: '/v1/workspaces', mode: 'now' },
  'list-workspaces': { method: 'get', path: '/v1/workspaces', mode: 'now' },
  'limit-workspace': { method: 'patch', path: '/v1/workspaces/:id/limits', mode: 'now' },
  'read-model': { method: 'get', path: '/v1/model', mode: 'now' },
  'test-model': { method: 'post', path: '/v1/model/tests', mode: 'now' },
  'read-usage': { method: 'get', path: '/v1/usage', mode: 'now' },
  'delete-workspace': { method: 'delete', path: '/v1/workspaces/:id', mode: 'now' },
  'create-project': { method: 'post', path: '/v1/projects', mode: 'now' },
  'list-projects': { method: 'get', path: '/v1/projects', mode: 'now' },
  'read-project': { method: 'get', path: '/v1/projects/:id', mode: 'now' },
  'update-project': { method: 'patch', path: '/v1/projects/:id', mode: 'now' },
  'delete-project': { method: 'delete', path: '/v1/projects/:id', mode: 'now' },
  'read-company': { method: 'get', path: '/v1/projects/:id/company', mode: 'now' },
  'save-company': { method: 'put', path: '/v1/projects/:id/company', mode: 'now' },
  'update-company': { method: 'patch', path: '/v1/projects/:id/company', mode: 'now' },
  'list-company-part': { method: 'get', path: '/v1/projects/:id/company/:part', mode: 'now' },
  'save-company-item': { method: 'put', path: '/v1/projects/:id/company/:part/:item', mode: 'now' },
  'remove-company-item': { method: 'delete', path: '/v1/projects/:id/company/:part/:item', mode: 'now' },
  'plan-project': { method: 'post', path: '/v1/projects/:projectId/cycles', mode: 'later' },
  'read-plan': { method: 'get', path: '/v1/projects/:id/plan', mode: 'now' },
  'measure-coverage': { method: 'get', path: '/v1/projects/:id/coverage', mode: 'now' },
  'list-gaps': { method: 'get', path: '/v1/projects/:id/gaps', mode: 'now' },
  'summarise-project': { method: 'get', path: '/v1/projects/:id/summary', mode: 'now' },
  'list-calendar': { method: 'get', path: '/v1/projects/:id/calendar', mode: 'now' },
  'edit-calendar-item': { method: 'patch', path: '/v1/projects/:id/calendar/:item', mode: 'now' },
  'create-calendar-feed': { method: 'post', path: '/v1/projects/:id/feeds', mode: 'now' },
  'list-calendar-feeds': { method: 'get', path: '/v1/projects/:id/feeds', mode: 'now' },
  'delete-calendar-feed': { method: 'delete', path: '/v1/projects/:id/feeds/:feed', mode: 'now' },
  'list-history': { method: 'get', path: '/v1/projects/:id/history', mode: 'now' },
  'export-project': { method: 'get', path: '/v1/projects/:id/export', mode: 'now' },
  'import-project': { method: 'post', path: '/v1/project-imports', mode: 'now' },
  'list-site-findings': { method: 'get', path: '/v1/findings', mode: 'now' },
  'list-finding-history': { method: 'get', path: '/v1/findings/:id/history', mode: 'now' },
  'explain-finding': { method: 'get', path: '/v1/findings/:id/explanation', mode: 'now' },
  'decide-finding': { method: 'patch', path: '/v1/findings/:id', mode: 'now' },
  'delete-audit': { method: 'delete', path: '/v1/audits/:id', mode: 'now' },
  'create-schedule': { method: 'post', path: '/v1/projects/:id/schedules', mode: 'now' },
  'list-schedules': { method: 'get', path: '/v1/projects/:id/schedules', mode: 'now' },
  'read-schedule': { method: 'get', path: '/v1/schedules/:id', mode: 'now' },
  'update-schedule': { method: 'patch', path: '/v1/schedules/:id', mode: 'now' },
  'delete-schedule': { method: 'delete', path: '/v1/schedules/:id', mode: 'now' },
  'create-webhook': { method: 'post', path: '/v1/webhooks', mode: 'now' },
  'list-webhooks': { method: 'get', path: '/v1/webhooks', mode: 'now' },
  'read-webhook': { method: 'get', path: '/v1/webhooks/:id', mode: 'now' },
  'update-webhook': { method: 'patch', path: '/v1/webhooks/:id', mode: 'now' },
  'delete-webhook': { method: 'delete', path: '/v1/webhooks/:id', mode: 'now' },
  'rotate-webhook-secret': { method: 'post', path: '/v1/webhooks/:id/secrets', mode: 'now' },
  'test-webhook': { method: 'post', path: '/v1/webhooks/:id/tests', mode: 'now' },
  'list-deliveries': { method: 'get', path: '/v1/webhooks/:id/deliveries', mode: 'now' },
  'replay-delivery': { method: 'post', path: '/v1/deliveries/:id/replays', mode: 'now' },
  'create-subscriber': { method: 'post', path: '/v1/projects/:id/subscribers', mode: 'now' },
  'list-subscribers': { method: 'get', path: '/v1/projects/:id/subscribers', mode: 'now' },
  'delete-subscriber': { method: 'delete', path: '/v1/subscribers/:id', mode: 'now' },
  'cancel-job': { method: 'delete', path: '/v1/jobs/:id', mode: 'now' },
  'pause-job': { method: 'post', path: '/v1/jobs/:id/pause', mode: 'now' },
  'resume-job': { method: 'post', path: '/v1/jobs/:id/resume', mode: 'now' },
  'stop-job': { method: 'post', path: '/v1/jobs/:id/stop', mode: 'now' },
} as const;
