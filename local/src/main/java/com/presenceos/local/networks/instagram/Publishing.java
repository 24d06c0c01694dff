package com.presenceos.local.networks.instagram;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What may be done with a valid token: read oneself, make containers, publish them, read posts. */
final class Publishing {

    private static final String BASIC = "instagram_business_basic";
    private static final String PUBLISH = "instagram_business_content_publish";

    private final Callers callers;
    private final Containers containers;
    private final Feed feed;
    private final Comments comments;
    private final Pictures pictures;
    private final Nodes nodes;
    private final Supplier<Settings> settings;

    Publishing(
            Callers callers,
            Containers containers,
            Feed feed,
            Comments comments,
            Pictures pictures,
            Nodes nodes,
            Supplier<Settings> settings) {
        this.callers = callers;
        this.containers = containers;
        this.feed = feed;
        this.comments = comments;
        this.pictures = pictures;
        this.nodes = nodes;
        this.settings = settings;
    }

    LocalResponse me(String token, Parameters parameters) {
        ProfessionalAccount account = callers.caller(token, BASIC);
        List<String> fields = parameters.only("fields").fields(Nodes.ACCOUNT_FIELDS, "id");
        return json(nodes.account(account, feed.of(account.id()).size(), fields));
    }

    LocalResponse createContainer(String node, String token, Parameters parameters) {
        ProfessionalAccount account = callers.owner(node, token, PUBLISH);
        parameters.only("image_url", "caption", "alt_text");
        String caption = Captions.checked(parameters.find("caption").orElse(""));
        byte[] picture = pictures.fetch(parameters.get("image_url"));
        Container container =
                containers.create(account.id(), caption, parameters.find("alt_text"), id -> pictures.keep(id, picture));
        return json(Map.of("id", container.id()));
    }

    Media publish(String node, String token, Parameters parameters) {
        ProfessionalAccount account = callers.owner(node, token, PUBLISH);
        return containers.publish(parameters.only("creation_id").get("creation_id"), account.id());
    }

    LocalResponse status(String node, String token, Parameters parameters) {
        ProfessionalAccount account = callers.caller(token, PUBLISH);
        List<String> fields = parameters.only("fields").fields(Nodes.CONTAINER_FIELDS, "id");
        Container container = containers
                .find(node)
                .filter(known -> known.accountId().equals(account.id()))
                .orElseThrow(() -> GraphFailure.missing("GET", node));
        return json(nodes.container(container, containers.statusWhenAsked(container), fields));
    }

    LocalResponse media(String node, String token, Parameters parameters) {
        ProfessionalAccount account = callers.caller(token, BASIC);
        List<String> fields = parameters.only("fields").fields(Nodes.MEDIA_FIELDS, "id");
        Media media = feed.find(node)
                .filter(known -> known.accountId().equals(account.id()))
                .orElseThrow(() -> GraphFailure.missing("GET", node));
        return json(node(media, account, fields));
    }

    LocalResponse feed(String node, String token, Parameters parameters) {
        ProfessionalAccount account = callers.owner(node, token, BASIC);
        List<String> fields = parameters.only("fields", "limit", "after").fields(Nodes.MEDIA_FIELDS, "id");
        int limit = limit(parameters);
        List<Media> rest = feed.of(account.id());
        String after = parameters.find("after").orElse("");
        if (!after.isEmpty()) {
            rest = rest.stream()
                    .dropWhile(media -> !media.id().equals(after))
                    .skip(1)
                    .toList();
        }
        List<Media> page = rest.stream().limit(limit).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "data", page.stream().map(media -> node(media, account, fields)).toList());
        if (!page.isEmpty()) {
            answer.put("paging", Map.of("cursors", cursors(page)));
        }
        return json(answer);
    }

    LocalResponse limit(String node, String token, Parameters parameters) {
        ProfessionalAccount account = callers.owner(node, token, PUBLISH);
        List<String> fields = parameters.only("fields", "since").fields(Set.of("quota_usage", "config"), "quota_usage");
        Map<String, Object> quota = new LinkedHashMap<>();
        if (fields.contains("quota_usage")) {
            quota.put("quota_usage", feed.usage(account.id()));
        }
        if (fields.contains("config")) {
            quota.put("config", Map.of("quota_total", settings.get().publishesPerDay(), "quota_duration", 86400));
        }
        return json(Map.of("data", new ArrayList<>(List.of(quota))));
    }

    private Map<String, Object> node(Media media, ProfessionalAccount account, List<String> fields) {
        return nodes.media(media, account, comments.under(media.id()).size(), fields);
    }

    private static Map<String, Object> cursors(List<Media> page) {
        Map<String, Object> cursors = new LinkedHashMap<>();
        cursors.put("before", page.getFirst().id());
        cursors.put("after", page.getLast().id());
        return cursors;
    }

    private static int limit(Parameters parameters) {
        String text = parameters.find("limit").orElse("25");
        if (!text.matches("[1-9]\\d?|100")) {
            throw GraphFailure.parameter("limit must be a number from 1 to 100");
        }
        return Integer.parseInt(text);
    }

    private static LocalResponse json(Object body) {
        return LocalResponse.json(200, Json.text(body));
    }
}
