/**
 * Runs in a careers page's own world before its scripts do, once, in the quiet tab opened for learning: notes what the page
 * asks for as JSON, and what it is answered. Built as a file of its own. It sends nothing anywhere: `__homingRecorded` is read from outside.
 */
(() => {
  type Noted = {
    request: { method: 'GET' | 'POST'; url: string; headers: Record<string, string>; body?: string };
    answer: string;
  };
  const MOST = { answers: 60, answer: 5_000_000, all: 20_000_000, body: 100_000 };
  /** What an endpoint may want to hear again. Nothing that belongs to the visitor or the session. */
  const KEPT =
    /^(?:accept|content-type|x-requested-with|(?:x-)?[\w-]*(?:api|app|tenant|client|site|locale)[\w-]*)$/i;
  const SECRET = /auth|cookie|csrf|xsrf|session|token|nonce|secret/i;
  const noted: Noted[] = [];
  let room = MOST.all;
  Object.defineProperty(window, '__homingRecorded', { value: noted });

  function note(method: string, address: string, headers: Headers, body: unknown, answer: string): void {
    const url = new URL(address, document.baseURI).href;
    if (!/^(?:GET|POST)$/i.test(method) || !/^\s{0,20}[[{]/.test(answer.slice(0, 30))) return;
    if (noted.length >= MOST.answers || answer.length > Math.min(room, MOST.answer)) return;
    if (body !== undefined && body !== null && (typeof body !== 'string' || body.length > MOST.body)) return;
    const kept = [...headers].filter(([name]) => KEPT.test(name) && !SECRET.test(name));
    const request = {
      method: method.toUpperCase() as 'GET',
      url,
      headers: Object.fromEntries(kept),
      ...(typeof body === 'string' ? { body } : {}),
    };
    room -= answer.length;
    noted.push({ request, answer });
  }

  /** Whatever goes wrong in noting must never be seen by the page. */
  async function quietly(work: () => Promise<void> | void): Promise<void> {
    try {
      await work();
    } catch {}
  }

  const { fetch: asks } = window;
  window.fetch = async function fetch(this: unknown, input, init) {
    const question = input instanceof Request ? input.clone() : undefined;
    const response = await asks.call(window, input, init);
    void quietly(async () => {
      const headers = new Headers(init?.headers ?? question?.headers);
      const method = init?.method ?? question?.method ?? 'GET';
      const body = init?.body ?? (question && question.method !== 'GET' ? await question.text() : undefined);
      const answer = await response.clone().text();
      if (response.ok) note(method, question?.url ?? String(input), headers, body, answer);
    });
    return response;
  };

  type Asked = { method: string; url: string; headers: Headers };
  const asked = new WeakMap<XMLHttpRequest, Asked>();
  const { open, send, setRequestHeader } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    asked.set(this, { method: String(args[0]), url: String(args[1]), headers: new Headers() });
    return Reflect.apply(open, this, args);
  };
  XMLHttpRequest.prototype.setRequestHeader = function (name, value) {
    void quietly(() => asked.get(this)?.headers.append(name, value));
    return setRequestHeader.call(this, name, value);
  };
  XMLHttpRequest.prototype.send = function (body) {
    const question = asked.get(this);
    this.addEventListener('load', () => {
      void quietly(() => {
        const isText = this.responseType === '' || this.responseType === 'text';
        const answer = isText
          ? this.responseText
          : this.responseType === 'json'
            ? JSON.stringify(this.response)
            : '';
        if (question && this.status < 300)
          note(question.method, question.url, question.headers, body, answer);
      });
    });
    return send.call(this, body);
  };
})();
