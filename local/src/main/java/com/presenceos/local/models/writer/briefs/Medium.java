package com.presenceos.local.models.writer.briefs;

/** A picture or a film that comes with a post. */
public record Medium(String id, String name) {}
