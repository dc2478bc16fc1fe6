// Requests of JSON beside the measuring. What is measured goes through the load's own connections.

/** @returns the answer; throws when its status is not among those allowed */
export async function ask(origin, method, path, { body, authorization, allowed = [200] } = {}) {
  const headers = { ...(authorization ? { Authorization: authorization } : {}), "Content-Type": "application/json" };
  const answer = await fetch(new URL(path, origin), { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await answer.text();
  if (!allowed.includes(answer.status)) throw new Error(`${method} ${path} answers ${answer.status} ${text.slice(0, 2000)}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** Asks again until the condition holds; milliseconds that it took. */
export async function until(what, condition, within = 600_000) {
  const begin = performance.now();
  while (!(await condition())) {
    if (performance.now() - begin > within) throw new Error(`${what}: not within ${within / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - begin;
}
