package com.presenceos.publishing.plan;

import com.presenceos.publishing.Post;
import com.presenceos.publishing.wake.ArmPublication;
import com.presenceos.publishing.wake.SweepAlarm;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Lets posts go on that were held for their account's sake, as that is mended. Whoever mends it releases them in the same
 * transaction, with the instant to look at them; so a process that dies at any moment leaves both done or neither, and the
 * sweep finds what it did not come to.
 */
public final class ReleaseHeldPosts {

    /** More than these would make somebody wait for an answer; the sweeper arms the rest within a minute. */
    private static final int AT_ONCE = 20;

    private final SweepAlarm alarm;
    private final ArmPublication arm;
    private final InstantSource clock;

    public ReleaseHeldPosts(SweepAlarm alarm, ArmPublication arm, InstantSource clock) {
        this.alarm = alarm;
        this.arm = arm;
        this.clock = clock;
    }

    /** @param mend the transaction, told when the released posts are to be looked at */
    public <T> T with(Function<Instant, Mended<T>> mend) {
        Instant now = clock.instant();
        alarm.noLaterThan(now);
        Mended<T> mended = mend.apply(now);
        mended.released.stream()
                .sorted(Comparator.comparing(Post::dueAt))
                .limit(AT_ONCE)
                .forEach(arm::tryToArm);
        return mended.answer;
    }

    /** What the transaction came to, and which posts it released. */
    public record Mended<T>(T answer, List<Post> released) {
        public Mended {
            released = List.copyOf(released);
        }
    }
}
