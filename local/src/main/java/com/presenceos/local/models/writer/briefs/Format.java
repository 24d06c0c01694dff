package com.presenceos.local.models.writer.briefs;

/** Where it is to be posted, and what fits there. */
public record Format(String network, int mostCharacters, int leastHashtags, int mostHashtags) {}
