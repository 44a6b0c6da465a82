import { ActionIcon, Anchor, AppShell, Burger, Group, NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconDeviceDesktop, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useMatch } from 'react-router';
import { locales, localeOf } from '../../../core/values/locale.ts';
import { useLanguage } from '../language.tsx';
import { Navigation } from './navigation.tsx';
import { RunningWork } from './running-work.tsx';

/** Loaded at the first search. */
const Search = lazy(async () => ({ default: (await import('./search.tsx')).Search }));

/** Loaded after the screen. */
const Notices = lazy(async () => ({ default: (await import('./notices.tsx')).Notices }));
const Account = lazy(async () => ({ default: (await import('./account.tsx')).Account }));

/** The frame of every screen: header, navigation of the site, content. */
export function Shell() {
  const { say } = useLanguage();
  const [isOpen, { toggle, close }] = useDisclosure();
  const [isSearching, setSearching] = useState(false);
  useHotkeys([['mod+K', () => setSearching(true)]], []);
  const site = useSiteShown();
  const main = useRef<HTMLElement>(null);
  // The breakpoint `sm` of the navbar: under it the menu slides out of sight, where no focus may follow.
  const isNarrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  useNewScreen(main, close);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isOpen, desktop: site === undefined } }}
      padding={{ base: 'md', sm: 'xl' }}
    >
      <a className="skip-link" href="#content" onClick={() => main.current?.focus()}>
        {say(sentences.skip)}
      </a>
      <AppShell.Header>
        <Header isOfSite={site !== undefined} isMenuOpen={isOpen} onMenu={toggle} onSearch={() => setSearching(true)} />
      </AppShell.Header>
      {site !== undefined && (
        <AppShell.Navbar p="sm" aria-label={say(sentences.navigation)} inert={isNarrow && !isOpen}>
          <Navigation site={site} onChoose={close} />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="content" ref={main} tabIndex={-1}>
        <Outlet />
        <Suspense>
          <Notices />
        </Suspense>
      </AppShell.Main>
      {site !== undefined && isSearching && (
        <Suspense>
          <Search site={site} onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </AppShell>
  );
}

/** The site of the screen, or that of the work that it shows. */
function useSiteShown(): string | undefined {
  const ofScreen = useMatch('/s/:site/*')?.params.site;
  const isWork = useMatch('/work/:job') !== null;
  const ofWork = new URLSearchParams(useLocation().search).get('site');
  return ofScreen ?? (isWork && ofWork !== null && ofWork !== '' ? ofWork : undefined);
}

/** Another screen begins at its top, or at the part that its address names, with the focus on its content and the menu closed. */
function useNewScreen(main: RefObject<HTMLElement | null>, closeMenu: () => void): void {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    closeMenu();
    main.current?.focus({ preventScroll: hash !== '' });
    if (hash === '') window.scrollTo(0, 0);
  }, [pathname, hash, main, closeMenu]);
}

interface HeaderProps {
  /** A site has a menu and a search. */
  readonly isOfSite: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
  readonly onSearch: () => void;
}

function Header({ isOfSite, isMenuOpen, onMenu, onSearch }: HeaderProps) {
  const { say } = useLanguage();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
      <Group gap="xs" wrap="nowrap">
        {isOfSite && (
          <Burger
            opened={isMenuOpen}
            onClick={onMenu}
            hiddenFrom="sm"
            size="sm"
            aria-label={say(sentences.menu)}
            aria-expanded={isMenuOpen}
          />
        )}
        <Anchor component={Link} to="/" fw={700} c="var(--mantine-color-text)" underline="never">
          maillage
        </Anchor>
      </Group>
      <Group gap={6} wrap="nowrap">
        <RunningWork />
        {isOfSite && (
          <ActionIcon
            variant="default"
            size="lg"
            onClick={onSearch}
            aria-label={say(sentences.search)}
            aria-keyshortcuts="Control+K"
          >
            <IconSearch size={18} aria-hidden />
          </ActionIcon>
        )}
        <Suspense>
          <Account />
        </Suspense>
        <LanguageChoice />
        <ThemeChoice />
      </Group>
    </Group>
  );
}

function LanguageChoice() {
  const { locale, setLocale, say } = useLanguage();
  return (
    <NativeSelect
      aria-label={say(sentences.language)}
      value={locale}
      onChange={(event) => setLocale(localeOf(event.currentTarget.value))}
      data={locales.map((value) => ({ value, label: value.toUpperCase() }))}
      w="4.6rem"
    />
  );
}

const themes = [
  { value: 'auto', icon: IconDeviceDesktop, label: { fr: 'comme l’appareil', en: 'same as the device' } },
  { value: 'light', icon: IconSun, label: { fr: 'claire', en: 'light' } },
  { value: 'dark', icon: IconMoon, label: { fr: 'sombre', en: 'dark' } },
] as const;

/** Each press chooses the next theme. */
function ThemeChoice() {
  const { say } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const at = themes.findIndex(({ value }) => value === colorScheme);
  const { icon: Icon, label } = themes[Math.max(0, at)]!;
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={say(sentences.theme, { theme: say(label) })}
      onClick={() => setColorScheme(themes[(at + 1) % themes.length]!.value)}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}

const sentences = {
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  menu: { fr: 'Menu', en: 'Menu' },
  navigation: { fr: 'Écrans du site', en: 'Screens of the site' },
  search: { fr: 'Chercher', en: 'Search' },
  language: { fr: 'Langue', en: 'Language' },
  theme: { fr: 'Apparence\u00a0: {theme}', en: 'Appearance: {theme}' },
};
