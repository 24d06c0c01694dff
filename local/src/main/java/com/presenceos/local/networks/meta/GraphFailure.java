package com.presenceos.local.networks.meta;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An error as the Graph API answers it. */
public final class GraphFailure extends Refusal {

    private final int http;
    private final int code;
    private final int subcode;
    private final boolean isTransient;

    public GraphFailure(int http, int code, int subcode, String message) {
        this(http, code, subcode, false, message);
    }

    public GraphFailure(int http, int code, int subcode, boolean isTransient, String message) {
        super(message);
        this.http = http;
        this.code = code;
        this.subcode = subcode;
        this.isTransient = isTransient;
    }

    public static GraphFailure parameter(String message) {
        return new GraphFailure(400, 100, 0, "(#100) " + message);
    }

    public static GraphFailure missing(LocalRequest request, String id) {
        return new GraphFailure(
                400,
                100,
                33,
                "Unsupported " + request.method().toLowerCase(Locale.ROOT) + " request. Object with ID '" + id
                        + "' does not exist, cannot be loaded due to missing permissions, or does not support this"
                        + " operation");
    }

    static GraphFailure of(Fault fault) {
        int code = fault.code().orElse(2);
        boolean passing = code == 1 || code == 2;
        return new GraphFailure(
                fault.http().orElse(passing ? 500 : 400),
                code,
                fault.subcode().orElse(0),
                passing,
                "An unexpected error has occurred. Please retry your request later.");
    }

    @Override
    public LocalResponse answer(long number) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", getMessage());
        error.put("type", code == 190 || code == 10 ? "OAuthException" : "IGApiException");
        error.put("code", code);
        if (subcode != 0) {
            error.put("error_subcode", subcode);
        }
        error.put("is_transient", isTransient);
        error.put("fbtrace_id", trace(number));
        return Answers.json(http, Map.of("error", error));
    }

    private static String trace(long number) {
        return "A" + Long.toString(470_184_984_576L + number * 7_919L, 36).toUpperCase(Locale.ROOT) + "x";
    }
}
