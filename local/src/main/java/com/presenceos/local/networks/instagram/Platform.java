package com.presenceos.local.networks.instagram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Everything the stand-in knows, made in one place. */
final class Platform implements AutoCloseable {

    private final StandInClock clock;
    private final Journal journal;
    private final Pictures pictures;
    private final Accounts accounts;
    private final Codes codes;
    private final Tokens tokens;
    private final Feed feed;
    private final Comments comments;
    private final Containers containers;
    private final Usage usage;
    private final Nodes nodes;
    private final Faults faults = new Faults();
    private final CallLog calls;
    private volatile Settings settings = Settings.USUAL;

    Platform(Path folder, InstantSource base, Supplier<URI> baseUri) {
        this.clock = new StandInClock(base);
        this.pictures = new Pictures(folder.resolve("pictures"));
        this.journal = new Journal(folder.resolve("journal.jsonl"));
        this.accounts = new Accounts(journal);
        this.codes = new Codes(clock);
        this.tokens = new Tokens(journal, clock);
        this.feed = new Feed(journal, clock, this::settings);
        this.comments = new Comments(journal, clock);
        this.containers = new Containers(journal, clock, this::settings, feed);
        this.usage = new Usage(clock, this::settings);
        this.nodes = new Nodes(baseUri);
        this.calls = new CallLog(clock);
    }

    GraphApi api() {
        Callers callers = new Callers(accounts, tokens, usage);
        Publishing publishing = new Publishing(callers, containers, feed, comments, pictures, nodes, this::settings);
        Commenting commenting = new Commenting(callers, feed, comments);
        TokenHost tokenHost = new TokenHost(codes, tokens, clock, this::settings);
        return new GraphApi(publishing, commenting, tokenHost, tokens, usage, faults, calls);
    }

    ConsentPage consent() {
        return new ConsentPage(accounts, codes, tokens);
    }

    PublicPages pages() {
        return new PublicPages(accounts, feed, comments, pictures);
    }

    void turn(Settings to) {
        settings = to;
    }

    /** Back to the first start, with the clock and the switches where they were then. */
    void reset() {
        journal.clear();
        pictures.reset();
        accounts.reset();
        codes.reset();
        tokens.reset();
        containers.reset();
        feed.reset();
        comments.reset();
        usage.reset();
        faults.clear();
        calls.clear();
        clock.move(Duration.ZERO);
        settings = Settings.USUAL;
    }

    @Override
    public void close() {
        pictures.close();
    }

    Settings settings() {
        return settings;
    }

    StandInClock clock() {
        return clock;
    }

    Accounts accounts() {
        return accounts;
    }

    Tokens tokens() {
        return tokens;
    }

    Feed feed() {
        return feed;
    }

    Comments comments() {
        return comments;
    }

    Nodes nodes() {
        return nodes;
    }

    Faults faults() {
        return faults;
    }

    CallLog calls() {
        return calls;
    }
}
