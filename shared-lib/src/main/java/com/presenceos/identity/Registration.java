package com.presenceos.identity;

/** What a person says when they open an account. */
public record Registration(Email email, Password password, String name, String workspaceName) {}
