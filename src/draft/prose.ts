/** Sentences of a text, greeting and name left out. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length > 2);
}

/** Words in a sentence on average. */
export function meanSentence(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
  return words / Math.max(sentences.length, 1);
}

/** The school year that reads it with ease: Flesch–Kincaid (Kincaid et al. 1975). */
export function grade(text: string): number {
  const words =
    sentencesOf(text)
      .join(' ')
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * meanSentence(text) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesIn(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouyäöüáéíóú]+/g)?.length ?? 0;
  return Math.max(groups, 1);
}
