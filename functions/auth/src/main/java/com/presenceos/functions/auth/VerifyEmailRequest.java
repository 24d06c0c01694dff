package com.presenceos.functions.auth;

import static java.util.Objects.requireNonNullElse;

import com.presenceos.identity.VerificationToken;
import com.presenceos.platform.failure.Violations;
import org.jspecify.annotations.Nullable;

record VerifyEmailRequest(@Nullable String token) {

    VerificationToken verificationToken() {
        Violations violations = new Violations();
        violations.present("/token", token);
        violations.throwIfAny();
        return new VerificationToken(requireNonNullElse(token, ""));
    }

    @Override
    public String toString() {
        return "VerifyEmailRequest[hidden]";
    }
}
