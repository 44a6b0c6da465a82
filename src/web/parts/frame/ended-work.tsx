import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { siteHost } from '../../../core/values/addresses/site-host.ts';
import { addressOf } from '../../screens.ts';
import type { Language } from '../language.tsx';
import { keptCompany } from '../plan/kept-company.ts';
import { showPlanMade } from '../plan/plan-made.tsx';
import { type Job, service } from '../service.ts';
import { followedWorkAddress, startedWork } from '../work/started-work.ts';
import { showNotice } from './show-notice.tsx';

interface Seen {
  /** The site on the screen; undefined for none. */
  readonly site: string | undefined;
  readonly language: Pick<Language, 'say' | 'count'>;
}

/** Says on whichever screen a person is that work has ended, and leads to what it gave. */
export async function showEnd({ id, operation, result, state }: Job, { site, language }: Seen): Promise<void> {
  // Who gave it up knows.
  if (state === 'cancelled') return;
  const started = startedWork(id);
  if (result === null) return showWay(titles.stopped, { to: followedWorkAddress(id), name: titles.why }, language);
  if (operation === 'audit-site') return showReading(result.id, { asksForLinks: started?.back === 'links', language });
  const host = started?.site ?? site;
  if (operation !== 'plan-strategy' || host === undefined) return;
  const kept = await keptCompany(host);
  const asked = started?.back === 'calendar' ? 'calendar' : 'plan';
  if (kept.planJob === id) showPlanMade({ ...kept, asked, seeOn: host }, language);
}

/** Decisions counted, the most that the service sends at once. */
const mostDecisions = 500;

/** A site that was read: its links that were found again, where somebody waits for them. */
async function showReading(
  audit: string,
  { asksForLinks, language }: Pick<Seen, 'language'> & { readonly asksForLinks: boolean },
): Promise<void> {
  const { url } = await service.audit({ id: audit });
  const host = siteHost(url);
  if (!asksForLinks) return showWay(titles.read, { to: addressOf(host), name: titles.seeSite, host }, language);
  const { data } = await service.linkDecisions({ site: url, limit: mostDecisions });
  const placed = data.filter(({ state }) => state === 'in-place').length;
  const to = `${addressOf(host, 'links')}?state=${placed === 0 ? 'accepted' : 'in-place'}`;
  const title = placed === 0 ? titles.noLink : language.count(placed, links);
  showWay(title, { to, name: titles.seeLinks }, language);
}

interface Way {
  readonly to: string;
  readonly name: (typeof titles)[keyof typeof titles];
  readonly host?: string;
}

function showWay(
  title: string | (typeof titles)[keyof typeof titles],
  { to, name, host = '' }: Way,
  { say }: Pick<Language, 'say'>,
): void {
  showNotice({
    closeLabel: say(titles.close),
    isLasting: true,
    message: (close) => (
      <>
        {typeof title === 'string' ? title : say(title, { host })}{' '}
        <Anchor component={Link} to={to} inherit onClick={close}>
          {say(name)}
        </Anchor>
      </>
    ),
  });
}

const links = {
  fr: {
    one: 'Le site est relu\u00a0: votre lien est en place.',
    other: 'Le site est relu\u00a0: vos {count} liens sont en place.',
  },
  en: {
    one: 'The site is read again: your link is in place.',
    other: 'The site is read again: your {count} links are in place.',
  },
};

const titles = {
  read: { fr: 'La lecture de {host} est finie.', en: '{host} is read.' },
  noLink: {
    fr: 'Le site est relu\u00a0: aucun des liens acceptés n’y est encore.',
    en: 'The site is read again: none of the accepted links is there yet.',
  },
  stopped: { fr: 'Un travail s’est arrêté avant la fin.', en: 'Work stopped before its end.' },
  why: { fr: 'Voir pourquoi', en: 'See why' },
  seeSite: { fr: 'Voir le résultat', en: 'See the result' },
  seeLinks: { fr: 'Voir les liens', en: 'See the links' },
  close: { fr: 'Fermer', en: 'Close' },
};
