// Two processes on one data directory destroy it, and PostgreSQL's own lock file cannot help: every PGlite
// has the same process id. A listening socket named after the directory is held by one process and is let
// go by the kernel however that process ends.

import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// A server whose parent was just killed needs a moment to flush and leave.
const PATIENCE_MILLIS = 8000;

export async function claim(dataDir) {
    mkdirSync(dataDir, { recursive: true });
    const name = createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 24);
    const path = join(tmpdir(), `presence-${name}.sock`);
    const deadline = Date.now() + PATIENCE_MILLIS;
    while (await isHeld(path)) {
        if (Date.now() > deadline) {
            console.error(`${dataDir} is in use by another PresenceOS: stop that one, or choose another directory`);
            process.exit(1);
        }
        await sleep(100);
    }
    rmSync(path, { force: true });
    const holder = createServer((socket) => socket.destroy());
    await new Promise((resolve, reject) => holder.once("error", reject).listen(path, resolve));
    holder.unref();
}

function isHeld(path) {
    return new Promise((resolve) => {
        const probe = connect(path);
        probe.once("connect", () => {
            probe.destroy();
            resolve(true);
        });
        probe.once("error", () => resolve(false));
    });
}
