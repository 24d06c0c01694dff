package com.presenceos.checks.facts;

/** A passage a caption may rest on. The id says nothing here; it comes back with what was found. */
public record Source(String id, String title, String text) {}
