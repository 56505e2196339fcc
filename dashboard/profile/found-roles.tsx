import { dateFrom } from '../../src/model/typed-date.ts';
import { Check } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { cellsOf, type Found, type JobCells } from './found.ts';

const COLUMNS = ['title', 'employer', 'team', 'from', 'to'] as const;
type Column = (typeof COLUMNS)[number];

type Props = {
  readonly roles: readonly Found[];
  readonly cells: ReadonlyMap<string, Partial<JobCells>>;
  readonly chosen: ReadonlySet<string>;
  readonly onPick: (id: string, yes: boolean) => void;
  readonly onCell: (id: string, change: Partial<JobCells>) => void;
};

/** The roles that were found, part by part: a title taken for an employer is seen, and put right in place. */
export function FoundRoles({ roles, cells, chosen, onPick, onCell }: Props) {
  if (roles.length === 0) return null;
  return (
    <div class="panel panel-tight">
      <table class="fold found-roles">
        <caption class="visually-hidden">{phrase('dash_import_roles')}</caption>
        <thead>
          <tr>
            <th scope="col">{phrase('dash_import_roles')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {phrase(`dash_job_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((one, at) => (
            <Role
              key={one.id}
              one={one}
              words={phrase('dash_import_role', { number: at + 1 })}
              cells={cells.get(one.id)}
              checked={chosen.has(one.id)}
              onPick={(yes) => onPick(one.id, yes)}
              onCell={(change) => onCell(one.id, change)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RoleProps = {
  readonly one: Found;
  readonly words: string;
  readonly cells: Partial<JobCells> | undefined;
  readonly checked: boolean;
  readonly onPick: (yes: boolean) => void;
  readonly onCell: (change: Partial<JobCells>) => void;
};

function Role({ one: { job, known }, words, cells, checked, onPick, onCell }: RoleProps) {
  if (job === undefined) return null;
  const values = { ...cellsOf(job), ...cells };
  return (
    <tr>
      <th scope="row">
        <Check label={words} checked={checked} onValue={onPick} />
        {known ? <span class="small soft block">{phrase('dash_import_known')}</span> : null}
      </th>
      {COLUMNS.map((column) => (
        <td key={column} data-l={phrase(`dash_job_${column}`)}>
          <input
            class="input"
            type="text"
            autocomplete="off"
            dir="auto"
            aria-label={phrase('dash_import_cell', { what: phrase(`dash_job_${column}`), row: words })}
            aria-invalid={isBad(column, values[column])}
            value={values[column]}
            onInput={(event) => onCell({ [column]: event.currentTarget.value })}
          />
        </td>
      ))}
    </tr>
  );
}

function isBad(column: Column, value: string): boolean {
  if (column === 'from' || column === 'to') return value.trim() !== '' && dateFrom(value) === undefined;
  return column !== 'team' && value.trim() === '';
}
