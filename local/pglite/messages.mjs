// The few parts of PostgreSQL's wire protocol that a proxy must understand: where a message ends, and what
// a client has to hear when this server, not the database, has something to say.

export const CANCEL_REQUEST = 80877102;
export const SSL_REQUEST = 80877103;
export const GSS_REQUEST = 80877104;

const type = (letter) => letter.charCodeAt(0);

export const TERMINATE = type("X");

/** Messages after which the client waits for an answer, so that everything before them is one unit of work. */
const ENDS_A_BATCH = new Set(["Q", "S", "H", "F", "c", "f"].map(type));

export const endsABatch = (letter) => ENDS_A_BATCH.has(letter);

/** After Flush the unit of work goes on until Sync: nobody else may come between. */
export const staysOpen = (letter) => letter === type("H");

export const SYNC = Buffer.from([type("S"), 0, 0, 0, 4]);

/**
 * COPY FROM STDIN asks for data in the middle of a statement, when this session cannot listen, and its end
 * takes the whole database along: it is refused before it gets there.
 */
export function guarded(batch) {
    const asksForData = batch[0] === type("Q") && /^\s*copy\b[^;]*\bfrom\s+stdin\b/i.test(batch.toString("utf8", 5));
    return asksForData ? REFUSE_COPY : batch;
}

export const query = (sql) => message("Q", Buffer.from(`${sql}\0`));

export const SUPERUSER = "postgres";

/** Who says so in the startup message; without it nobody in particular. */
export function userOf(startupMessage) {
    const fields = startupMessage.toString("utf8", 8).split("\0");
    for (let i = 0; i + 1 < fields.length; i += 2) {
        if (fields[i] === "user") {
            return fields[i + 1];
        }
    }
    return SUPERUSER;
}

// By name, also back to the superuser: PGlite's session has no user of its own that RESET would return to.
export const becoming = (user) => query(`SET SESSION AUTHORIZATION "${user.replaceAll('"', '""')}"`);

/** What the database says in the first error of its answer, or null when there is none. */
export function refusal(answer) {
    for (let at = 0; at + 5 <= answer.length; at += 1 + answer.readInt32BE(at + 1)) {
        if (answer[at] === type("E")) {
            const fields = answer.toString("utf8", at + 5, at + 1 + answer.readInt32BE(at + 1)).split("\0");
            return fields.find((field) => field.startsWith("M"))?.slice(1) ?? "unknown";
        }
    }
    return null;
}

export function startup() {
    const body = Buffer.from(`user\0${SUPERUSER}\0database\0postgres\0client_encoding\0UTF8\0\0`);
    const head = Buffer.alloc(8);
    head.writeInt32BE(body.length + 8, 0);
    head.writeInt32BE(196608, 4);
    return Buffer.concat([head, body]);
}

export function fatal(code, text) {
    const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${text}\0\0`);
    return message("E", fields);
}

function message(letter, body) {
    const head = Buffer.alloc(5);
    head.write(letter, 0);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
}

const REFUSE_COPY = query(
    "DO $$ BEGIN RAISE feature_not_supported USING MESSAGE = 'COPY FROM STDIN does not work on PGlite: use INSERT'; END $$",
);
