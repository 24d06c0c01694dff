package com.presenceos.local.models.writer.briefs;

/** Who speaks. */
public record Brand(String name, String type, String description) {}
