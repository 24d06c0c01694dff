package com.presenceos.knowledge;

/** An item and whether its meaning is known. */
public record KnowledgeEntry(KnowledgeItem item, IndexState index) {}
