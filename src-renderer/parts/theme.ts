import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { commonWords } from '../../src-shared/text/screens/common.ts';

/** One accent: the green of the Mahakam's forest, dark enough for white text at every used shade. */
const forest: MantineColorsTuple = [
  '#edf7f4',
  '#d9ece6',
  '#b0d8cc',
  '#84c3b0',
  '#5fb199',
  '#3f9c83',
  '#1c7c66',
  '#136a57',
  '#0d5849',
  '#06463a',
];

/** Nor has the cross that empties a field. */
const clearable = { defaultProps: { size: 'xs', clearButtonProps: { 'aria-label': commonWords.clear } } };
const overlay = { backgroundOpacity: 0.35, blur: 0 };
/** The cross in the corner has no text of its own. */
const closing = { 'aria-label': commonWords.close };
const small = { defaultProps: { size: 'xs' } };

/** The look of the window: small, calm, one accent, figures in columns. */
export const theme = createTheme({
  primaryColor: 'forest',
  primaryShade: { light: 7, dark: 6 },
  colors: { forest },
  fontFamily: '"Inter Variable", "Segoe UI", system-ui, sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.35' },
      h3: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Hints stand under the input, so that the inputs of one line stand on one line.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Button: small,
    TextInput: small,
    Textarea: small,
    Select: clearable,
    MultiSelect: clearable,
    Autocomplete: small,
    TagsInput: clearable,
    NumberInput: small,
    DateInput: clearable,
    NativeSelect: small,
    Checkbox: small,
    Radio: small,
    SegmentedControl: small,
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Notification: { defaultProps: { closeButtonProps: closing } },
    Modal: { defaultProps: { centered: true, overlayProps: overlay, closeButtonProps: closing } },
    Drawer: { defaultProps: { position: 'right', overlayProps: overlay, closeButtonProps: closing } },
  },
});
