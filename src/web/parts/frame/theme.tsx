import { Alert, createTheme, type CSSVariablesResolver, Modal, Drawer, Notification, Tooltip } from '@mantine/core';

/** Colours and defaults with which every component keeps a contrast of 4.5:1, light and dark (measured with axe). */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 8,
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  headings: { fontWeight: '650' },
  components: {
    // Words in the text colour: those of an outline have a contrast of 3:1 in the dark.
    Alert: Alert.extend({ defaultProps: { variant: 'outline' }, styles: { title: { color: 'inherit' } } }),
    Modal: Modal.extend({ defaultProps: { centered: true } }),
    Drawer: Drawer.extend({ defaultProps: { position: 'right' } }),
    Notification: Notification.extend({ defaultProps: { withBorder: true } }),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } }),
  },
});

/** The usual grey of captions has a contrast of 3.3:1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#495057',
    '--mantine-color-anchor': '#364fc7',
  },
  dark: {
    '--mantine-color-dimmed': '#c1c7cd',
    '--mantine-color-placeholder': '#c1c7cd',
    '--mantine-color-anchor': '#bac8ff',
  },
});
