package com.presenceos.functions.auth;

import com.presenceos.identity.User;
import com.presenceos.platform.ids.UserId;
import java.time.Instant;

record UserResponse(UserId id, String email, String name, boolean emailVerified, Instant createdAt) {

    static UserResponse of(User user) {
        return new UserResponse(user.id(), user.email().address(), user.name(), user.emailVerified(), user.createdAt());
    }
}
