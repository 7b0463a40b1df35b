export function printReports(runs, leftOut) {
  let passed = 0;
  let failed = 0;
  for (const { place, version, report, error } of runs) {
    console.log(place, version, error ?? JSON.stringify(report.environment));
    if (error) {
      failed++;
      continue;
    }
    for (const r of report.results) {
      if (r.faults.length) failed++;
      else passed++;
      console.log(
        '  ',
        r.id,
        r.end,
        r.session,
        Math.round(r.timeMs),
        Math.round(r.nextMs),
        Math.round(r.longestTaskMs),
        JSON.stringify(r.faults),
      );
    }
    console.log(
      '  ',
      JSON.stringify(report.stops),
      JSON.stringify(report.steps),
      Math.round(report.timeMs),
    );
  }
  console.log('left out', leftOut);
  return { passed, failed };
}
