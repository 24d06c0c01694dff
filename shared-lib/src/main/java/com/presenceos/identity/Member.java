package com.presenceos.identity;

import com.presenceos.platform.http.Role;

/** A person in a workspace. */
public record Member(User user, Workspace workspace, Role role) {}
