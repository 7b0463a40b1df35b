import type { languages } from 'monaco-editor/editor';

export const PYTHON_ID = 'python';

export const KEYWORDS = `
  and as assert async await break class continue def del elif else except finally for
  from global if import in is lambda nonlocal not or pass raise return try while with
  yield
`
  .trim()
  .split(/\s+/);

const CONSTANTS = 'True False None NotImplemented Ellipsis __name__ __file__'.split(' ');

const BUILTINS = `
  abs all any bin bool bytearray bytes callable chr classmethod compile complex delattr
  dict dir divmod enumerate eval exec filter float format frozenset getattr globals
  hasattr hash help hex id input int isinstance issubclass iter len list locals map max
  memoryview min next object oct open ord pow print property range repr reversed round
  set setattr slice sorted staticmethod str sum super tuple type zip
`
  .trim()
  .split(/\s+/);

/**
 * Python 3 as a first course writes it. Lines are read with their line feed, so
 * that a string that was never closed ends with its line, as in Python.
 */
export const pythonGrammar: languages.IMonarchLanguage = {
  defaultToken: '',
  includeLF: true,
  keywords: KEYWORDS,
  constants: CONSTANTS,
  builtins: BUILTINS,
  escape:
    /\\(?:[abfnrtv\\'"\n]|[0-7]{1,3}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|N\{[^}]*\})/,
  tokenizer: {
    root: [
      [/^(\s*)(@)([A-Za-z_][\w.]*)/, ['', 'annotation', 'annotation']],
      [/\b(def)(\s+)([^\W\d]\w*)/, ['keyword', '', 'entity.function']],
      [/\b(class)(\s+)([^\W\d]\w*)/, ['keyword', '', 'entity.class']],
      { include: '@expression' },
      [/[{}]/, 'delimiter.bracket'],
    ],

    expression: [
      [/\s+/, ''],
      [/#.*/, 'comment'],
      { include: '@strings' },
      { include: '@numbers' },
      [/\.[^\W\d]\w*/, ''],
      [/(?:self|cls)\b/, 'variable.self'],
      [/[A-Z]\w*(?:Error|Exception|Interrupt|Warning|Exit|Iteration)\b/, 'builtin'],
      [
        /[^\W\d]\w*/,
        {
          cases: {
            '@keywords': 'keyword',
            '@constants': 'constant',
            '@builtins': 'builtin',
            '@default': '',
          },
        },
      ],
      [/[[\]()]/, 'delimiter.bracket'],
      [/[-+*/%@&|^~<>=!]+/, 'operator'],
      [/[,.;:]/, 'delimiter'],
    ],

    numbers: [
      [/0[xX](?:_?[0-9a-fA-F])+/, 'number'],
      [/0[oO](?:_?[0-7])+/, 'number'],
      [/0[bB](?:_?[01])+/, 'number'],
      [/(?:\d(?:_?\d)*)?\.\d(?:_?\d)*(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?/, 'number'],
      [/\d(?:_?\d)*\.?(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?/, 'number'],
    ],

    strings: [
      [/(?:[fF][rR]?|[rR][fF])('''|""")/, { token: 'string', next: '@longFormat.$1' }],
      [/(?:[fF][rR]?|[rR][fF])('|")/, { token: 'string', next: '@format.$1' }],
      [/(?:[rR][bB]?|[bB][rR])('''|""")/, { token: 'string', next: '@longRaw.$1' }],
      [/(?:[rR][bB]?|[bB][rR])('|")/, { token: 'string', next: '@raw.$1' }],
      [/[bBuU]?('''|""")/, { token: 'string', next: '@long.$1' }],
      [/[bBuU]?('|")/, { token: 'string', next: '@short.$1' }],
    ],

    short: [{ include: '@shortEnd' }, [/@escape/, 'string.escape'], [/[^\\'"\n]+|\\/, 'string']],
    long: [{ include: '@longEnd' }, [/@escape/, 'string.escape'], [/[^\\'"]+|\\/, 'string']],
    raw: [[/\\['"\\]/, 'string'], { include: '@shortEnd' }, [/[^\\'"\n]+|\\/, 'string']],
    longRaw: [[/\\['"\\]/, 'string'], { include: '@longEnd' }, [/[^\\'"]+|\\/, 'string']],

    format: [
      { include: '@shortEnd' },
      { include: '@field' },
      [/@escape/, 'string.escape'],
      [/[^\\'"{}\n]+|\\|\}/, 'string'],
    ],
    longFormat: [
      { include: '@longEnd' },
      { include: '@field' },
      [/@escape/, 'string.escape'],
      [/[^\\'"{}]+|\\|\}/, 'string'],
    ],

    shortEnd: [
      [/\n/, { token: 'string', next: '@pop' }],
      [/['"]/, { cases: { '$0==$S2': { token: 'string', next: '@pop' }, '@default': 'string' } }],
    ],
    longEnd: [
      [
        /'''|"""/,
        { cases: { '$0==$S2': { token: 'string', next: '@pop' }, '@default': 'string' } },
      ],
      [/['"]/, 'string'],
    ],

    // The part of a formatted string that is Python again.
    field: [
      [/\{\{|\}\}/, 'string.escape'],
      [/\{/, { token: 'string.field', next: '@fieldBody' }],
    ],
    fieldBody: [
      [/\}/, { token: 'string.field', next: '@pop' }],
      [/![rsa](?=[:}])/, 'string.field'],
      [/:(?=[^=])/, { token: 'string.field', switchTo: '@fieldSpec' }],
      [/\n/, { token: '', next: '@pop' }],
      { include: '@expression' },
    ],
    fieldSpec: [
      [/\{/, { token: 'string.field', next: '@fieldBody' }],
      [/\}/, { token: 'string.field', next: '@pop' }],
      [/\n/, { token: '', next: '@pop' }],
      [/[^{}\n'"]+/, 'string.field'],
      [/['"]/, { token: '@rematch', next: '@pop' }],
    ],
  },
};

/** `IndentAction.Indent` of Monaco, which this file imports only as types. */
const INDENT: languages.IndentAction.Indent = 1;
const OUTDENT: languages.IndentAction.Outdent = 3;

export const pythonConfiguration: languages.LanguageConfiguration = {
  comments: { lineComment: '#' },
  brackets: [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
    { open: "'", close: "'", notIn: ['string', 'comment'] },
  ],
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  onEnterRules: [
    { beforeText: /:\s*(?:#.*)?$/, action: { indentAction: INDENT } },
    {
      beforeText: /^\s+(?:return|break|continue|pass|raise)\b[^([{]*$/,
      action: { indentAction: OUTDENT },
    },
  ],
  folding: { offSide: true },
};
