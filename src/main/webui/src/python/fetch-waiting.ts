const LONGEST_WAIT_MS = 8_000;

/** Method, address, headers as JSON, body. */
export type FetchParts = [method: string, url: string, headers: string, body: string];

/**
 * Asks a server and stands still until it has answered: JSON with `status` and `text`, or with `lost` where nobody could be
 * reached. The policy of the worker's script decides who may be asked.
 */
export function fetchWaiting(
  [method, url, headers, body]: FetchParts,
  waits: (waits: boolean) => void,
): string {
  waits(true);
  try {
    const request = new XMLHttpRequest();
    request.open(method, url, false);
    request.timeout = LONGEST_WAIT_MS;
    for (const [name, value] of Object.entries(JSON.parse(headers) as Record<string, string>)) {
      request.setRequestHeader(name, value);
    }
    request.send(method === "GET" ? null : body);
    return JSON.stringify({ status: request.status, text: request.responseText });
  } catch (error) {
    return JSON.stringify({ lost: String(error) });
  } finally {
    waits(false);
  }
}
