package com.presenceos.local.models.writer.language;

/** Whom one speaks to, and whether one jokes. */
public record Manner(boolean toStrangers, boolean playful) {}
