package com.presenceos.local.networks.kit;

import com.presenceos.local.networks.kit.calls.CallLog;
import com.presenceos.local.networks.kit.consent.Codes;
import com.presenceos.local.networks.kit.consent.Tokens;
import com.presenceos.local.networks.kit.content.Accounts;
import com.presenceos.local.networks.kit.content.Comments;
import com.presenceos.local.networks.kit.content.Ids;
import com.presenceos.local.networks.kit.faults.Faults;
import com.presenceos.local.networks.kit.memory.Journal;
import com.presenceos.local.networks.kit.memory.StandInClock;
import com.presenceos.local.networks.kit.pictures.KeptPictures;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

/** What every stand-in has and builds its own memory upon. */
public final class Ground {

    private final CompletableFuture<URI> baseUri = new CompletableFuture<>();
    private final Faults faults = new Faults();
    private final StandInClock clock;
    private final KeptPictures pictures;
    private final Journal journal;
    private final Accounts accounts;
    private final Codes codes;
    private final Tokens tokens;
    private final Comments comments;
    private final CallLog calls;

    /** @param folder that the stand-in alone writes to */
    public Ground(Path folder, InstantSource base, Ids ids) {
        this.clock = new StandInClock(base);
        this.pictures = new KeptPictures(folder.resolve("pictures"));
        this.journal = new Journal(folder.resolve("journal.jsonl"));
        this.accounts = new Accounts(journal, ids);
        this.codes = new Codes(clock);
        this.tokens = new Tokens(journal, clock);
        this.comments = new Comments(journal, clock, ids);
        this.calls = new CallLog(clock);
    }

    /** Without a slash at the end. Known as soon as anybody can ask. */
    public URI baseUri() {
        return baseUri.join();
    }

    void serveAt(URI uri) {
        baseUri.complete(uri);
    }

    /** As on the first start, but for what the network remembers. */
    void reset() {
        journal.clear();
        pictures.reset();
        accounts.reset();
        codes.reset();
        tokens.reset();
        comments.reset();
        faults.clear();
        calls.clear();
        clock.move(Duration.ZERO);
    }

    public StandInClock clock() {
        return clock;
    }

    public KeptPictures pictures() {
        return pictures;
    }

    public Journal journal() {
        return journal;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Codes codes() {
        return codes;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Comments comments() {
        return comments;
    }

    Faults faults() {
        return faults;
    }

    CallLog calls() {
        return calls;
    }
}
