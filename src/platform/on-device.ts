// The language model some browsers carry (Prompt API, Chrome 148 and later): https://developer.chrome.com/docs/ai/prompt-api

type Model = {
  readonly prompt: (text: string) => Promise<string>;
  readonly destroy: () => void;
};
type LanguageModel = {
  readonly availability: (options: object) => Promise<string>;
  readonly create: (options: object) => Promise<Model>;
};

const TEXT = { type: 'text', languages: ['en'] };
const OPTIONS = { expectedInputs: [TEXT], expectedOutputs: [TEXT] };
const TASK =
  'You smooth the wording of short personal notes. Keep every fact, name, number, line break and the greeting and ' +
  'sign-off as they are. Add nothing. Use plain words and short sentences. Answer with the note alone.';

/** Whether a model is on this computer, ready to be used without a download. */
export async function canRephrase(): Promise<boolean> {
  return (
    (await model()
      ?.availability(OPTIONS)
      .catch(() => 'unavailable')) === 'available'
  );
}

/** The text in smoother words, made on this computer. Rejects where the model fails. */
export async function rephrased(text: string): Promise<string> {
  const session = await model()?.create({
    ...OPTIONS,
    initialPrompts: [{ role: 'system', content: TASK }],
  });
  if (session === undefined) throw new Error('There is no language model here.');
  try {
    return (await session.prompt(text)).trim();
  } finally {
    session.destroy();
  }
}

function model(): LanguageModel | undefined {
  return (globalThis as { readonly LanguageModel?: LanguageModel }).LanguageModel;
}
