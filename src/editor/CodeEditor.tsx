import { type KeyboardEvent, useEffect, useImperativeHandle, useRef, useState } from 'react';
import './editor.css';
import type { Completer, EditorCommand, EditorFaceProps, EditorHandle } from './editor-types';
import { loadMonaco, type MonacoFace } from './load-monaco';
import { PlainEditor } from './PlainEditor';
import { type CodeCheck, useCodeCheck } from './use-code-check';

interface CodeEditorProps extends EditorFaceProps {
  /** Must be the same function from render to render. */
  readonly complete?: Completer | undefined;
  /** Looks at the text after each pause in typing. */
  readonly check?: CodeCheck | undefined;
  /** Whether the text is being run: nothing is marked meanwhile. */
  readonly isRunning?: boolean;
  readonly ref?: React.Ref<EditorHandle>;
}

/** Fingers get the plain editor: Monaco does not support touch screens. */
function wantsMonaco(): boolean {
  return !matchMedia('(pointer: coarse)').matches;
}

function commandOf(event: KeyboardEvent): EditorCommand | null {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return null;
  const isMod = event.ctrlKey || event.metaKey;
  if (isMod && !event.shiftKey && !event.altKey) return 'run';
  if (event.shiftKey && !isMod && !event.altKey) return 'run-and-advance';
  if (event.altKey && !isMod && !event.shiftKey) return 'run-and-insert';
  return null;
}

/**
 * An editor for Python. It can be typed into at once; Monaco takes its place
 * while the editor is near the screen, and takes over text, cursor and focus.
 *
 * The text lives in the editor: `initialText` is read once, and changes are told.
 */
export function CodeEditor(props: CodeEditorProps) {
  const { complete, check, isRunning = false, ref, ...given } = props;
  const found = useCodeCheck(check);
  const face = { ...given, mark: isRunning ? null : (given.mark ?? found.mark) };
  const box = useRef<HTMLDivElement>(null);
  const textArea = useRef<HTMLTextAreaElement>(null);
  const inner = useRef<EditorHandle>(null);
  const text = useRef(face.initialText);
  const [Monaco, setMonaco] = useState<MonacoFace | null>(null);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element || !wantsMonaco()) return;
    let isNear = false;
    const upgrade = async () => {
      const loaded = await loadMonaco();
      if (isNear && loaded) setMonaco(() => loaded);
    };
    const downgrade = () => {
      setMonaco(null);
      setReady(false);
    };
    // Far from the screen the plain editor stands in: Monaco is for a dozen editors, not hundreds.
    const observer = new IntersectionObserver(
      (entries) => {
        isNear = entries.at(-1)?.isIntersecting ?? false;
        if (isNear) void upgrade();
        else if (!element.contains(document.activeElement)) downgrade();
      },
      { rootMargin: '1000px' },
    );
    observer.observe(element);
    return () => {
      isNear = false;
      observer.disconnect();
    };
  }, []);

  useImperativeHandle(
    ref,
    () => ({
      focus: () => inner.current?.focus(),
      goToLine: (line) => inner.current?.goToLine(line),
      closePopups: () => inner.current?.closePopups(),
    }),
    [],
  );

  const handleChange = (changed: string) => {
    text.current = changed;
    face.onChange(changed);
    found.handleText(changed);
  };

  const handleKey = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    inner.current?.closePopups();
    if (command !== 'leave') found.forget();
    face.onCommand(command);
  };

  return (
    <div className="code-editor" ref={box} onKeyDownCapture={handleKey}>
      {Monaco && (
        <div className={isReady ? undefined : 'code-editor-coming'}>
          <Monaco
            {...face}
            ref={isReady ? inner : null}
            currentText={() => text.current}
            currentSelection={() => selectionOf(textArea.current)}
            complete={complete}
            onChange={handleChange}
            onReady={() => setReady(true)}
          />
        </div>
      )}
      {!isReady && (
        <PlainEditor
          {...face}
          ref={inner}
          initialText={text.current}
          textArea={textArea}
          onChange={handleChange}
        />
      )}
    </div>
  );
}

function selectionOf(area: HTMLTextAreaElement | null): readonly [number, number] | null {
  if (!area || document.activeElement !== area) return null;
  return [area.selectionStart, area.selectionEnd];
}
