import { describe, expect, it } from 'vitest';
import { ownName } from '../../src/match/own-name.ts';

describe('what a skill is called in a profile', () => {
  it.each([
    ['sql', 'SQL'],
    ['nodejs', 'Node.js'],
    ['ReactJS', 'React'],
    ['react.js', 'React'],
    ['rest apis', 'REST API'],
    ['SEO', 'Search engine optimization'],
    ['search-engine optimization', 'Search engine optimization'],
    ['k8s', 'Kubernetes'],
    ['c++', 'C++'],
  ])('is the table’s name where %s is only another spelling', (words, name) => {
    expect(ownName(words, name)).toBe(name);
  });

  it.each([
    ['ventilator management', 'Respiratory therapy'],
    ['BLS', 'CPR'],
    ['ICU nursing', 'Critical care'],
    ['Epic', 'Epic EHR'],
    ['Java', 'JavaScript'],
    ['C', 'C++'],
    ['care  planning', 'Nursing'],
  ])('is %s as it was written, though openings call it %s', (words, name) => {
    expect(ownName(words, name)).toBe(words.replace(/\s+/g, ' '));
  });
});
