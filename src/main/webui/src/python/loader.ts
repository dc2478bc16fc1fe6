import { sizes, snapshotKey, version } from "virtual:pyodide-files";
import { PythonWorker } from "./python-worker";
import { CachedSnapshots, PageSnapshots, type Snapshots } from "./snapshots";
import { STARTED_BYTES } from "./stages";

const FILES = Object.values(sizes).reduce((sum, size) => sum + size, 0);
/** The files, then Python starting, then the harness. */
const ALL_BYTES = FILES + STARTED_BYTES + 1_000_000;

/** Brings a worker with Python to life, from the kept snapshot where there is a good one. */
export class Loader {
  private readonly base: string;
  private readonly snapshots: Snapshots;

  constructor(base: string) {
    this.base = new URL(`${base}${version}/`, location.href).href;
    this.snapshots = "caches" in globalThis ? new CachedSnapshots(base, snapshotKey) : new PageSnapshots();
  }

  async load(progress: (part: number) => void): Promise<PythonWorker> {
    const snapshot = await this.snapshots.read().catch(() => null);
    if (snapshot !== null) {
      try {
        return await this.start(snapshot, progress);
      } catch {
        await this.snapshots.drop().catch(() => undefined);
      }
    }
    return this.start(null, progress);
  }

  private async start(snapshot: ArrayBuffer | null, progress: (part: number) => void): Promise<PythonWorker> {
    const worker = new PythonWorker();
    let bytes = 0;
    try {
      const made = await worker.load({ base: this.base, snapshot }, (more) => {
        bytes += more;
        progress(Math.min(1, bytes / ALL_BYTES));
      });
      if (made !== null) {
        // Kept in the background: a full disk only means that the next visit loads as this one did.
        this.snapshots.write(made).catch(() => undefined);
      }
      return worker;
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }
}
