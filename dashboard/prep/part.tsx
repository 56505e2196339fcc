type LinesProps = { readonly lines: readonly string[] };

/** Lines of the user's own, one under the other. */
function Lines({ lines }: LinesProps) {
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

type PartProps = {
  readonly title: string;
  /** Said where there are no lines. */
  readonly nothing: string;
  readonly lines: readonly string[];
};

/** A part of the page: what there is, or where it would come from. */
export function PrepPart({ title, nothing, lines }: PartProps) {
  return (
    <section class="stack-s">
      <h2>{title}</h2>
      {lines.length === 0 ? <p class="soft">{nothing}</p> : <Lines lines={lines} />}
    </section>
  );
}
