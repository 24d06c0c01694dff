package com.presenceos.functions.ai;

import com.presenceos.models.ReadModels;
import com.presenceos.models.ReadUsage;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.http.Items;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.wiring.Models;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** What models took, and how they are. */
final class UsageEndpoints {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    // Not asked for before there is a request: settings are read then.
    private final Models models;

    UsageEndpoints(Models models) {
        this.models = models;
    }

    Response usage(Request request) {
        ReadUsage usage = models.usage();
        YearMonth month = Optional.ofNullable(request.query().get("month"))
                .map(UsageEndpoints::month)
                .orElseGet(usage::current);
        return Response.ok(UsageResponse.of(usage.of(request.caller().workspace(), month)));
    }

    Response models(Request request) {
        ReadModels read = models.read();
        return Response.ok(new Items<>(read.of(request.caller().workspace()).stream()
                .map(ModelResponse::of)
                .toList()));
    }

    private static YearMonth month(String text) {
        if (!MONTH.matcher(text).matches() || text.startsWith("0000")) {
            throw new Invalid(
                    "month",
                    "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
                            + "' is not a month; one such as 2026-11 is needed");
        }
        return YearMonth.parse(text);
    }
}
