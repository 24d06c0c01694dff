package com.presenceos.knowledge.passages;

/** A passage of an item, as it is kept. */
public record KeptPassage(PassageId id, String heading, String body) {}
