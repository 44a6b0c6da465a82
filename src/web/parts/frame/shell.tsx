import {
  ActionIcon,
  Anchor,
  AppShell,
  Burger,
  Group,
  Menu,
  NativeSelect,
  Tooltip,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDeviceDesktop, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, Outlet, useLocation, useMatch } from 'react-router';
import { locales, localeOf } from '../../../core/values/locale.ts';
import { useLanguage } from '../language.tsx';
import { Navigation } from './navigation.tsx';
import { openSearch, Search } from './search.tsx';
import { RunningWork } from './running-work.tsx';

/** The frame of every screen: header, navigation of the site, content. */
export function Shell() {
  const { say } = useLanguage();
  const [isOpen, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  const site = useMatch('/s/:site/*')?.params.site;
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    close();
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [pathname, close]);
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
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap">
            {site !== undefined && (
              <Burger
                opened={isOpen}
                onClick={toggle}
                hiddenFrom="sm"
                size="sm"
                aria-label={say(sentences.menu)}
                aria-expanded={isOpen}
              />
            )}
            <Anchor component={Link} to="/" fw={700} c="var(--mantine-color-text)" underline="never">
              maillage
            </Anchor>
          </Group>
          <Group gap={6} wrap="nowrap">
            <RunningWork />
            {site !== undefined && (
              <Tooltip label={say(sentences.searchKeys)}>
                <ActionIcon variant="default" size="lg" onClick={openSearch} aria-label={say(sentences.search)}>
                  <IconSearch size={18} aria-hidden />
                </ActionIcon>
              </Tooltip>
            )}
            <LanguageChoice />
            <ThemeChoice />
          </Group>
        </Group>
      </AppShell.Header>
      {site !== undefined && (
        <AppShell.Navbar p="sm" aria-label={say(sentences.navigation)}>
          <Navigation site={site} />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="content" ref={main} tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      {site !== undefined && <Search site={site} />}
    </AppShell>
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
  { value: 'auto', icon: IconDeviceDesktop, label: { fr: 'Comme l’appareil', en: 'Same as the device' } },
  { value: 'light', icon: IconSun, label: { fr: 'Clair', en: 'Light' } },
  { value: 'dark', icon: IconMoon, label: { fr: 'Sombre', en: 'Dark' } },
] as const;

function ThemeChoice() {
  const { say } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = themes.find(({ value }) => value === colorScheme)?.icon ?? IconSun;
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={say(sentences.theme)}>
          <Current size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {themes.map(({ value, icon: Icon, label }) => (
          <Menu.Item key={value} leftSection={<Icon size={16} aria-hidden />} onClick={() => setColorScheme(value)}>
            {say(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const sentences = {
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  menu: { fr: 'Menu', en: 'Menu' },
  navigation: { fr: 'Écrans du site', en: 'Screens of the site' },
  search: { fr: 'Chercher', en: 'Search' },
  searchKeys: { fr: 'Chercher (Ctrl K)', en: 'Search (Ctrl K)' },
  language: { fr: 'Langue', en: 'Language' },
  theme: { fr: 'Apparence', en: 'Appearance' },
};
