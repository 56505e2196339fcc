import { expect, it } from 'vitest';
import { sentenceAround, withoutSentence } from '../../src/ui/sentence.ts';

const BODY = 'Hi Mara,\n\nI saw it. I raised sales by 340 percent. Could we talk?\n\nThanks,\nJo';

it('finds the sentence some words stand in, and takes it out without a trace', () => {
  const sentence = sentenceAround(BODY, '340');
  expect(sentence).toBe('I raised sales by 340 percent.');
  expect(withoutSentence(BODY, sentence)).toBe('Hi Mara,\n\nI saw it. Could we talk?\n\nThanks,\nJo');
});

it('leaves a text alone in which the sentence does not stand', () => {
  expect(sentenceAround(BODY, 'Globex')).toBe('Globex');
  expect(withoutSentence(BODY, 'Globex')).toBe(BODY);
});
