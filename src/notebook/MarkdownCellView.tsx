import {
  type KeyboardEvent,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EditorHandle } from '../editor/editor-types';
import { IconButton } from '../ui/Button';
import { CellFrame } from './CellFrame';
import { CellTools } from './CellTools';
import type { MarkdownCell } from './cell';
import { useActions, useNotebookState } from './context';
import { renderMarkdown } from './markdown';
import { useFocusRequest } from './use-focus-request';

interface MarkdownCellViewProps {
  readonly id: string;
  readonly cell: MarkdownCell;
}

export function MarkdownCellView({ id, cell }: MarkdownCellViewProps) {
  const isEditing = useNotebookState((state) => state.editing[id] === true);
  const place = useNotebookState((state) => state.order.indexOf(id) + 1);
  const actions = useActions();
  const cellRef = useRef<HTMLElement>(null);
  const editor = useRef<EditorHandle>(null);
  useFocusRequest(id, cellRef, editor);

  const name = `Text, place ${place}`;
  const finish = () => {
    actions.renderMarkdown(id);
    actions.requestFocus({ id, target: 'cell', line: null });
  };

  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isEnd =
      event.key === 'Escape' ||
      (event.key === 'Enter' && (event.shiftKey || event.ctrlKey || event.metaKey));
    if (!isEnd) return;
    event.preventDefault();
    finish();
    if (event.key === 'Enter' && event.shiftKey) actions.focusNeighbour(id, 'down');
  };

  return (
    <CellFrame
      id={id}
      kind="markdown"
      label={name}
      cellRef={cellRef}
      onEnter={() => actions.editMarkdown(id)}
      head={
        <CellTools id={id} name={name}>
          {isEditing ? (
            <IconButton icon="done" label={`Finish editing ${name}`} onClick={finish} />
          ) : (
            <IconButton
              icon="edit"
              label={`Edit ${name}`}
              onClick={() => actions.editMarkdown(id)}
            />
          )}
        </CellTools>
      }
      body={
        isEditing ? (
          <MarkdownSource
            handle={editor}
            name={name}
            text={cell.text}
            onChange={(text) => actions.changeText(id, text)}
            onKey={handleKey}
          />
        ) : (
          <MarkdownText text={cell.text} onEdit={() => actions.editMarkdown(id)} />
        )
      }
    />
  );
}

interface MarkdownTextProps {
  readonly text: string;
  readonly onEdit: () => void;
}

function MarkdownText({ text, onEdit }: MarkdownTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const fragment = useMemo(() => renderMarkdown(text), [text]);
  useLayoutEffect(() => {
    box.current?.replaceChildren(fragment.cloneNode(true));
  }, [fragment]);

  if (text.trim() === '') {
    return (
      <button type="button" className="markdown-empty" onClick={onEdit}>
        Empty text. Write something…
      </button>
    );
  }
  // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the Edit button beside it.
  return <div className="markdown" ref={box} onDoubleClick={onEdit} />;
}

interface MarkdownSourceProps {
  readonly handle: React.Ref<EditorHandle>;
  readonly name: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function MarkdownSource({ handle, name, text, onChange, onKey }: MarkdownSourceProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(text);
  useImperativeHandle(
    handle,
    () => ({
      focus: () => area.current?.focus(),
      goToLine: () => area.current?.focus(),
      closePopups: () => undefined,
    }),
    [],
  );
  useEffect(() => {
    const { current } = area;
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  return (
    <div className="markdown-source" data-text={`${typed}\n`}>
      <textarea
        ref={area}
        aria-label={`Markdown of ${name}`}
        defaultValue={text}
        placeholder="# A heading, *emphasis*, `code`, - lists, | tables | …"
        onKeyDown={onKey}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
