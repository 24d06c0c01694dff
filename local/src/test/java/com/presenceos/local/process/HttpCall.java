package com.presenceos.local.process;

import com.presenceos.platform.json.Json;
import java.util.Map;

/** A request as API Gateway's HTTP API hands it to a function (payload format 2.0). */
record HttpCall(String method, String path, Map<String, String> headers) {

    static HttpCall get(String path) {
        return new HttpCall("GET", "/api/v1" + path, Map.of("accept", "application/json"));
    }

    HttpCall as(String token) {
        return new HttpCall(method, path, Map.of("authorization", "Bearer " + token));
    }

    String event() {
        return Json.text(Map.of(
                "version",
                "2.0",
                "routeKey",
                method + " " + path,
                "rawPath",
                path,
                "rawQueryString",
                "",
                "headers",
                headers,
                "requestContext",
                Map.of(
                        "accountId",
                        "000000000000",
                        "requestId",
                        "JKJaXmPLvHcESHA=",
                        "stage",
                        "$default",
                        "http",
                        Map.of(
                                "method", method,
                                "path", path,
                                "protocol", "HTTP/1.1",
                                "sourceIp", "192.0.2.1",
                                "userAgent", "test")),
                "isBase64Encoded",
                false));
    }
}
