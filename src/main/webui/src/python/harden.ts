// What a program in Python could reach through JavaScript and has no use for: stores of the site (a poisoned snapshot
// would come back on the next visit), channels to other pages, further workers, and the way to the page itself, in
// which it could forge the runtime's messages. The policy of the worker's script forbids the network; this is the
// second lock.
const GLOBALS = [
  "caches",
  "indexedDB",
  "BroadcastChannel",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "Worker",
  "SharedWorker",
  "MessageChannel",
  "Notification",
  "FileSystemHandle",
  "FileSystemDirectoryHandle",
  "FileSystemFileHandle",
  "RTCDataChannel",
  "cookieStore",
  "postMessage",
  "importScripts",
  "close",
];
const NAVIGATOR_KEEPS = ["userAgent", "platform", "language", "languages", "hardwareConcurrency", "onLine"];

export function harden(scope: object): void {
  for (const name of GLOBALS) {
    removeEverywhere(scope, name);
  }
  const navigator = Reflect.get(scope, "navigator");
  for (const name of namesOf(navigator)) {
    if (!NAVIGATOR_KEEPS.includes(name)) {
      removeEverywhere(navigator, name);
    }
  }
}

function removeEverywhere(object: object, name: string): void {
  for (let at: object | null = object; at !== null; at = Reflect.getPrototypeOf(at)) {
    if (!Reflect.deleteProperty(at, name)) {
      throw new Error(`the worker's '${name}' cannot be taken away from programs`);
    }
  }
}

function namesOf(object: object): string[] {
  const names: string[] = [];
  for (
    let at = object;
    at !== Object.prototype && at !== null;
    at = Reflect.getPrototypeOf(at) ?? Object.prototype
  ) {
    names.push(...Object.getOwnPropertyNames(at).filter((name) => name !== "constructor"));
  }
  return names;
}
