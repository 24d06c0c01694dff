package com.presenceos.checks.facts;

import com.presenceos.checks.text.Words;
import java.util.Optional;

/** Reads one kind of fact where it begins. */
interface FactReader {

    Optional<Found> at(Words words, int index, Lexicon lexicon);
}
