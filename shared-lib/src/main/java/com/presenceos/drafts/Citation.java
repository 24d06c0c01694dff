package com.presenceos.drafts;

/**
 * Where a claim comes from.
 *
 * @param label of the passage among those the writer was given
 * @param claim the words of the caption that rest on it
 */
public record Citation(String label, String claim) {}
