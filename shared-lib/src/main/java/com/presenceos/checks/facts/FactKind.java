package com.presenceos.checks.facts;

/** What can be true or false in a caption. */
public enum FactKind {
    PRICE("price"),
    PERCENTAGE("percentage"),
    DATE("date"),
    WEEKDAY("weekday"),
    TIME("time"),
    DURATION("duration"),
    PHONE("phone number"),
    LINK("link"),
    EMAIL("e-mail address"),
    HANDLE("account"),
    QUANTITY("number"),
    RATING("rating"),
    NAME("name"),
    /** Best, first, award-winning: softer than the others, for it cannot be looked up like a number. */
    CLAIM("claim");

    private final String inWords;

    FactKind(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
