import { useState } from 'preact/hooks';
import { Button } from '../../src/ui/controls.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { announce } from '../../src/ui/status.tsx';
import { type Findings, reportOf } from './report.ts';

/** The report as it would be copied: what one sees is what one hands on. */
export function ReportToCopy({ findings }: { readonly findings: Findings }) {
  const [said, say] = useState<string | undefined>(undefined);
  const text = reportOf(findings, Date.now());
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const sentence = phrase(copied ? 'dash_self_report_copied' : 'dash_self_report_not_copied');
    say(sentence);
    announce(sentence);
  };
  return (
    <section class="section">
      <div>
        <h2>{phrase('dash_self_report')}</h2>
        <p class="small soft">{phrase('dash_self_report_lede')}</p>
      </div>
      <div class="panel">
        <pre class="report" dir="ltr">
          {text}
        </pre>
        <p class="actions">
          <Button kind="primary" icon="copy" onClick={() => void copy()}>
            {phrase('dash_self_report_copy')}
          </Button>
          {said === undefined ? null : <span class="small">{said}</span>}
        </p>
      </div>
    </section>
  );
}
