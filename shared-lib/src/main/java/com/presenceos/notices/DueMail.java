package com.presenceos.notices;

import com.presenceos.platform.ids.UserId;
import java.time.Instant;

/**
 * A mail that this worker has claimed.
 *
 * @param attempt which one this is; what a worker writes later counts only while it is the newest
 * @param since when the notice was raised
 */
record DueMail(NoticeId notice, UserId to, int attempt, Instant since, Told told) {}
