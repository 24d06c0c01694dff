// Opens one PGlite database and serves PostgreSQL's wire protocol for it on 127.0.0.1.
//
//     node server.mjs <data directory | memory://> <port, 0 for a free one>
//
// Prints `ready <port>` once it answers. Stops, with everything flushed, on SIGTERM or when its standard
// input ends: the pipe from its parent closes even if the parent is killed, so no orphan keeps the data.

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
    console.error(`PGlite needs Node 20 or newer, this is ${process.version}`);
    process.exit(1);
}

const { PGlite } = await import("@electric-sql/pglite");
const { vector } = await import("@electric-sql/pglite-pgvector");
const { Backend } = await import("./backend.mjs");
const { listen } = await import("./listener.mjs");
const { claim } = await import("./claim.mjs");
const { onParentGone } = await import("./parent.mjs");

const [dataDir, port] = process.argv.slice(2);

// The terminal sends Ctrl-C to the whole process group; the parent decides when the database stops.
process.on("SIGINT", () => {});

let stop = () => process.exit(0);
process.on("SIGTERM", () => stop());
onParentGone(() => stop());

if (dataDir !== "memory://") {
    await claim(dataDir);
}
const db = await PGlite.create({ dataDir, extensions: { vector } });
const backend = await Backend.over(db);
const server = await listen(backend, Number(port));

let stopping = false;
stop = async () => {
    if (stopping) {
        return;
    }
    stopping = true;
    server.close();
    await db.close();
    process.exit(0);
};

console.log(`ready ${server.address().port}`);
