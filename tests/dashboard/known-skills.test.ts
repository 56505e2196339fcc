import { describe, expect, it } from 'vitest';
import { finderOf } from '../../dashboard/profile/known-skills.ts';

const NAMES = [
  { name: 'Kubernetes', forms: ['kubernetes', 'k8s'] },
  { name: 'Snowflake', forms: ['snowflake'] },
  { name: 'SQL', forms: ['sql'] },
  { name: 'Forklift driving', forms: ['forklift', 'fork lift truck'] },
];

describe('skills to pick from', () => {
  it('are found by their beginning, their other names, and with a slip of the finger', async () => {
    const find = await finderOf(NAMES);
    expect(find('snow')).toEqual(['Snowflake']);
    expect(find('k8')).toEqual(['Kubernetes']);
    expect(find('kubrnetes')).toEqual(['Kubernetes']);
    expect(find('truck')).toEqual(['Forklift driving']);
    expect(find('  ')).toEqual([]);
    expect(find('zzz')).toEqual([]);
  });
});
