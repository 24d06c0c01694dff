package com.presenceos.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Forbidden;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.LimitExceeded;
import com.presenceos.platform.failure.Malformed;
import com.presenceos.platform.failure.MethodNotAllowed;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.PreconditionFailed;
import com.presenceos.platform.failure.StillRunning;
import com.presenceos.platform.failure.TooLarge;
import com.presenceos.platform.failure.Unauthenticated;
import com.presenceos.platform.failure.Unavailable;
import com.presenceos.platform.failure.UnsupportedMediaType;
import com.presenceos.platform.failure.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** RFC 9457 problem details. {@code type} is a page of this project that says what to do about it. */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> errors) {

    static Response of(AppException failure, String requestId) {
        return switch (failure) {
            case Malformed e -> response(requestId, 400, "malformed", "Malformed", e);
            case Unauthenticated e ->
                response(requestId, 401, "unauthenticated", "Not logged in", e)
                        .withHeader("WWW-Authenticate", "Bearer");
            case Forbidden e -> response(requestId, 403, "forbidden", "Forbidden", e);
            case NotFound e -> response(requestId, 404, "not-found", "Not found", e);
            case MethodNotAllowed e ->
                response(requestId, 405, "method-not-allowed", "Method not allowed", e)
                        .withHeader("Allow", e.allowed());
            case Conflict e -> response(requestId, 409, "conflict", "Conflict", e);
            case StillRunning e ->
                response(requestId, 409, "still-running", "Still running", e)
                        .withHeader("Retry-After", seconds(e.retryAfter()));
            case PreconditionFailed e -> response(requestId, 412, "precondition-failed", "Changed meanwhile", e);
            case TooLarge e -> response(requestId, 413, "too-large", "Too large", e);
            case UnsupportedMediaType e ->
                response(requestId, 415, "unsupported-media-type", "Unsupported media type", e);
            case Invalid e -> response(requestId, 422, "invalid", "Invalid", e);
            case LimitExceeded e ->
                response(requestId, 429, "too-many-requests", "Too many requests", e)
                        .withHeader("Retry-After", seconds(e.retryAfter()));
            case Unavailable e ->
                response(requestId, 503, "unavailable", "Not available right now", e)
                        .withHeader("Retry-After", seconds(e.retryAfter()));
        };
    }

    /** For a bug of ours: the caller learns the request's id and nothing of the inside. */
    static Response internal(String requestId) {
        return response(
                requestId,
                500,
                "internal",
                "Something broke",
                "This is our mistake, and it has been logged",
                List.of());
    }

    private static Response response(String requestId, int status, String slug, String title, AppException failure) {
        List<Violation> errors = failure instanceof Invalid invalid ? invalid.violations() : List.of();
        return response(requestId, status, slug, title, failure.detail(), errors);
    }

    private static Response response(
            String requestId, int status, String slug, String title, String detail, List<Violation> errors) {
        Problem problem =
                new Problem("/docs/problems/" + slug, title, status, detail, "urn:request:" + requestId, errors);
        return new Response(status, Map.of("Content-Type", "application/problem+json"), List.of(), problem);
    }

    private static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.toSeconds()));
    }
}
