package com.presenceos.local.simulation;

import static java.util.Objects.requireNonNull;

import com.presenceos.local.simulation.timeline.Activity;
import com.presenceos.local.simulation.timeline.Killed;
import com.presenceos.local.simulation.timeline.Timeline;
import com.presenceos.publishing.plan.Besides;
import org.jspecify.annotations.Nullable;

/** What is begun besides is an activity of its own in the same process. What kills it kills the process. */
final class SimulatedBesides implements Besides {

    private final Timeline time;

    SimulatedBesides(Timeline time) {
        this.time = time;
    }

    @Override
    public Begun begin(Runnable work) {
        Activity caller = requireNonNull(time.running());
        Ending ending = new Ending();
        Activity begun =
                time.start(caller.name() + "+", caller.about(), caller.machine(), work::run, ending::endedWith);
        return () -> {
            time.awaitEnd(begun);
            if (ending.thrown instanceof Killed) {
                throw time.die();
            }
            if (ending.thrown instanceof RuntimeException failure) {
                throw failure;
            }
        };
    }

    private static final class Ending {
        private @Nullable Throwable thrown;

        void endedWith(@Nullable Throwable thrown) {
            this.thrown = thrown;
        }
    }
}
