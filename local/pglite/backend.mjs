// The single PostgreSQL session that all connections share. A connection has it alone from the first
// message of a unit of work until the session is idle again, outside any transaction; the others wait in
// order. Handing over message by message instead would let one connection's Bind meet another's Parse,
// and put statements into a transaction that is not theirs.

import { SYNC, query, startup } from "./messages.mjs";

const IDLE_IN_TRANSACTION_MILLIS = 30_000;

export class Backend {
    #db;
    #waiting = [];
    #holder = null;
    #running = false;
    #idleTimer;

    static async over(db) {
        const backend = new Backend();
        backend.#db = db;
        // The same for every connection, so that one can be made while another is in a transaction.
        backend.greeting = Buffer.from(await db.execProtocolRaw(startup()));
        return backend;
    }

    /** Runs one unit of work when it is this connection's turn. */
    submit(connection, batch, staysOpen) {
        this.#waiting.push({ connection, batch, staysOpen });
        this.#run();
    }

    /** The connection is gone: what it still wanted is dropped, what it had begun is rolled back. */
    leave(connection) {
        this.#waiting = this.#waiting.filter((work) => work.connection !== connection);
        this.#run();
    }

    async #run() {
        if (this.#running) {
            return;
        }
        this.#running = true;
        clearTimeout(this.#idleTimer);
        for (;;) {
            if (this.#holder?.closed) {
                await this.#rollBack();
                this.#holder = null;
            }
            const work = this.#next();
            if (work === undefined) {
                break;
            }
            await this.#execute(work.batch, (bytes) => work.connection.send(bytes));
            this.#holder = work.staysOpen || this.#db.isInTransaction() ? work.connection : null;
        }
        this.#running = false;
        if (this.#holder !== null) {
            this.#idleTimer = setTimeout(() => this.#holder.expel(), IDLE_IN_TRANSACTION_MILLIS);
        }
    }

    #next() {
        const index = this.#holder === null ? 0 : this.#waiting.findIndex((work) => work.connection === this.#holder);
        return index < 0 ? undefined : this.#waiting.splice(index, 1)[0];
    }

    async #rollBack() {
        // A client that left after an error and before its Sync left the session skipping messages.
        await this.#execute(SYNC, () => {});
        await this.#execute(query("ROLLBACK"), () => {});
    }

    async #execute(batch, onRawData) {
        await this.#db.execProtocolRawStream(batch, { onRawData });
    }
}
