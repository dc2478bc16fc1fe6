// A connection to the application that stays open, with one request at a time and no more than HTTP needs: Node's own client
// computes four times as much for a request, on cores that the application needs for its answer.
import { connect } from "node:net";

const END_OF_HEAD = Buffer.from("\r\n\r\n");
const WITHIN_MS = 30_000;

export class Connection {
  #received = Buffer.alloc(0);
  #awaited;

  constructor(url, headers) {
    const { hostname, port, pathname } = new URL(url);
    this.head = [`POST ${pathname} HTTP/1.1`, `Host: ${hostname}:${port}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join("\r\n");
    this.socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.socket.on("data", (chunk) => this.#hear(chunk));
    this.socket.on("error", (error) => this.#lose(error));
    this.socket.on("close", () => this.#lose(new Error("the application hung up")));
    this.socket.setTimeout(WITHIN_MS, () => this.#awaited && this.socket.destroy(new Error("no answer within 30 s")));
  }

  /** Whether it can be used again: the application hangs up on one that was idle for long. */
  get open() {
    return !this.socket.destroyed && !this.socket.readableEnded;
  }

  /** Sends a body; gives the answer's status and text. */
  post(body) {
    return new Promise((resolve, reject) => {
      this.#awaited = { resolve, reject };
      this.socket.write(`${this.head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close() {
    this.socket.destroy();
  }

  #hear(chunk) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = this.#received.toString("latin1", 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head);
    if (!length) return this.socket.destroy(new Error(`an answer without its length: ${head}`));
    const from = end + END_OF_HEAD.length;
    const to = from + Number(length[1]);
    if (this.#received.length < to) return;
    const answer = { status: Number(head.split(" ", 2)[1]), text: this.#received.toString("utf8", from, to) };
    this.#received = this.#received.subarray(to);
    const { resolve } = this.#awaited;
    this.#awaited = undefined;
    resolve(answer);
  }

  #lose(error) {
    this.#awaited?.reject(error);
    this.#awaited = undefined;
  }
}
