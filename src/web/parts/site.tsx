import { Alert, Button, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, lazy, Suspense, useContext } from 'react';
import { Link, Outlet, useParams, useSearchParams } from 'react-router';
import { Answer } from './answer.tsx';
import { useLanguage } from './language.tsx';
import { Screen } from './frame/screen.tsx';
import { newestAudit } from './newest-audit.ts';
import { service } from './service.ts';

/** Loaded after the screen. */
const SiteNotices = lazy(async () => ({ default: (await import('./home/site-notices.tsx')).SiteNotices }));
const ConflictDialog = lazy(async () => ({
  default: (await import('./plan/conflict-dialog.tsx')).ConflictDialog,
}));

type Audit = Awaited<ReturnType<typeof service.audit>>;

/** The site of the screen, and its audit: the newest one with results, or that of the address (`?audit=`). */
export interface Site {
  /** Host without `www.`, with its port when it has one. */
  readonly host: string;
  readonly audit: Audit;
}

const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('no SiteLayout');
  return site;
}

/** What all screens of a site share. */
export function SiteLayout() {
  const host = useParams().site ?? '';
  const [search] = useSearchParams();
  const chosen = search.get('audit');
  const query = useQuery({
    queryKey: ['site', host, chosen],
    queryFn: async () => {
      const id = chosen ?? (await newestAudit(host));
      return id === null ? null : service.audit({ id });
    },
    // A first exploration may end while its screen is open elsewhere.
    refetchInterval: ({ state }) => (state.data === null ? waitMs : false),
  });
  return (
    <Answer query={query}>
      {(audit) =>
        audit === null ? (
          <NoAudit host={host} />
        ) : (
          <SiteContext value={{ host, audit }}>
            <Suspense>
              <SiteNotices audit={audit} />
            </Suspense>
            <Outlet />
            <Suspense>
              <ConflictDialog host={host} />
            </Suspense>
          </SiteContext>
        )
      }
    </Answer>
  );
}

const waitMs = 5_000;

function NoAudit({ host }: { readonly host: string }) {
  const { say } = useLanguage();
  const { data: isUnderWay } = useQuery({
    queryKey: ['site', host, 'under way'],
    refetchInterval: waitMs,
    queryFn: async () => {
      const { data } = await service.audits({ site: `http://${host}`, limit: 1 });
      return data[0]?.state === 'running';
    },
  });
  return (
    <Screen title={host}>
      {isUnderWay === true ? (
        <Alert role="status" title={say(sentences.underWay)}>
          <Words>{say(sentences.opensAtEnd)}</Words>
        </Alert>
      ) : (
        <FirstAudit host={host} />
      )}
    </Screen>
  );
}

function FirstAudit({ host }: { readonly host: string }) {
  const { say } = useLanguage();
  return (
    <Alert title={say(sentences.none)}>
      <Words mb="sm">{say(sentences.why)}</Words>
      <Button component={Link} to={`/?url=${encodeURIComponent(host)}`}>
        {say(sentences.start)}
      </Button>
    </Alert>
  );
}

const sentences = {
  none: { fr: 'Aucune exploration terminée', en: 'No finished exploration' },
  why: {
    fr: 'Les constats, les liens à ajouter et le plan viennent d’une exploration de ce site.',
    en: 'Findings, links to add and the plan come from an exploration of this site.',
  },
  underWay: { fr: 'Exploration en cours', en: 'Exploration under way' },
  opensAtEnd: {
    fr: 'Cet écran se remplira à la fin. Le rond qui tourne, en haut de l’écran, montre où elle en est.',
    en: 'This screen fills at its end. The turning circle, at the top, shows how far it is.',
  },
  start: { fr: 'Explorer ce site', en: 'Explore this site' },
};
