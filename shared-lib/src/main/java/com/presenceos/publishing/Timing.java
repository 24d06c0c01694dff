package com.presenceos.publishing;

import java.time.Duration;
import java.time.Instant;

/** When the engine does what, around a post's instant T. docs/publishing.md draws it as a line. */
public final class Timing {

    /** Scheduler is precise to a minute: what is nearer than that goes through the queue, which is precise to a second. */
    public static final Duration SCHEDULER_PRECISION = Duration.ofMinutes(1);

    /** The message that publishes arrives this long before T; the rest is waited for in process. */
    public static final Duration HAND_OVER = Duration.ofSeconds(2);

    /** A message that comes earlier than this before T goes back to the queue instead of waiting. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    /** A post nearer than this is brought on its way without needless messages. */
    public static final Duration NEAR = Duration.ofSeconds(30);

    /** A worker that has gone on by itself for so long sends a message again: it must end before its function does. */
    public static final Duration LONGEST_IN_PROCESS = Duration.ofSeconds(5);

    /** The claim on the visible call is written this long before T, so that only the call itself is left at T. */
    public static final Duration CLAIM_AHEAD = Duration.ofMillis(150);

    /** How long one preparing step may take before its worker counts as dead: less than its message stays hidden in the queue. */
    public static final Duration PREPARE_LEASE = Duration.ofSeconds(45);

    /** A worker that reaches the visible call later than this after it meant to does not send it. */
    public static final Duration LONGEST_HESITATION = Duration.ofSeconds(5);

    /** An answer that took longer leaves no time to ask before the lease ends: whoever comes next asks. */
    public static final Duration LONGEST_BEFORE_ASKING = Duration.ofSeconds(10);

    /** Covers the hesitation and the call, on which a network's client gives up after 20 s. */
    public static final Duration COMMIT_LEASE = Duration.ofSeconds(40);

    /** A post this much after its time is late: it takes a turn among the late ones of its account. */
    public static final Duration LATE = Duration.ofSeconds(60);

    /** The link of a post is looked for this long after the post is out: in a burst, others are still to leave. */
    public static final Duration BEFORE_THE_LINK = Duration.ofSeconds(3);

    public static final Duration RECONCILE_LEASE = Duration.ofSeconds(45);

    /** How long a message may be missing before the sweeper looks for the post itself. */
    public static final Duration GRACE = Duration.ofSeconds(60);

    private Timing() {}

    public static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
