package com.presenceos.identity;

/**
 * Where somebody gets the mail of a workspace.
 *
 * @param workspace its name
 */
public record Addressee(Email email, String workspace) {}
