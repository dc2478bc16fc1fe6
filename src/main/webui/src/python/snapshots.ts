const CACHE = "sangja-python";
const DIGEST = "x-sha-256";

/** Where snapshots of a loaded Python live between visits. */
export interface Snapshots {
  /** A whole snapshot, or null where there is none or it is damaged (which also forgets it). */
  read(): Promise<ArrayBuffer | null>;
  write(snapshot: ArrayBuffer): Promise<void>;
  drop(): Promise<void>;
}

/** Kept in Cache Storage, one for the site: an older key is forgotten when a new one is written. */
export class CachedSnapshots implements Snapshots {
  private readonly url: string;

  constructor(base: string, key: string) {
    this.url = new URL(`${base}snapshot/${key}`, location.href).href;
  }

  async read(): Promise<ArrayBuffer | null> {
    const response = await (await caches.open(CACHE)).match(this.url);
    if (response === undefined) {
      return null;
    }
    const bytes = await response.arrayBuffer();
    if ((await digest(bytes)) === response.headers.get(DIGEST)) {
      return bytes;
    }
    await this.drop();
    return null;
  }

  async write(snapshot: ArrayBuffer): Promise<void> {
    const cache = await caches.open(CACHE);
    for (const request of await cache.keys()) {
      await cache.delete(request);
    }
    await cache.put(
      this.url,
      new Response(snapshot, {
        headers: { "content-type": "application/octet-stream", [DIGEST]: await digest(snapshot) },
      }),
    );
  }

  async drop(): Promise<void> {
    await (await caches.open(CACHE)).delete(this.url);
  }
}

/** Kept for the life of the page, where the browser has no Cache Storage (a page without TLS). */
export class PageSnapshots implements Snapshots {
  private kept: ArrayBuffer | null = null;

  read(): Promise<ArrayBuffer | null> {
    return Promise.resolve(this.kept?.slice(0) ?? null);
  }

  write(snapshot: ArrayBuffer): Promise<void> {
    this.kept = snapshot;
    return Promise.resolve();
  }

  drop(): Promise<void> {
    this.kept = null;
    return Promise.resolve();
  }
}

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
