package com.presenceos.local.models.writer.briefs;

/** A picture or a film that comes with a post. */
public record Medium(String id, String kind, String name) {

    public boolean isPicture() {
        return kind.equals("picture");
    }
}
