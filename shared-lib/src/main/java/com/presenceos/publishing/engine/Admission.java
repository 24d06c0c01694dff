package com.presenceos.publishing.engine;

import com.presenceos.publishing.ledger.Progress;
import java.time.Instant;

/** Whether a ready post may leave. */
sealed interface Admission {

    /** It leaves at this instant, or at once when that has gone by. */
    record Go(Instant at) implements Admission {}

    /** It was given its turn among the late posts of its account. */
    record Turn(Instant at) implements Admission {}

    /** There is no place for it now; look again then. */
    record Later(Instant at) implements Admission {}

    /** It would be later than its policy allows. */
    record Never(Progress end) implements Admission {}
}
