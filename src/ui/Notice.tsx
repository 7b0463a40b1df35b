import type { ReactNode } from 'react';
import { IconButton } from './Button';
import { Icon } from './Icon';
import './notice.css';

interface NoticeProps {
  readonly tone: 'note' | 'warn' | 'bad';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  /** Another voice of the page has said it already. */
  readonly isAnnounced?: boolean;
}

/** A strip that says something about the whole page and stays until it is settled. */
export function Notice(props: NoticeProps) {
  const { tone, children, actions, onDismiss, isAnnounced = false } = props;
  const role = tone === 'bad' ? 'alert' : 'status';
  return (
    <div className={`notice notice--${tone}`} role={isAnnounced ? undefined : role}>
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
