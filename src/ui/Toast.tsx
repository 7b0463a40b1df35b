import { useEffect, useState } from 'react';
import { Button, IconButton } from './Button';
import './notice.css';

interface ToastProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly onDismiss: () => void;
}

const SHOWN_MS = 12_000;

/**
 * A short message with one way back. It goes by itself, but never while the
 * pointer or the focus is on it.
 */
export function Toast({ text, action, onAction, onDismiss }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onDismiss]);

  return (
    <div
      className="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      <Button small onClick={onAction}>
        {action}
      </Button>
      <IconButton icon="close" label="Dismiss" onClick={onDismiss} />
    </div>
  );
}
