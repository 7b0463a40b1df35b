import type { ReactNode } from 'react';
import { IconButton } from './Button';
import { Icon } from './Icon';
import './notice.css';

interface NoticeProps {
  readonly tone: 'note' | 'warn' | 'bad';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A strip that says something about the whole page and stays until it is settled. */
export function Notice({ tone, children, actions, onDismiss }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <span className="notice-icon">
        <Icon name={tone === 'note' ? 'info' : 'warning'} size={18} />
      </span>
      <div className="notice-text">{children}</div>
      {(actions || onDismiss) && (
        <div className="notice-actions">
          {actions}
          {onDismiss && <IconButton icon="close" label="Dismiss" onClick={onDismiss} />}
        </div>
      )}
    </div>
  );
}
