/** Questions that a page answers, as many do in folds: they speak of trades, and are no openings. */

/** What stands before one: its number, or that it is one. */
const BEFORE = /^(?:[^\p{L}\d]|\d+[.)]|(?:q|f|p|question|frage|pregunta)\s?\d*[:.)])\s*/iu;
/** Behind the mark may stand the sign of a fold. */
const MARKED = /[?？]\P{L}*$|¿/u;
/** How those begin that leave their mark out. "Can Line Operator" and "Will Writer" are none. */
const ASKS =
  /^(?:(?:do|does|did) \p{L}|(?:can|could|may|might|should|must|will|would|is|are|am|have|has) (?:i|you|we|they|it|there|the|an?|my|your|our|this|these|any|applicants|candidates|employees)(?!\p{L})|(?:kann|k[öo]nnen|muss|m[üu]ssen|darf|d[üu]rfen|soll|sollte|gibt|ist|sind|habe|haben|brauche|bekomme|bekommt|werde|werden|wird) (?:ich|man|wir|es|sie|der|die|das|eine?|meine?|ihr)(?!\p{L})|(?:est-ce|puis-je|dois-je|peut-on|doit-on|faut-il|y a-t-il|avez-vous|ai-je|quels?|quelles?|puedo|debo|tengo que|hay que|czy)(?!\p{L}))/iu;

/** Whether a line asks something. */
export function isQuestion(text: string): boolean {
  return MARKED.test(text) || ASKS.test(text.replace(BEFORE, ''));
}
