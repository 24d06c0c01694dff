package com.presenceos.local.simulation;

import com.presenceos.local.simulation.memory.MemoryHeldPosts;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.plan.ReleaseHeldPosts;
import java.util.Set;

/** How accounts are mended: as in production by one transaction, which also releases what was held for their sake. */
final class Mending {

    private final Calls calls;
    private final MemoryHeldPosts held;
    private final ReleaseHeldPosts release;
    private final boolean inOneTransaction;

    Mending(Calls calls, MemoryHeldPosts held, ReleaseHeldPosts release, boolean inOneTransaction) {
        this.calls = calls;
        this.held = held;
        this.release = release;
        this.inOneTransaction = inOneTransaction;
    }

    void resume(Member member, Runnable mend) {
        transaction("resume", member, mend, PostErrorKind.ENDED_BY_RESUMING);
    }

    void reconnect(Member member, Runnable mend) {
        transaction("reconnect", member, mend, PostErrorKind.ENDED_BY_CONNECTING);
    }

    private void transaction(String what, Member member, Runnable mend, Set<PostErrorKind> ended) {
        if (!inOneTransaction) {
            calls.call(Service.DATABASE, () -> what + " " + member.account(), mend);
        }
        String _ = release.with(now -> calls.call(Service.DATABASE, () -> what + " " + member.account(), () -> {
            if (inOneTransaction) {
                mend.run();
            }
            return new ReleaseHeldPosts.Mended<>(what, held.release(member.connector(), ended, now));
        }));
    }
}
