// Notices that the parent is gone although a long query may block this thread's event loop: a worker
// thread blocks on standard input, tells the main thread to stop in order, and ends the process if that
// does not happen in time.

import { Worker } from "node:worker_threads";

const GRACE_MILLIS = 5000;

const watch = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { readSync } = require("node:fs");
    const buffer = Buffer.alloc(64);
    try {
        while (readSync(0, buffer) > 0);
    } catch {
        // A standard input that cannot be read is as gone as one that ended.
    }
    parentPort.postMessage("gone");
    setTimeout(() => process.kill(process.pid, "SIGKILL"), workerData);
`;

export function onParentGone(stop) {
    const worker = new Worker(watch, { eval: true, workerData: GRACE_MILLIS });
    worker.on("message", stop);
    worker.unref();
}
