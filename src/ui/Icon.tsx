import type { ReactNode } from 'react';

const SHAPES = {
  run: <path d="M5 3.2v9.6a.6.6 0 0 0 .92.5l7.4-4.8a.6.6 0 0 0 0-1l-7.4-4.8A.6.6 0 0 0 5 3.2Z" />,
  stop: <rect x="3.75" y="3.75" width="8.5" height="8.5" rx="1.4" />,
  up: <path d="m4 9.5 4-4 4 4" className="icon-stroke" />,
  down: <path d="m4 6.5 4 4 4-4" className="icon-stroke" />,
  add: <path d="M8 3.5v9M3.5 8h9" className="icon-stroke" />,
  close: <path d="m4.5 4.5 7 7m0-7-7 7" className="icon-stroke" />,
  remove: (
    <path
      d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5"
      className="icon-stroke"
    />
  ),
  erase: (
    <path
      d="M6.3 12.8 3 9.5a1 1 0 0 1 0-1.4L8.1 3a1 1 0 0 1 1.4 0L13 6.5a1 1 0 0 1 0 1.4l-4.9 4.9H6.3ZM5.6 5.6l4.8 4.8M8 13h5"
      className="icon-stroke"
    />
  ),
  copy: (
    <path
      d="M6 5.5h6.5a.5.5 0 0 1 .5.5v7a.5.5 0 0 1-.5.5H6a.5.5 0 0 1-.5-.5V6a.5.5 0 0 1 .5-.5ZM10.5 5.5V3a.5.5 0 0 0-.5-.5H3.5A.5.5 0 0 0 3 3v7a.5.5 0 0 0 .5.5h2"
      className="icon-stroke"
    />
  ),
  edit: <path d="m3 13 .7-3L10.5 3.2l2.3 2.3L6 12.3 3 13ZM9 4.7 11.3 7" className="icon-stroke" />,
  done: <path d="m3.5 8.5 3 3 6-7" className="icon-stroke" />,
  restart: <path d="M12.7 6A5 5 0 1 0 13 9M13 3v3.2H9.8" className="icon-stroke" />,
  more: (
    <>
      <circle cx="3.5" cy="8" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
      <circle cx="12.5" cy="8" r="1.2" />
    </>
  ),
  sun: (
    <path
      d="M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6ZM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9"
      className="icon-stroke"
    />
  ),
  moon: <path d="M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6Z" className="icon-stroke" />,
  system: (
    <path
      d="M3 3h10a.5.5 0 0 1 .5.5v6.5a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5V3.5A.5.5 0 0 1 3 3ZM8 10.5V13M5.5 13h5"
      className="icon-stroke"
    />
  ),
  warning: <path d="M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.2v.3" className="icon-stroke" />,
  info: (
    <path
      d="M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM8 7.3v3.5M8 5v.3"
      className="icon-stroke"
    />
  ),
  clock: (
    <path
      d="M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM8 4.8V8l2.2 1.6"
      className="icon-stroke"
    />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

/** A sign beside words or inside a named button; it never speaks for itself. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
