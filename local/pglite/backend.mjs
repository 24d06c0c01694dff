// The single PostgreSQL session that all connections share. A connection has it alone from the first
// message of a unit of work until the session is idle again, outside any transaction; the others wait in
// order. Handing over message by message instead would let one connection's Bind meet another's Parse,
// and put statements into a transaction that is not theirs.

import { SYNC, SUPERUSER, becoming, query, refusal, startup } from "./messages.mjs";

const IDLE_IN_TRANSACTION_MILLIS = 30_000;

export class Backend {
    #db;
    #waiting = [];
    #holder = null;
    #running = false;
    #idleTimer;
    #user = SUPERUSER;

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
            if (this.#holder === null && !(await this.#become(work.connection))) {
                continue;
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

    /** The session works for whoever the connection logged in as. */
    async #become(connection) {
        // Asked anew each time: a client may have taken it off, as DISCARD ALL does.
        if (connection.user === this.#user && connection.user === SUPERUSER) {
            return true;
        }
        let answer = Buffer.alloc(0);
        await this.#execute(becoming(connection.user), (bytes) => (answer = Buffer.concat([answer, bytes])));
        const reason = refusal(answer);
        if (reason !== null) {
            connection.refuse(reason);
            return false;
        }
        this.#user = connection.user;
        return true;
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
