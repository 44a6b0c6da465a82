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
  kind: "project" | "company" | "calendar" | "reading" | "finding" | "cycle" | "feed" | "cms" | "member" | "key";
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
    /** By id of the channel in the company file */
    channels: Record<string, {
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
      /** By id of the channel in the company file */
      channels: Record<string, {
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
    wants: "digest" | "alerts";
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
  events: ("audit.completed" | "audit.failed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "schedule.paused")[];
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
  wants: "digest" | "alerts";
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
    /** Occurrences of links in these pages */
    links: number;
    /** Number of faults by id of a check */
    findings: Record<string, number>;
    /** Number of findings ignored by the owner's rules, by id of a check; absent without any */
    ignored?: Record<string, number>;
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
    }[];
    several: boolean;
    open: boolean;
    mayBeUnknown: boolean;
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
    questions: number;
  };
  details: {
    answered: number;
    questions: number;
  };
  skipped: string[];
  company: Company | null;
};

export type CommitImportAnswer = {
  summary: {
    files: {
      file: string;
      source: string;
      known: boolean;
      warnings: Record<string, number>;
      tables: {
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
      }[];
    }[];
    questions: {
      file: string;
      id: string;
      sentence: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      choices: string[];
      flag: string;
    }[];
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

export type PreviewImportAnswer = {
  summary: {
    files: {
      file: string;
      source: string;
      known: boolean;
      warnings: Record<string, number>;
      tables: {
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
      }[];
    }[];
    questions: {
      file: string;
      id: string;
      sentence: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      choices: string[];
      flag: string;
    }[];
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

export type UndoImportAnswer = {
  summary: {
    files: {
      file: string;
      source: string;
      known: boolean;
      warnings: Record<string, number>;
      tables: {
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
      }[];
    }[];
    questions: {
      file: string;
      id: string;
      sentence: {
        /** French text */
        fr: string;
        /** English text */
        en: string;
      };
      choices: string[];
      flag: string;
    }[];
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
  strategy: unknown;
  validation: unknown;
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
    }[];
  }[];
  planned: {
    cost: number | null;
    ceiling: number;
  };
  before: {
    cost: number | null;
    costWhy: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    ceiling: number;
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
    costWhy: {
      /** French text */
      fr: string;
      /** English text */
      en: string;
    } | null;
    ceiling: number;
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
  closing: unknown;
  reused: unknown;
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
  events: ("audit.completed" | "audit.failed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "schedule.paused")[];
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
  events: ("audit.completed" | "audit.failed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "schedule.paused")[];
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
      /** extra column in pages.jsonl, NAME=CSS SELECTOR, NAME=SELECTOR@ATTRIBUTE (price=.price) or NAME=/REGULAR EXPRESSION/ over the source; may be repeated */
      extract?: string[];
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
      /** company file (JSON or YAML) */
      company?: Company;
      /** language of the report: fr or en */
      lang?: "fr" | "en";
      /** start over, do not resume an interrupted crawl */
      fresh?: boolean;
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
      site?: string;
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
      name: "report.html" | "pages.html" | "pages.csv" | "findings.csv" | "suggestions.csv";
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
      auditId?: string;
      lang?: "fr" | "en";
    };
    output: DraftCompanyAnswer;
  };
  /** Put exports in the company file. */
  'commit-import': {
    input: {
      /** company file, as JSON */
      company: Company;
      files: {
        name: string;
        content: string;
      }[];
      answer?: string[];
    };
    output: CommitImportAnswer;
  };
  /** Show what exports would change. */
  'preview-import': {
    input: {
      /** company file, as JSON */
      company: Company;
      files: {
        name: string;
        content: string;
      }[];
      answer?: string[];
    };
    output: PreviewImportAnswer;
  };
  /** Take back the last import. */
  'undo-import': {
    input: {
      /** company file, as JSON */
      company: Company;
    };
    output: UndoImportAnswer;
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
        /** By id of the channel in the company file */
        channels?: Record<string, {
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
        /** By id of the channel in the company file */
        channels?: Record<string, {
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
        /** By id of the channel in the company file */
        channels?: Record<string, {
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
      plan: unknown;
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
        /** By id of the channel in the company file */
        channels?: Record<string, {
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
        /** By id of the channel in the company file */
        channels?: Record<string, {
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
      kind?: "project" | "company" | "calendar" | "reading" | "finding" | "cycle" | "feed" | "cms";
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
            /** By id of the channel in the company file */
            channels?: Record<string, {
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
          wants: "digest" | "alerts";
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
      events: ("audit.completed" | "audit.failed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "schedule.paused")[];
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
      events?: ("audit.completed" | "audit.failed" | "page.regressed" | "plan.completed" | "plan.failed" | "cycle.closed" | "action.due" | "kpi.threshold-crossed" | "source.synced" | "schedule.paused")[];
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
      /** digest (all that changes) or alerts (new faults that cost visits) */
      wants?: "digest" | "alerts";
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
  'list-checks': { method: 'get', path: '/v1/checks', mode: 'now' },
  'open-example': { method: 'post', path: '/v1/example', mode: 'now' },
  'draft-company': { method: 'post', path: '/v1/company-drafts', mode: 'now' },
  'commit-import': { method: 'post', path: '/v1/imports', mode: 'now' },
  'preview-import': { method: 'post', path: '/v1/imports/preview', mode: 'now' },
  'undo-import': { method: 'post', path: '/v1/imports/undo', mode: 'now' },
  'list-criteria': { method: 'get', path: '/v1/criteria', mode: 'now' },
  'plan-strategy': { method: 'post', path: '/v1/cycles', mode: 'later' },
  'list-cycles': { method: 'get', path: '/v1/cycles', mode: 'now' },
  'read-cycle': { method: 'get', path: '/v1/cycles/:id', mode: 'now' },
  'update-cycle': { method: 'patch', path: '/v1/cycles/:id', mode: 'now' },
  'list-plan-actions': { method: 'get', path: '/v1/cycles/:id/actions', mode: 'now' },
  'explain-action': { method: 'get', path: '/v1/cycles/:id/actions/:action/explanation', mode: 'now' },
  'list-plan-criteria': { method: 'get', path: '/v1/cycles/:id/criteria', mode: 'now' },
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
