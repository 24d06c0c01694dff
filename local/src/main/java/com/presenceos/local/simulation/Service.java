package com.presenceos.local.simulation;

/** What the engine calls outside its process, how long that takes, and how it breaks before and after its effect. */
enum Service {
    DATABASE("database", 1, 12, Fault.SERIALISATION_FAILURE, Fault.COMMIT_REPLY_LOST),
    QUEUE("queue", 2, 15, Fault.MESSAGE_NOT_SENT, Fault.MESSAGE_REPLY_LOST),
    SCHEDULER("scheduler", 5, 40, Fault.SCHEDULE_REFUSED, Fault.SCHEDULE_REPLY_LOST),
    LIMITS("limits", 1, 8, Fault.LIMITS_DOWN, Fault.LIMITS_REPLY_LOST);

    final String words;
    final int fastestMillis;
    final int slowestMillis;
    final Fault before;
    final Fault after;

    Service(String words, int fastestMillis, int slowestMillis, Fault before, Fault after) {
        this.words = words;
        this.fastestMillis = fastestMillis;
        this.slowestMillis = slowestMillis;
        this.before = before;
        this.after = after;
    }
}
