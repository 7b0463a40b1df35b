import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { CodeEditor } from '../editor/CodeEditor';
import { checkWhenIdle } from '../editor/check-when-idle';
import { completeWhenIdle } from '../editor/complete-when-idle';
import type { EditorCommand, EditorHandle } from '../editor/editor-types';
import { OutputView } from '../output/OutputView';
import { pageLanguage } from '../output/page-explanation';
import { RunStatus } from '../output/RunStatus';
import { toMark } from '../output/run-mark';
import { isActive, toButtonState } from '../output/run-state';
import { LiveRegion } from '../ui/LiveRegion';
import { Mark } from '../ui/Mark';
import { RunButton } from '../ui/RunButton';
import { reportHeight } from './height';
import './widget.css';
import { CELL, type Widget, type WidgetState } from './widget-store';

const selectRun = (state: WidgetState) => state.run;
const selectIsEdited = (state: WidgetState) => state.isEdited;
const selectAnnouncement = (state: WidgetState) => state.announcement;

export function WidgetView({ widget }: { readonly widget: Widget }) {
  const { store, log, desk, session } = widget;
  const run = useStore(store, selectRun);
  const isEdited = useStore(store, selectIsEdited);
  const announcement = useStore(store, selectAnnouncement);
  const { changeCode, runCode, stop, code } = store.getInitialState();
  const box = useRef<HTMLElement>(null);
  const runBox = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle>(null);

  useEffect(() => {
    if (box.current && window.parent !== window) return reportHeight(box.current, window.parent);
  }, []);

  const complete = useCallback((prefix: string) => completeWhenIdle(session, prefix), [session]);
  const check = useCallback(
    (text: string) => checkWhenIdle(session, CELL, text, pageLanguage()),
    [session],
  );
  const mark = useMemo(() => (isEdited ? null : toMark(run, CELL)), [run, isEdited]);
  const focusRun = () => runBox.current?.querySelector('button')?.focus();
  const handleCommand = (command: EditorCommand) => {
    if (command === 'leave') focusRun();
    else void runCode();
  };
  const linkTo = (file: string) =>
    file === CELL ? (line: number) => editor.current?.goToLine(line) : null;

  return (
    <main className="widget" ref={box} data-cell>
      <CodeEditor
        ref={editor}
        id="widget"
        label="Code. Press Escape, then Tab, to leave the editor."
        initialText={code}
        mark={mark}
        complete={complete}
        check={check}
        isRunning={isActive(run)}
        onChange={changeCode}
        onCommand={handleCommand}
      />
      <div className="widget-bar" ref={runBox}>
        <RunButton
          state={toButtonState(run)}
          subject="the code"
          keys="Ctrl+Enter or ⌘+Enter"
          onRun={() => void runCode()}
          onStop={stop}
        />
        <div className="widget-status">
          <RunStatus state={run} file={CELL} />
        </div>
        <span className="widget-brand" title="Cloche: Python under glass">
          <Mark size={20} />
          <span className="visually-hidden">Cloche</span>
        </span>
      </div>
      <OutputView
        log={log}
        desk={desk}
        onLeaveInput={focusRun}
        state={run}
        file={CELL}
        linkTo={linkTo}
      />
      <LiveRegion message={announcement} />
    </main>
  );
}
