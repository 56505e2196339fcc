import path from 'node:path';
import { extract } from '../../src/match/extract.ts';
import { recognise } from '../../src/match/recognise.ts';
import { settle } from '../../src/match/settle.ts';
import { TABLE } from '../match/table.ts';
import { jsonLines } from './json-lines.ts';
import { ourName } from './names.ts';
import { atLeast, atMost, type Row, telling } from './row.ts';

/** A word of a posting that is a technology there (`sense` 1) or an ordinary word (0). */
type Probe = {
  readonly id: number;
  readonly word: string;
  readonly canonical: string;
  readonly sense: 0 | 1;
  readonly token_index: number;
  readonly tokens: readonly string[];
};

/** Words that are technologies here and ordinary words there (Go, Excel, Spring), each at one place of a posting. */
export async function section(recordings: string): Promise<readonly Row[]> {
  const probes = jsonLines<Probe>(path.join(recordings, 'skills/ambiguity-probe/dev.jsonl'));
  const there = countsOf(probes, isReadThere);
  const anywhere = countsOf(probes, isReadAnywhere);
  return [
    atLeast('recall at the place', there.recall, 0.9),
    atMost('false alarms at the place', there.falseAlarms, 0.05),
    atLeast('recall in the whole text', anywhere.recall, 0.9),
    atMost('false alarms in the whole text', anywhere.falseAlarms, 0.05),
    telling('places', `${probes.length}, of them ${probes.filter(isSkill).length} technologies`),
    telling('words judged worst at the place', there.worst),
  ];
}

function countsOf(probes: readonly Probe[], isRead: (probe: Probe) => boolean) {
  const [skills, words] = [probes.filter(isSkill), probes.filter((probe) => !isSkill(probe))];
  const wrong = [...skills.filter((probe) => !isRead(probe)), ...words.filter(isRead)];
  return {
    recall: skills.filter(isRead).length / skills.length,
    falseAlarms: words.filter(isRead).length / words.length,
    worst: worstOf(wrong),
  };
}

function isSkill({ sense }: Probe): boolean {
  return sense === 1;
}

/** Whether the very place is read as the technology. */
function isReadThere({ tokens, token_index, canonical }: Probe): boolean {
  const text = tokens.join(' ');
  const start = tokens.slice(0, token_index).reduce((sum, token) => sum + token.length + 1, 0);
  const end = start + (tokens[token_index]?.length ?? 0);
  const name = ourName(canonical) ?? canonical;
  return settle(recognise(text, TABLE.lexicon), TABLE.skills).some(
    (hit) => hit.start < end && hit.end > start && TABLE.skills[hit.skill]?.name === name,
  );
}

function isReadAnywhere({ tokens, canonical }: Probe): boolean {
  const name = ourName(canonical) ?? canonical;
  return extract({ title: '', text: tokens.join(' ') }, TABLE).skills.some((skill) => skill.name === name);
}

function worstOf(wrong: readonly Probe[]): string {
  const counts = new Map<string, { missed: number; alarms: number }>();
  for (const probe of wrong) {
    const count = counts.get(probe.word) ?? { missed: 0, alarms: 0 };
    if (isSkill(probe)) count.missed += 1;
    else count.alarms += 1;
    counts.set(probe.word, count);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b.missed + b.alarms - a.missed - a.alarms);
  const said = sorted
    .slice(0, 6)
    .map(([word, { missed, alarms }]) => `${word} ${missed} missed, ${alarms} false`);
  return said.join('; ');
}
