// The one load for all peers. For each request with an answer of 8 kB it takes 20 µs of the processor; Node's http took 65,
// and Node's bare sockets 13, with all clients in one thread, where each waits while another's answer is read.
import { compiled, Lines } from "./java.mjs";

/** Compiled but once: what the load takes of the processor, the peers do not have. */
const OPTIONS = ["-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

export class Load {
  #process = new Lines([...OPTIONS, "-cp", compiled("load")], "dev.sangja.bench.search.load.Load");

  /** @param kind undefined for all kinds mixed */
  async search(peer, kind, clients, milliseconds) {
    return checked(
      await this.#process.ask("search", peer.port, peer.authorization, peer.requests, kind ?? "*", clients, milliseconds),
      `${peer.name}, ${kind ?? "mix"}`,
    );
  }

  /** Documents from the first to before the end. */
  async index(peer, engine, file, first, end, clients) {
    return checked(
      await this.#process.ask("index", peer.port, peer.authorization, peer.feedPath(engine), peer.framing, file, first, end, clients),
      `${peer.name}, indexing`,
    );
  }

  close() {
    return this.#process.close();
  }
}

function checked(answer, what) {
  if (answer.faults > 0) throw new Error(`${what}: ${answer.faults} requests failed: ${answer.fault}`);
  return answer;
}
