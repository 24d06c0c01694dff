package com.presenceos.functions.auth;

import com.presenceos.identity.Email;
import com.presenceos.identity.Password;
import com.presenceos.identity.Registration;
import com.presenceos.platform.failure.Violations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record RegisterRequest(
        @Nullable String email,
        @Nullable String password,
        @Nullable String name,
        @Nullable String workspaceName) {

    private static final int MAX_NAME = 100;

    Registration registration() {
        Violations violations = new Violations();
        Optional<Email> validEmail = Email.read(violations, "/email", email);
        Optional<Password> validPassword = Password.read(violations, "/password", password);
        String validName = violations.text("/name", name, MAX_NAME);
        String validWorkspace =
                workspaceName == null ? validName : violations.text("/workspace_name", workspaceName, MAX_NAME);
        violations.throwIfAny();
        return new Registration(validEmail.orElseThrow(), validPassword.orElseThrow(), validName, validWorkspace);
    }

    @Override
    public String toString() {
        return "RegisterRequest[hidden]";
    }
}
