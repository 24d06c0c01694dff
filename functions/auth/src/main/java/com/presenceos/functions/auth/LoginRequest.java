package com.presenceos.functions.auth;

import static java.util.Objects.requireNonNullElse;

import com.presenceos.platform.failure.Violations;
import org.jspecify.annotations.Nullable;

/** Only read here: whether e-mail and password are right is one question with one answer. */
record LoginRequest(@Nullable String email, @Nullable String password) {

    Login login() {
        Violations violations = new Violations();
        violations.present("/email", email);
        violations.present("/password", password);
        violations.throwIfAny();
        return new Login(requireNonNullElse(email, ""), requireNonNullElse(password, ""));
    }

    @Override
    public String toString() {
        return "LoginRequest[hidden]";
    }

    record Login(String email, String password) {

        @Override
        public String toString() {
            return "Login[hidden]";
        }
    }
}
