// The figures as text. Ratios are times faster than the first engine, so higher is better.

import { geomean } from './figures.mjs';
import { layOut } from './table.mjs';

const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const ratio = (value) => value.toFixed(2);
const kib = (bytes) => (bytes === null ? '–' : `${(bytes / 1024).toFixed(0)} KiB`);

/** `ratios[engine]` per program and `geomeans[engine]`, by the minimum of the rounds. */
export function toRatios(engines, times) {
  const base = engines[0].id;
  const ratios = {};
  for (const [name, byEngine] of Object.entries(times)) {
    ratios[name] = {};
    for (const { id } of engines) ratios[name][id] = byEngine[base].min / byEngine[id].min;
  }
  const geomeans = Object.fromEntries(
    engines.map(({ id }) => [id, geomean(Object.values(ratios).map((row) => row[id]))]),
  );
  return { ratios, geomeans };
}

export function describePrograms(engines, times, { ratios, geomeans }) {
  const rows = Object.entries(times).map(([name, byEngine]) => [
    name,
    ...engines.flatMap(({ id }) => [
      ms(byEngine[id].min),
      ms(byEngine[id].median),
      ratio(ratios[name][id]),
    ]),
  ]);
  return layOut([
    ['program', ...engines.flatMap(({ title }) => [`${title} ms`, 'median', 'ratio'])],
    ...rows,
    ['geomean', ...engines.flatMap(({ id }) => ['', '', ratio(geomeans[id])])],
  ]);
}

/** Times of each variant, and how much longer than the first it takes. */
export function describeCosts(variants, times, { ratios, geomeans }) {
  const [base, ...others] = variants;
  const cost = (faster) => `${((1 / faster - 1) * 100).toFixed(1)} %`;
  return layOut([
    ['program', `${base.title} ms`, ...others.flatMap(({ title }) => [`${title} ms`, 'cost'])],
    ...Object.entries(times).map(([name, byVariant]) => [
      name,
      ms(byVariant[base.id].min),
      ...others.flatMap(({ id }) => [ms(byVariant[id].min), cost(ratios[name][id])]),
    ]),
    ['geomean', '', ...others.flatMap(({ id }) => ['', cost(geomeans[id])])],
  ]);
}

export function describeStarts(engines, starts) {
  const cells = ({ min, median }) => [ms(min), ms(median)];
  return layOut([
    ['start, ms', 'compile', 'median', 'ready', 'median', 'first answer', 'median'],
    ...engines.map(({ id, title }) => {
      const { compileMs, readyMs, firstAnswerMs } = starts[id];
      return [title, ...cells(compileMs), ...cells(readyMs), ...cells(firstAnswerMs)];
    }),
  ]);
}

export function describeSizes(engines, sizes) {
  const parts = ['wasm', 'glue', 'library'];
  return layOut([
    ['size', ...parts.flatMap((part) => [part, 'brotli'])],
    ...engines.map(({ id, title }) => [
      title,
      ...parts.flatMap((part) => [kib(sizes[id][part].bytes), kib(sizes[id][part].brotliBytes)]),
    ]),
  ]);
}
