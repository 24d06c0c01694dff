package com.presenceos.knowledge;

import java.util.Optional;

/**
 * Which items a list is to hold.
 *
 * @param title what stands anywhere in the title, in any case
 */
public record KnowledgeFilter(Optional<KnowledgeType> type, Optional<Boolean> active, Optional<String> title) {}
