package com.presenceos.checks.facts;

/** @param next the first token that is not part of it */
record Found(Fact fact, int next) {}
