package com.presenceos.local.simulation;

/** What goes wrong in a run by itself, outside the networks. */
enum Fault {
    KILLED_AT_A_CALL("activity killed at a call", 30, 600),
    STALLED("activity frozen for up to three minutes", 40, 600),
    PROCESS_KILLED("every process killed", 2, 12),
    OUTAGE("everything down for minutes or hours", 6, 24),
    DATABASE_DOWN("database away for a while", 4, 16),
    COMMIT_REPLY_LOST("reply to a database commit lost", 20, 300),
    SERIALISATION_FAILURE("transaction rolled back", 20, 300),
    MESSAGE_NOT_SENT("message not sent", 8, 60),
    MESSAGE_REPLY_LOST("reply to a sent message lost", 8, 60),
    MESSAGE_TWICE("message delivered twice", 2, 30),
    MESSAGE_LATE("message delivered late", 4, 30),
    MESSAGE_LOST("message gone", 10, 100),
    SCHEDULE_REFUSED("schedule not made", 3, 20),
    SCHEDULE_REPLY_LOST("reply of Scheduler lost", 3, 20),
    SCHEDULE_TWICE("schedule fired twice", 2, 10),
    SCHEDULE_LOST("schedule never fired", 3, 20),
    LIMITS_DOWN("store of limits did not answer", 10, 100),
    LIMITS_REPLY_LOST("reply of the store of limits lost", 10, 100);

    final String words;
    final int oftenOneIn;
    final int rarelyOneIn;

    /**
     * @param oftenOneIn in a bad run it strikes once in so many chances
     * @param rarelyOneIn and in a mild one once in so many
     */
    Fault(String words, int oftenOneIn, int rarelyOneIn) {
        this.words = words;
        this.oftenOneIn = oftenOneIn;
        this.rarelyOneIn = rarelyOneIn;
    }
}
