/**
 * Finds what a brand knows about something: by meaning (the nearest in a model's space) and by word (PostgreSQL's text
 * search in the brand's language), and makes one list of the two. Finding nothing is an answer.
 */
@NullMarked
package com.presenceos.knowledge.retrieval;

import org.jspecify.annotations.NullMarked;
