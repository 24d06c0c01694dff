package com.presenceos.identity;

/** A person in a workspace. */
public record Member(User user, Workspace workspace, Role role) {}
