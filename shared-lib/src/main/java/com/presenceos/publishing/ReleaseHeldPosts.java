package com.presenceos.publishing;

import com.presenceos.channels.ConnectorId;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lets posts go on that were held for their account's sake, once that is mended. */
public final class ReleaseHeldPosts {

    /** More than these would make somebody wait for an answer; the sweeper arms the rest within a minute. */
    private static final int AT_ONCE = 20;

    private final PostChanges changes;
    private final SweepAlarm alarm;
    private final ArmPublication arm;
    private final InstantSource clock;

    public ReleaseHeldPosts(PostChanges changes, SweepAlarm alarm, ArmPublication arm, InstantSource clock) {
        this.changes = changes;
        this.alarm = alarm;
        this.arm = arm;
        this.clock = clock;
    }

    public void afterResuming(WorkspaceId workspace, ConnectorId account) {
        release(workspace, account, Set.of(PostError.PAUSED));
    }

    public void afterReconnecting(WorkspaceId workspace, ConnectorId account) {
        release(workspace, account, PostError.ENDED_BY_CONNECTING);
    }

    private void release(WorkspaceId workspace, ConnectorId account, Set<String> kinds) {
        Instant now = clock.instant();
        alarm.noLaterThan(now);
        List<Post> released = changes.release(workspace, account, kinds, now);
        released.stream()
                .sorted(Comparator.comparing(Post::dueAt))
                .limit(AT_ONCE)
                .forEach(arm::tryToArm);
    }
}
