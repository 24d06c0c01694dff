// One object per client socket: it cuts the stream into messages and hands the backend whole units of work.

import { createServer } from "node:net";
import {
    CANCEL_REQUEST,
    GSS_REQUEST,
    SSL_REQUEST,
    TERMINATE,
    endsABatch,
    fatal,
    guarded,
    staysOpen,
    userOf,
    SUPERUSER,
} from "./messages.mjs";

export function listen(backend, port) {
    const server = createServer({ noDelay: true }, (socket) => new Connection(backend, socket));
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => resolve(server));
    });
}

class Connection {
    #backend;
    #socket;
    #received = Buffer.alloc(0);
    #batch = [];
    #started = false;
    closed = false;
    user = SUPERUSER;

    constructor(backend, socket) {
        this.#backend = backend;
        this.#socket = socket;
        socket.on("data", (bytes) => this.#receive(bytes));
        socket.on("error", () => socket.destroy());
        // A client that half-closes its side has nothing more to say.
        socket.on("end", () => this.#close());
        socket.on("close", () => this.#close());
    }

    send(bytes) {
        if (!this.closed) {
            // The bytes are a view of memory that the database reuses for its next answer.
            this.#socket.write(Buffer.from(bytes));
        }
    }

    /** Others wait for the session that this connection holds without using it. */
    expel() {
        this.send(fatal("25P03", "idle in transaction too long: all connections share one session and wait for it"));
        this.#close();
    }

    /** Whoever logged in is nobody whom the database knows. */
    refuse(reason) {
        this.send(fatal("28000", reason));
        this.#close();
    }

    #close() {
        if (this.closed) {
            return;
        }
        this.closed = true;
        this.#socket.end();
        this.#backend.leave(this);
    }

    #receive(bytes) {
        this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes]);
        while (!this.closed && (this.#started ? this.#takeMessage() : this.#takeGreeting()));
    }

    #takeMessage() {
        if (this.#received.length < 5) {
            return false;
        }
        const message = this.#take(1 + this.#received.readInt32BE(1));
        if (message === null) {
            return false;
        }
        const letter = message[0];
        if (letter === TERMINATE) {
            this.#close();
            return false;
        }
        this.#batch.push(message);
        if (endsABatch(letter)) {
            const batch = guarded(Buffer.concat(this.#batch));
            this.#batch = [];
            this.#backend.submit(this, batch, staysOpen(letter));
        }
        return true;
    }

    #takeGreeting() {
        if (this.#received.length < 8) {
            return false;
        }
        const code = this.#received.readInt32BE(4);
        const request = this.#take(this.#received.readInt32BE(0));
        if (request === null) {
            return false;
        }
        if (code === SSL_REQUEST || code === GSS_REQUEST) {
            this.send(Buffer.from("N"));
        } else if (code === CANCEL_REQUEST) {
            // A running statement blocks this very thread, so there is never one to interrupt.
            this.#close();
        } else {
            this.#started = true;
            this.user = userOf(request);
            this.send(this.#backend.greeting);
        }
        return true;
    }

    #take(length) {
        if (this.#received.length < length) {
            return null;
        }
        const taken = this.#received.subarray(0, length);
        this.#received = this.#received.subarray(length);
        return taken;
    }
}
