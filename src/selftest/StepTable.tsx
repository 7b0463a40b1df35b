const COUNT = new Intl.NumberFormat('en');

/** Steps of fixed programs, to be held against those of another browser. */
export function StepTable({ steps }: { readonly steps: Readonly<Record<string, number>> }) {
  return (
    <table className="selftest-table">
      <caption>Steps of fixed programs: the same figures in every browser</caption>
      <thead>
        <tr>
          <th scope="col">Program</th>
          <th scope="col">Steps</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(steps).map(([id, count]) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{COUNT.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
