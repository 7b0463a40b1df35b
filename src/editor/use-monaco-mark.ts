import * as monaco from 'monaco-editor/editor';
import { useEffect } from 'react';
import type { EditorMark } from './editor-types';

const OWNER = 'cloche';

/** Shows a mark as a washed line, a sign in the margin and, for an error, a squiggle. */
export function useMonacoMark(
  editor: monaco.editor.IStandaloneCodeEditor | null,
  mark: EditorMark | null,
): void {
  useEffect(() => {
    const model = editor?.getModel();
    if (!editor || !model || !mark || mark.line > model.getLineCount()) return;

    const { line, message, tone } = mark;
    const decorations = editor.createDecorationsCollection([
      {
        range: new monaco.Range(line, 1, line, 1),
        options: {
          isWholeLine: true,
          className: `marked-line marked-line--${tone}`,
          glyphMarginClassName: `marked-glyph marked-glyph--${tone}`,
          glyphMarginHoverMessage: { value: message.replace(/[\\`*_{}[\]()#+\-.!<>&]/g, '\\$&') },
        },
      },
    ]);
    if (tone !== 'stopped') {
      const { from, to } = columnsOf(model, mark);
      monaco.editor.setModelMarkers(model, OWNER, [
        {
          severity: tone !== 'hint' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
          message,
          startLineNumber: line,
          startColumn: from,
          endLineNumber: line,
          endColumn: to,
        },
      ]);
    }
    return () => {
      decorations.clear();
      if (!model.isDisposed()) monaco.editor.setModelMarkers(model, OWNER, []);
    };
  }, [editor, mark]);
}

/** What is to be underlined; a spot between two characters takes one of them. */
function columnsOf(model: monaco.editor.ITextModel, { line, columns }: EditorMark) {
  const end = model.getLineMaxColumn(line);
  const start = model.getLineFirstNonWhitespaceColumn(line) || 1;
  if (!columns || columns.from > end) return { from: start, to: end };
  if (columns.to > columns.from) return { from: columns.from, to: Math.min(columns.to, end) };
  return columns.from < end
    ? { from: columns.from, to: columns.from + 1 }
    : { from: Math.max(1, columns.from - 1), to: columns.from };
}
