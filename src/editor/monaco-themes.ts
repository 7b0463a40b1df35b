import type { editor } from 'monaco-editor/editor';

const THEME_NAMES = { light: 'cloche-light', dark: 'cloche-dark' } as const;

export function monacoThemeName(theme: 'light' | 'dark'): string {
  return THEME_NAMES[theme];
}

interface Palette {
  readonly ink: string;
  readonly keyword: string;
  readonly string: string;
  readonly escape: string;
  readonly number: string;
  readonly comment: string;
  readonly name: string;
  readonly builtin: string;
  readonly operator: string;
}

function toRules(palette: Palette): editor.ITokenThemeRule[] {
  return [
    { token: '', foreground: palette.ink },
    { token: 'keyword', foreground: palette.keyword },
    { token: 'constant', foreground: palette.number },
    { token: 'number', foreground: palette.number },
    { token: 'string', foreground: palette.string },
    { token: 'string.escape', foreground: palette.escape },
    { token: 'string.field', foreground: palette.escape },
    { token: 'comment', foreground: palette.comment, fontStyle: 'italic' },
    { token: 'entity', foreground: palette.name },
    { token: 'builtin', foreground: palette.builtin },
    { token: 'annotation', foreground: palette.name },
    { token: 'variable.self', foreground: palette.operator, fontStyle: 'italic' },
    { token: 'operator', foreground: palette.operator },
    { token: 'delimiter', foreground: palette.operator },
  ];
}

/** Every colour has a contrast of at least 4.5 to 1 on its own ground. */
export const THEMES: readonly {
  readonly name: string;
  readonly data: editor.IStandaloneThemeData;
}[] = [
  {
    name: THEME_NAMES.light,
    data: {
      base: 'vs',
      inherit: true,
      rules: toRules({
        ink: '1d2722',
        keyword: '8a2f6b',
        string: '3a6b12',
        escape: '8a5a00',
        number: 'a5470a',
        comment: '6a736c',
        name: '1b5c93',
        builtin: '1d6a75',
        operator: '545e57',
      }),
      colors: {
        'editor.background': '#ffffff',
        'editor.foreground': '#1d2722',
        'editorLineNumber.foreground': '#737b75',
        'editorLineNumber.activeForeground': '#545e57',
        'editor.lineHighlightBackground': '#f4f7f4',
        'editor.lineHighlightBorder': '#00000000',
        'editor.selectionBackground': '#cfe5d8',
        'editorCursor.foreground': '#23684a',
        'editorIndentGuide.background1': '#eceae2',
        'editorError.foreground': '#c2402a',
        'editorWidget.background': '#ffffff',
        'editorWidget.border': '#e2e0d6',
        'editorSuggestWidget.foreground': '#1d2722',
        'editorSuggestWidget.selectedBackground': '#e5f0e8',
        'editorSuggestWidget.selectedForeground': '#1d2722',
        'editorSuggestWidget.selectedIconForeground': '#23684a',
        'editorSuggestWidget.highlightForeground': '#23684a',
        'editorSuggestWidget.focusHighlightForeground': '#184e37',
        'editorHoverWidget.background': '#ffffff',
        'editorHoverWidget.border': '#e2e0d6',
        focusBorder: '#00000000',
      },
    },
  },
  {
    name: THEME_NAMES.dark,
    data: {
      base: 'vs-dark',
      inherit: true,
      rules: toRules({
        ink: 'e4eae6',
        keyword: 'dda2cd',
        string: 'a9d08a',
        escape: 'e3c477',
        number: 'ecb382',
        comment: '8e9a93',
        name: '94c4ee',
        builtin: '86d2d4',
        operator: 'aab5ae',
      }),
      colors: {
        'editor.background': '#1a211e',
        'editor.foreground': '#e4eae6',
        'editorLineNumber.foreground': '#838f88',
        'editorLineNumber.activeForeground': '#aab5ae',
        'editor.lineHighlightBackground': '#1f2824',
        'editor.lineHighlightBorder': '#00000000',
        'editor.selectionBackground': '#2f5743',
        'editorCursor.foreground': '#7fcca3',
        'editorIndentGuide.background1': '#2a332f',
        'editorError.foreground': '#f08066',
        'editorWidget.background': '#222a26',
        'editorWidget.border': '#2d3732',
        'editorSuggestWidget.foreground': '#e4eae6',
        'editorSuggestWidget.selectedBackground': '#2b4437',
        'editorSuggestWidget.selectedForeground': '#e4eae6',
        'editorSuggestWidget.selectedIconForeground': '#a3dfbe',
        'editorSuggestWidget.highlightForeground': '#7fcca3',
        'editorSuggestWidget.focusHighlightForeground': '#a3dfbe',
        'editorHoverWidget.background': '#222a26',
        'editorHoverWidget.border': '#2d3732',
        focusBorder: '#00000000',
      },
    },
  },
];
