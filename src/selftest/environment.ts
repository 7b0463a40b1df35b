import type { Environment } from './report';

/** What this page knows of the browser that shows it. */
export function describePage(): Environment {
  const isIsolated = window.crossOriginIsolated;
  return {
    userAgent: navigator.userAgent,
    isFramed: window.parent !== window,
    hasOpaqueOrigin: window.origin === 'null',
    isIsolated,
    stopSignal: isIsolated ? 'shared memory' : 'blob mailbox',
  };
}
