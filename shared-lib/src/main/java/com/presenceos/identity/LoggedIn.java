package com.presenceos.identity;

import java.time.Instant;

/** A session has begun; the token is what stands for it from now on. */
public record LoggedIn(String token, Instant expiresAt, Member member) {

    @Override
    public String toString() {
        return "LoggedIn[" + member.user().id() + "]";
    }
}
