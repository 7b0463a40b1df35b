import { Icon } from './Icon';
import './button.css';

interface RunButtonProps {
  readonly state: 'idle' | 'waiting' | 'busy' | 'stopping';
  /** What is run, for the accessible name: "Cell 3". */
  readonly subject: string;
  /** The key that does the same, for the tooltip. */
  readonly keys?: string;
  readonly onRun: () => void;
  readonly onStop: () => void;
}

const FACES = {
  idle: { icon: 'run', text: 'Run' },
  waiting: { icon: 'close', text: 'Cancel' },
  busy: { icon: 'stop', text: 'Stop' },
  stopping: { icon: 'stop', text: 'Stopping…' },
} as const;

/**
 * One button that runs and stops. It stays the same element, so that the
 * keyboard's focus and the pointer are still on it when its meaning turns.
 */
export function RunButton({ state, subject, keys, onRun, onStop }: RunButtonProps) {
  const face = FACES[state];
  const handleClick = () => {
    if (state === 'idle') onRun();
    else if (state !== 'stopping') onStop();
  };
  return (
    <button
      type="button"
      className={`button run-button ${state === 'idle' ? 'button--soft' : 'run-button--busy'}`}
      aria-label={`${face.text} ${subject}`}
      title={state === 'idle' ? keys : undefined}
      aria-disabled={state === 'stopping'}
      onClick={handleClick}
    >
      <Icon name={face.icon} size={14} />
      {face.text}
    </button>
  );
}
