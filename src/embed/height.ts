/**
 * What a widget tells the page around it, so that the frame can be as high as
 * what it shows:
 *
 *     { type: 'cloche:height', version: 1, height: 312 }
 *
 * `height` is in CSS pixels, whole. The page around should check that the
 * message's `source` is the frame's window before it believes it.
 */
export interface HeightMessage {
  readonly type: 'cloche:height';
  readonly version: 1;
  readonly height: number;
}

/** Tells the page around of each change of an element's height, once a frame at most. */
export function reportHeight(element: HTMLElement, host: Window): () => void {
  let told = -1;
  let frame = 0;
  const tell = () => {
    frame = 0;
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'cloche:height', version: 1, height };
    // Any page may frame a widget and its origin is not known here; a height is no secret.
    host.postMessage(message, '*');
  };
  const observer = new ResizeObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
