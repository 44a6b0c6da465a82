import { createBrowserRouter, type RouteObject } from 'react-router';
import { Shell } from './parts/frame/shell.tsx';
import { ScreenFault, UnknownScreen } from './parts/frame/screen-fault.tsx';
import { SiteLayout } from './parts/site.tsx';
import type { PlanPartName } from './pages/plan-part.tsx';
import type { screens } from './screens.ts';

function planPartScreen(part: PlanPartName) {
  return async () => ({ Component: (await import('./pages/plan-part.tsx')).planPart(part) });
}

type Path = (typeof screens)[number]['path'];

/** Each screen is a file of its own, loaded when it is opened. */
const siteScreens: Readonly<Record<Path, () => Promise<{ Component: React.ComponentType }>>> = {
  '': async () => ({ Component: (await import('./pages/month.tsx')).Month }),
  links: async () => ({ Component: (await import('./pages/links.tsx')).Links }),
  pages: async () => ({ Component: (await import('./pages/pages.tsx')).Pages }),
  map: async () => ({ Component: (await import('./pages/link-map.tsx')).LinkMap }),
  topics: async () => ({ Component: (await import('./pages/topics.tsx')).Topics }),
  coverage: async () => ({ Component: (await import('./pages/coverage.tsx')).Coverage }),
  company: async () => ({ Component: (await import('./pages/company.tsx')).CompanyScreen }),
  imports: async () => ({ Component: (await import('./pages/imports.tsx')).Imports }),
  sources: async () => ({ Component: (await import('./pages/sources.tsx')).Sources }),
  plan: async () => ({ Component: (await import('./pages/plan.tsx')).Plan }),
  calendar: async () => ({ Component: (await import('./pages/calendar.tsx')).Calendar }),
  objectives: planPartScreen('objectives'),
  framework: planPartScreen('framework'),
  scenarios: planPartScreen('scenarios'),
  conversion: planPartScreen('conversion'),
  retention: planPartScreen('retention'),
  referral: planPartScreen('referral'),
  steering: async () => ({ Component: (await import('./pages/steering.tsx')).Steering }),
  criteria: async () => ({ Component: (await import('./pages/criteria.tsx')).CriteriaScreen }),
  documents: async () => ({ Component: (await import('./pages/documents.tsx')).Documents }),
  settings: async () => ({ Component: (await import('./pages/settings.tsx')).Settings }),
  findings: async () => ({ Component: (await import('./pages/findings.tsx')).Findings }),
};

const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: ScreenFault,
    HydrateFallback: () => null,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./pages/start.tsx')).Start }) },
      { path: 'work/:job', lazy: async () => ({ Component: (await import('./pages/live-audit.tsx')).LiveAudit }) },
      {
        path: 's/:site',
        Component: SiteLayout,
        children: [
          ...Object.entries(siteScreens).map(([path, lazy]) => (path === '' ? { index: true, lazy } : { path, lazy })),
          { path: 'page', lazy: async () => ({ Component: (await import('./pages/page-sheet.tsx')).PageSheet }) },
        ],
      },
      { path: 'sign-in', lazy: async () => ({ Component: (await import('./pages/sign-in.tsx')).SignIn }) },
      { path: 'join', lazy: async () => ({ Component: (await import('./pages/sign-in.tsx')).Join }) },
      { path: '*', Component: UnknownScreen },
    ],
  },
];

export const router = createBrowserRouter(routes);
