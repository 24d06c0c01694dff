package com.presenceos.identity;

import java.time.Instant;

/**
 * A session has begun; the token is what stands for it from now on.
 *
 * @param device by what this device is known again at the next log-in
 */
public record LoggedIn(String token, Instant expiresAt, Member member, String device) {

    @Override
    public String toString() {
        return "LoggedIn[" + member.user().id() + "]";
    }
}
