import './monaco-setup';
import { Editor } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTheme } from '../ui/theme';
import { enterCompleter } from './completion';
import type { Completer, EditorFaceProps, EditorHandle } from './editor-types';
import { keepModel } from './kept-models';
import { LINE_HEIGHT, MAX_LINES, PADDING, textHeight } from './metrics';
import { monacoThemeName } from './monaco-themes';
import { PYTHON_ID } from './python-language';
import { useMonacoMark } from './use-monaco-mark';

type CodeEditor = monaco.editor.IStandaloneCodeEditor;

interface MonacoEditorProps extends EditorFaceProps {
  /** The text as it is now: typing goes on until Monaco stands. */
  readonly currentText: () => string;
  /** Where the cursor is in the plain editor; null when the focus is elsewhere. */
  readonly currentSelection: () => readonly [start: number, end: number] | null;
  /** Monaco stands and has taken over. */
  readonly onReady: () => void;
  readonly complete?: Completer | undefined;
  readonly ref: React.Ref<EditorHandle>;
}

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  // Not the name of a font, but it is only ever set as a style.
  fontFamily: 'var(--mono)',
  fontSize: 14,
  lineHeight: LINE_HEIGHT,
  padding: { top: PADDING, bottom: PADDING },
  tabSize: 4,
  insertSpaces: true,
  detectIndentation: false,
  minimap: { enabled: false },
  folding: false,
  glyphMargin: true,
  lineDecorationsWidth: 8,
  lineNumbersMinChars: 2,
  scrollBeyondLastLine: false,
  scrollbar: {
    alwaysConsumeMouseWheel: false,
    verticalScrollbarSize: 10,
    horizontalScrollbarSize: 10,
  },
  overviewRulerLanes: 0,
  hideCursorInOverviewRuler: true,
  overviewRulerBorder: false,
  renderLineHighlight: 'line',
  renderLineHighlightOnlyWhenFocus: true,
  guides: { indentation: true },
  stickyScroll: { enabled: false },
  fixedOverflowWidgets: true,
  wordBasedSuggestions: 'currentDocument',
  acceptSuggestionOnEnter: 'smart',
  unicodeHighlight: { nonBasicASCII: false },
  links: false,
};

/** For those who asked for less motion. */
const STILL_OPTIONS = { ...OPTIONS, cursorBlinking: 'solid' } as const;

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whatever Escape closes inside the editor comes before leaving the editor. */
const NOTHING_OPEN = [
  '!suggestWidgetVisible',
  '!findWidgetVisible',
  '!parameterHintsVisible',
  '!markersNavigationVisible',
  '!renameInputVisible',
  '!editorHasMultipleSelections',
  '!inSnippetMode',
  '!inlineSuggestionVisible',
].join(' && ');

function takeOver(editor: CodeEditor, props: MonacoEditorProps): void {
  const model = editor.getModel();
  if (!model) return;
  // An option of the model, which the editor's own options do not reach here.
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  // The model of a deleted cell that came back may be older than the text.
  const text = props.currentText();
  if (model.getValue() !== text) model.setValue(text);
  const selection = props.currentSelection();
  if (selection) {
    const [start, end] = selection;
    const from = model.getPositionAt(start);
    const to = model.getPositionAt(end);
    editor.setSelection(
      new monaco.Selection(from.lineNumber, from.column, to.lineNumber, to.column),
    );
    editor.focus();
  }
}

/** Monaco for one text. It grows with its content up to a bound, then it scrolls. */
export function MonacoEditor(props: MonacoEditorProps) {
  const { id, label, mark, onChange, complete, ref } = props;
  const theme = useTheme();
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const [height, setHeight] = useState(() => textHeight(props.currentText()));
  const path = `inmemory://cloche/${id}.py`;

  // Monaco keeps the first handlers it is given; they read the newest properties.
  const current = useRef(props);
  /** What was asked of the editor before it stood. */
  const pending = useRef<((editor: CodeEditor) => void) | null>(null);
  useEffect(() => {
    current.current = props;
  });

  const handleMount = (mounted: CodeEditor) => {
    takeOver(mounted, current.current);
    const measure = () =>
      setHeight(Math.min(mounted.getContentHeight(), MAX_LINES * LINE_HEIGHT + 2 * PADDING));
    measure();
    mounted.onDidContentSizeChange(measure);
    mounted.addAction({
      id: 'cloche.leave',
      label: 'Leave the editor',
      keybindings: [monaco.KeyCode.Escape],
      keybindingContext: NOTHING_OPEN,
      run: () => current.current.onCommand('leave'),
    });
    setEditor(mounted);
    current.current.onReady();
    pending.current?.(mounted);
    pending.current = null;
  };

  useEffect(() => () => keepModel(path), [path]);
  useEffect(() => {
    if (!complete) return;
    return enterCompleter(monaco.Uri.parse(path).toString(), complete);
  }, [complete, path]);

  useEffect(() => editor?.updateOptions({ ariaLabel: label }), [editor, label]);
  useMonacoMark(editor, mark);

  useImperativeHandle(ref, () => {
    const ask = (request: (asked: CodeEditor) => void) => {
      if (editor) request(editor);
      else pending.current = request;
    };
    return {
      focus: () => ask((asked) => asked.focus()),
      goToLine: (line) =>
        ask((asked) => {
          asked.setPosition({ lineNumber: line, column: 1 });
          asked.revealLineInCenterIfOutsideViewport(line);
          asked.focus();
        }),
      closePopups: () => editor?.trigger('cloche', 'hideSuggestWidget', {}),
    };
  }, [editor]);

  return (
    <Editor
      path={path}
      defaultValue={props.currentText()}
      defaultLanguage={PYTHON_ID}
      theme={monacoThemeName(theme)}
      options={isStill() ? STILL_OPTIONS : OPTIONS}
      loading={null}
      height={height}
      keepCurrentModel
      onMount={handleMount}
      onChange={(value) => onChange(value ?? '')}
    />
  );
}
