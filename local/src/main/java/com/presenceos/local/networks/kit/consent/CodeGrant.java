package com.presenceos.local.networks.kit.consent;

import com.presenceos.local.networks.kit.calls.Parameters;
import com.presenceos.local.networks.kit.consent.Codes.Code;
import java.util.Optional;

/** Whether an application may have tokens for a code, as OAuth has it. */
public final class CodeGrant {

    /** What came of it. */
    public sealed interface Result {}

    public record Granted(Code code) implements Result {}

    /** In the order in which it is looked at. */
    public enum Refused implements Result {
        APPLICATION,
        SECRET,
        GRANT_TYPE,
        CODE,
        REDIRECT_URI
    }

    private final Codes codes;
    private final Application application;

    public CodeGrant(Codes codes, Application application) {
        this.codes = codes;
        this.application = application;
    }

    /** Uses the code up, unless the application is not who it says. */
    public Result of(Parameters parameters) {
        if (!parameters.has(application.idParameter(), application.id())) {
            return Refused.APPLICATION;
        }
        if (!parameters.has("client_secret", application.secret())) {
            return Refused.SECRET;
        }
        if (!parameters.has("grant_type", "authorization_code")) {
            return Refused.GRANT_TYPE;
        }
        Optional<Code> code = parameters.find("code").flatMap(codes::use);
        if (code.isEmpty()) {
            return Refused.CODE;
        }
        return parameters.has("redirect_uri", code.get().asked().redirectUri())
                ? new Granted(code.get())
                : Refused.REDIRECT_URI;
    }
}
