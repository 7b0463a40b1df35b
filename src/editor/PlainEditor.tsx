import { type KeyboardEvent, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { EditorFaceProps, EditorHandle } from './editor-types';
import { countLines, MAX_LINES } from './metrics';
import { indentAfter, outdentedLine } from './plain-indent';

interface PlainEditorProps extends EditorFaceProps {
  readonly ref: React.Ref<EditorHandle>;
  readonly textArea: React.RefObject<HTMLTextAreaElement | null>;
}

/**
 * Types text as if by hand, so that the browser's own undo keeps working.
 * `execCommand` is the one way to do that.
 */
function typeText(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  document.execCommand('insertText', false, text);
}

/**
 * A text area with line numbers: what stands before Monaco has come, and what
 * stays where fingers type, since Monaco does not do well on touch screens.
 */
export function PlainEditor(props: PlainEditorProps) {
  const { label, initialText, mark, onChange, onCommand, ref, textArea } = props;
  const [lines, setLines] = useState(() => countLines(initialText));
  const box = useRef<HTMLDivElement>(null);
  const numbers = useMemo(
    () => Array.from({ length: lines }, (_, index) => index + 1).join('\n'),
    [lines],
  );

  useImperativeHandle(
    ref,
    () => ({
      focus: () => textArea.current?.focus(),
      goToLine: (line) => {
        const area = textArea.current;
        if (!area) return;
        const start = area.value.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
        area.focus();
        area.setSelectionRange(start, start);
      },
      closePopups: () => undefined,
    }),
    [textArea],
  );

  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget;
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onCommand('leave');
    } else if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      typeText(area, '    ');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      const start = outdentedLine(area.value, area.selectionStart);
      if (start) {
        const caret = Math.max(start.from, area.selectionStart - (start.to - start.from));
        area.setSelectionRange(start.from, start.to);
        document.execCommand('delete');
        area.setSelectionRange(caret, caret);
      }
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      typeText(area, `\n${indentAfter(area.value.slice(0, area.selectionStart))}`);
    }
  };

  // What a run says stands below the cell; what is said before one stands here.
  const early = mark?.tone === 'slip' || mark?.tone === 'hint' ? mark : null;
  const earlyId = useId();

  const markStyle = mark
    ? { top: `calc(${mark.line - 1} * var(--code-line) + var(--code-padding))` }
    : undefined;

  return (
    <div className="plain-editor" ref={box}>
      <div className="plain-under" aria-hidden="true">
        <div className="plain-scrolled">
          {mark && <div className={`plain-mark marked-line--${mark.tone}`} style={markStyle} />}
          <div className="plain-gutter">{numbers}</div>
          {mark && (
            <span
              className={`plain-glyph marked-glyph marked-glyph--${mark.tone}`}
              style={markStyle}
            />
          )}
        </div>
      </div>
      <textarea
        ref={textArea}
        className="plain-text"
        aria-label={label}
        aria-invalid={mark?.tone === 'error' || mark?.tone === 'slip'}
        aria-describedby={early ? earlyId : undefined}
        defaultValue={initialText}
        rows={Math.min(lines, MAX_LINES)}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        onKeyDown={handleKey}
        onScroll={(event) =>
          box.current?.style.setProperty('--scrolled', `${event.currentTarget.scrollTop}px`)
        }
        onChange={(event) => {
          setLines(countLines(event.currentTarget.value));
          onChange(event.currentTarget.value);
        }}
      />
      {early && (
        <p className="plain-message" id={earlyId}>
          Line {early.line}: {early.message}
        </p>
      )}
    </div>
  );
}
