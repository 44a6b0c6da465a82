import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** Colours and defaults with which every component keeps a contrast of 4.5:1, light and dark (measured with axe). */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 8,
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  headings: { fontWeight: '650' },
  // By name: importing a component would put it into the code that every screen loads.
  components: {
    // Words in the text colour: those of an outline have a contrast of 3:1, as orange on white or in the dark.
    Alert: { defaultProps: { variant: 'outline' }, styles: { title: { color: 'var(--mantine-color-text)' } } },
    // Long words of a button go to a second line where the screen is narrow.
    Button: {
      styles: {
        // Flexible: only a button element centres its words by itself, a link does not.
        root: {
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: 'auto',
          minHeight: 'var(--button-height)',
          // Two lines keep clear of the edge.
          paddingBlock: 'calc(0.1 * var(--button-height))',
          maxWidth: '100%',
        },
        label: { whiteSpace: 'normal', lineHeight: 1.25 },
      },
    },
    // Inside of its frame: on the line of the frame, a second line would have none.
    Fieldset: { styles: { legend: { float: 'left', width: '100%', fontWeight: 600, marginBottom: '0.5rem' } } },
    // A title of two lines.
    Modal: { styles: { title: { fontWeight: 650, lineHeight: 1.35, overflowWrap: 'anywhere' } } },
    // Its title bar is no second banner of the page.
    ModalHeader: { defaultProps: { role: 'group' } },
    Notification: { defaultProps: { withBorder: true } },
  },
});

/** The usual grey of captions has a contrast of 3.3:1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#495057',
    '--mantine-color-anchor': '#364fc7',
    '--mantine-color-error': '#c92a2a',
  },
  dark: {
    '--mantine-color-dimmed': '#c1c7cd',
    '--mantine-color-placeholder': '#c1c7cd',
    '--mantine-color-anchor': '#bac8ff',
    '--mantine-color-error': '#ffa8a8',
  },
});
