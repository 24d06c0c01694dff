package com.presenceos.writing;

/** A passage in a brief. */
public record BriefPassage(String id, String type, String title, String text) {

    public static BriefPassage of(Given.Passage given) {
        return new BriefPassage(
                given.label(),
                given.type(),
                given.title(),
                given.heading().equals(given.title()) ? given.body() : given.heading() + "\n" + given.body());
    }
}
