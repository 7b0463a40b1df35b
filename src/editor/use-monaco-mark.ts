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
    if (tone === 'error') {
      monaco.editor.setModelMarkers(model, OWNER, [
        {
          severity: monaco.MarkerSeverity.Error,
          message,
          startLineNumber: line,
          startColumn: model.getLineFirstNonWhitespaceColumn(line) || 1,
          endLineNumber: line,
          endColumn: model.getLineMaxColumn(line),
        },
      ]);
    }
    return () => {
      decorations.clear();
      if (!model.isDisposed()) monaco.editor.setModelMarkers(model, OWNER, []);
    };
  }, [editor, mark]);
}
