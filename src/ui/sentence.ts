/** The sentence of a text in which the words stand; the words themselves where they stand in none. */
export function sentenceAround(body: string, words: string): string {
  const sentences = body.split(/(?<=[.!?])\s+|\n+/);
  return sentences.find((sentence) => sentence.includes(words))?.trim() ?? words;
}

/** The text without that sentence, and without the blank it leaves. */
export function withoutSentence(body: string, sentence: string): string {
  const at = body.indexOf(sentence);
  if (at < 0) return body;
  const before = body.slice(0, at);
  const after = body.slice(at + sentence.length).replace(/^ +/, '');
  return (before.trimEnd() === before || after !== '' ? before + after : before.trimEnd())
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}
