import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { downloadText } from '../ui/download';
import type { SelfTestReport } from './report';

/** The report as JSON, to keep or to send to somebody. */
export function ReportActions({ report }: { readonly report: SelfTestReport }) {
  const toText = () => `${JSON.stringify(report, null, 2)}\n`;
  return (
    <div className="selftest-actions">
      <Button onClick={() => downloadText('cloche-selftest.json', toText())}>
        Download the report
      </Button>
      <CopyButton label="Copy the report" toText={toText} />
    </div>
  );
}
