package com.presenceos.platform.failure;

/**
 * One wrong value.
 *
 * @param pointer a JSON pointer into the body ({@code /content/caption}), or a parameter's name
 * @param detail what is wrong, the value, and what is allowed
 */
public record Violation(String pointer, String detail) {}
