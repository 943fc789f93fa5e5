import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ink blue: links, what is chosen, the first of two sides. */
const ink: MantineColorsTuple = [
  '#eef3f9',
  '#dbe5f1',
  '#b6cae2',
  '#8eadd2',
  '#6a93c3',
  '#4f7fb7',
  '#376aa6',
  '#28568e',
  '#1d4473',
  '#123156',
];

/** Ochre: the second of two sides. */
const ochre: MantineColorsTuple = [
  '#fdf5e6',
  '#f7e7c8',
  '#eecf92',
  '#e4b65a',
  '#d99f2f',
  '#c48716',
  '#a66f0c',
  '#87590a',
  '#6a460b',
  '#4c3209',
];

/** Slate: fields, buttons and lines of dark pages, of one hue with their sheets. */
const dark: MantineColorsTuple = [
  '#e9e6df',
  '#c9cdd3',
  '#a7aeb8',
  '#8a94a1',
  '#3d4652',
  '#313944',
  '#242b35',
  '#1b2129',
  '#161b22',
  '#14181e',
];

/** One scale of type and of space, two faces, few colours: what all pages are set in. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink, ochre, dark },
  black: '#1b2430',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Source Serif 4 Variable', Georgia, serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: 'clamp(1.75rem, 1.25rem + 2vw, 2.25rem)', lineHeight: '1.15' },
      h2: { fontSize: '1.375rem', lineHeight: '1.25' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  autoContrast: true,
  // A picture without a name, which says nothing that the field itself does not.
  components: { ComboboxChevron: { defaultProps: { 'aria-hidden': true } } },
});
