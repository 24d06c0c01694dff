package com.presenceos.local.simulation;

/** What must hold in every run, whatever broke. */
public enum Rule {
    ONCE("a post is visible at most once"),
    MADE_ONCE("of what is asked for one post is made, however often the same request comes"),
    KEPT_AS_ANSWERED("what people are told is scheduled is stored"),
    REFUSED_STAYS_AWAY("what people are told is refused is not stored, and never appears"),
    PICTURES_KEPT("a picture is there as long as a post waits that shows it"),
    NEVER_EARLY("no post leaves before it is due"),
    TURN_KEPT("no late post leaves before its turn among the late ones of its account"),
    WAIT_KEPT("no post leaves before the time until which it is to be left alone"),
    NOTHING_LOST(
            "every post ends published, failed, held, unconfirmed or cancelled, and nobody need look at it any more"),
    LOOKED_AT_IN_TIME("once all is well again, a post that somebody must look at is looked at within minutes"),
    BELIEF("what is called published is visible; what is called failed, held or cancelled is not"),
    CANCELLED_STAYS_AWAY("what was cancelled never appears"),
    NO_STALE_REVISION("what appears is what the post says at that moment"),
    QUOTA_KEPT("no more posts are out within any of a network's windows than the network takes"),
    HELD_FOR_A_REASON("no post stays held for its account's sake once the account can be used again"),
    LATENESS_KEPT("a post that is later than its policy allows does not leave by itself"),
    PAUSE_KEPT("nothing leaves from a paused account"),
    BLOCK_KEPT("a blocked account is left alone"),
    COMMENT_ONCE("there is at most one first comment, of the post's own words, under the post"),
    COMMENT_BELIEF("a first comment that is called posted is there, one that is called failed is not"),
    SPACING_KEPT("late posts of one account leave as far apart as its network wants");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
