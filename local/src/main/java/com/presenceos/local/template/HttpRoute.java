package com.presenceos.local.template;

/**
 * A route of the HTTP API.
 *
 * @param path with the API's base and parameters in braces, such as {@code /api/v1/posts/{post_id}}
 */
public record HttpRoute(String method, String path) {

    /** As API Gateway names it: {@code GET /api/v1/posts/{post_id}}. */
    public String key() {
        return method + " " + path;
    }

    /** Whether it takes what no other route takes: {@code ANY /api/v1/{proxy+}}. */
    public boolean takesTheRest() {
        return path.endsWith("+}");
    }
}
