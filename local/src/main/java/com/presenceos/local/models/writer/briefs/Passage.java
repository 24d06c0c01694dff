package com.presenceos.local.models.writer.briefs;

/** Something the brand wrote down. */
public record Passage(String id, String type, String title, String text) {}
