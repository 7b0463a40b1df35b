import { useCallback, useMemo, useRef } from 'react';
import { CodeEditor } from '../editor/CodeEditor';
import { checkWhenIdle } from '../editor/check-when-idle';
import { completeWhenIdle } from '../editor/complete-when-idle';
import type { EditorCommand, EditorHandle } from '../editor/editor-types';
import { OutputView } from '../output/OutputView';
import { pageLanguage } from '../output/page-explanation';
import { RunStatus } from '../output/RunStatus';
import { toMark } from '../output/run-mark';
import { isActive, toButtonState } from '../output/run-state';
import { IconButton } from '../ui/Button';
import { RunButton } from '../ui/RunButton';
import { CellFrame } from './CellFrame';
import { CellTools } from './CellTools';
import { type CellRun, type CodeCell, cellName, NO_RUN } from './cell';
import { useActions, useNotebook, useNotebookState } from './context';
import { useFocusRequest } from './use-focus-request';

/** Why a result may not fit what the page now is; null when it does. */
function toStaleNote(run: CellRun, epoch: number): string | null {
  if (run.state.kind !== 'ended') return null;
  const { outcome } = run.state;
  const saysItself = 'session' in outcome && outcome.session === 'lost';
  if (run.epoch !== epoch && !saysItself) return 'from a former session';
  return run.isEdited ? 'edited since' : null;
}

export function CodeCellView({ id, cell }: { readonly id: string; readonly cell: CodeCell }) {
  const { logs, desk, session, store } = useNotebook();
  const actions = useActions();
  const run = useNotebookState((state) => state.runs[id]) ?? NO_RUN;
  const epoch = useNotebookState((state) => state.epoch);
  const cellRef = useRef<HTMLElement>(null);
  const editor = useRef<EditorHandle>(null);
  useFocusRequest(id, cellRef, editor);

  const name = cellName(cell);
  const { state: runState, isEdited } = run;
  const mark = useMemo(
    () => (isEdited ? null : toMark(runState, name)),
    [runState, isEdited, name],
  );
  const stale = toStaleNote(run, epoch);
  const log = logs.of(id);

  const complete = useCallback((prefix: string) => completeWhenIdle(session, prefix), [session]);

  const check = useCallback(
    (text: string) => checkWhenIdle(session, name, text, pageLanguage()),
    [session, name],
  );

  const focusCell = () => cellRef.current?.focus({ preventScroll: true });

  const handleCommand = (command: EditorCommand) => {
    if (command === 'run') actions.runCell(id);
    else if (command === 'run-and-advance') actions.runAndAdvance(id);
    else if (command === 'run-and-insert') actions.runAndInsert(id);
    else focusCell();
  };

  const linkTo = (file: string) => {
    const { cells } = store.getState();
    const target = Object.values(cells).find((other) => cellName(other) === file);
    if (target?.kind !== 'code') return null;
    return (line: number) => actions.requestFocus({ id: target.id, target: 'editor', line });
  };

  const canClear = !isActive(run.state) && run.state.kind !== 'idle';

  return (
    <CellFrame
      id={id}
      kind="code"
      label={name}
      cellRef={cellRef}
      onEnter={() => editor.current?.focus()}
      head={
        <>
          <RunButton
            state={toButtonState(run.state)}
            subject={name}
            keys="Ctrl+Enter or ⌘+Enter"
            onRun={() => actions.runCell(id)}
            onStop={() => actions.stopCell(id)}
          />
          <h2 className="cell-name">{name}</h2>
          <div className="cell-status">
            <RunStatus state={run.state} file={name} />
            {stale && <span className="cell-stale">{stale}</span>}
          </div>
          <CellTools id={id} name={name}>
            <IconButton
              icon="erase"
              label={`Clear output of ${name}`}
              aria-disabled={!canClear}
              onClick={() => actions.clearOutput(id)}
            />
          </CellTools>
        </>
      }
      body={
        <CodeEditor
          ref={editor}
          id={id}
          label={`Code of ${name}. Press Escape, then Tab, to leave the editor.`}
          initialText={cell.text}
          mark={mark}
          complete={complete}
          check={check}
          isRunning={isActive(run.state)}
          onChange={(text) => actions.changeText(id, text)}
          onCommand={handleCommand}
        />
      }
      foot={
        <OutputView
          log={log}
          desk={desk}
          onLeaveInput={focusCell}
          state={run.state}
          file={name}
          linkTo={linkTo}
        />
      }
    />
  );
}
