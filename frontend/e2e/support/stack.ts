import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const START_MS = 10 * 60_000;
const STOP_MS = 30_000;
const READY = /^ready: (http:\/\/\S+)/;

/** Starts the whole product on this machine with data of its own, unless BASE_URL names one that runs already. */
export default async function startStack(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL !== undefined) return undefined;
  const data = mkdtempSync(join(tmpdir(), "presence-e2e-"));
  const port = await freePort();
  const options = ["up", "--port", String(port), "--data", data, "--no-demo"];
  // A group of its own, so that stopping reaches the script and what it started alike.
  const stack = spawn(join("..", "presence"), options, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const stop = async () => {
    await interrupt(stack);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    process.env.BASE_URL = await ready(stack);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

function ready(stack: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`./presence up printed no ready line within ${START_MS / 1000} s`)), START_MS);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      finish();
    };
    stack.once("error", (error) => settle(() => reject(error)));
    stack.once("exit", (code) => settle(() => reject(new Error(`./presence up ended with status ${code} before it was ready`))));
    if (stack.stdout === null) throw new Error("stdout of ./presence up is not piped");
    createInterface({ input: stack.stdout }).on("line", (line) => {
      const address = READY.exec(line)?.[1];
      if (address !== undefined) settle(() => resolve(address));
    });
  });
}

async function interrupt(stack: ChildProcess): Promise<void> {
  if (stack.pid === undefined || stack.exitCode !== null || stack.signalCode !== null) return;
  const group = -stack.pid;
  const ended = new Promise<void>((resolve) => stack.once("exit", () => resolve()));
  process.kill(group, "SIGINT");
  const timer = setTimeout(() => process.kill(group, "SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
