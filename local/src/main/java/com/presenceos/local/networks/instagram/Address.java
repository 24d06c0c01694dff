package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a path and a method ask for.
 *
 * @param node the id in the path, or {@code me}
 */
record Address(Operation operation, String node) {

    private static final Pattern VERSION = Pattern.compile("^/v(\\d+)\\.0(?=/)");
    // v21 is the oldest alive; the newest is the one our documentation speaks of.
    private static final int OLDEST = 21;
    private static final int NEWEST = 26;

    static boolean isApi(String path) {
        return VERSION.matcher(path).find()
                || path.equals("/oauth/access_token")
                || path.equals("/access_token")
                || path.equals("/refresh_access_token");
    }

    static Address of(LocalRequest request) {
        String path = request.rawPath();
        if (path.equals("/oauth/access_token")) {
            return request.method().equals("POST") ? new Address(Operation.TOKEN, "") : unknown();
        }
        Matcher version = VERSION.matcher(path);
        if (version.find()) {
            int number = Integer.parseInt(version.group(1));
            if (number < OLDEST || number > NEWEST) {
                return unknown();
            }
            path = path.substring(version.end());
        }
        String[] parts = path.substring(1).split("/", -1);
        return switch (parts.length) {
            case 1 -> node(request.method(), parts[0]);
            case 2 -> new Address(edge(request.method(), parts[1]), parts[0]);
            default -> unknown();
        };
    }

    private static Address node(String method, String node) {
        if (!method.equals("GET")) {
            return unknown();
        }
        return switch (node) {
            case "access_token" -> new Address(Operation.EXCHANGE, "");
            case "refresh_access_token" -> new Address(Operation.REFRESH, "");
            case "me" -> new Address(Operation.ME, node);
            // The ids of containers begin with 179, those of posts with 180.
            default -> new Address(node.startsWith("180") ? Operation.PERMALINK : Operation.STATUS, node);
        };
    }

    private static Operation edge(String method, String edge) {
        return switch (method + " " + edge) {
            case "POST media" -> Operation.MEDIA;
            case "GET media" -> Operation.FEED;
            case "POST media_publish" -> Operation.MEDIA_PUBLISH;
            case "POST comments" -> Operation.COMMENT;
            case "GET comments" -> Operation.COMMENTS;
            case "GET content_publishing_limit" -> Operation.LIMIT;
            default -> Operation.UNKNOWN;
        };
    }

    private static Address unknown() {
        return new Address(Operation.UNKNOWN, "");
    }
}
