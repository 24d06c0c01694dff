package com.presenceos.local.networks.instagram;

import static com.presenceos.local.networks.instagram.InstagramConsent.BASIC;
import static com.presenceos.local.networks.instagram.InstagramConsent.PUBLISH;
import static com.presenceos.local.networks.kit.calls.Answers.json;
import static com.presenceos.local.networks.meta.GraphApi.parameters;

import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.instagram.Containers.Container;
import com.presenceos.local.networks.instagram.Nodes.Progress;
import com.presenceos.local.networks.kit.calls.Call;
import com.presenceos.local.networks.kit.calls.Parameters;
import com.presenceos.local.networks.kit.content.Account;
import com.presenceos.local.networks.kit.content.Feed;
import com.presenceos.local.networks.kit.content.TextLimits;
import com.presenceos.local.networks.meta.GraphCallers;
import com.presenceos.local.networks.meta.GraphFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What may be done with a valid token: read oneself, make containers, publish them, read posts. */
final class Publishing {

    private static final TextLimits CAPTION = new TextLimits(2200, 30, 20);

    private final GraphCallers callers;
    private final Containers containers;
    private final Feed<Media> feed;
    private final Pictures pictures;
    private final Nodes nodes;
    private final Supplier<Settings> settings;

    Publishing(
            GraphCallers callers,
            Containers containers,
            Feed<Media> feed,
            Pictures pictures,
            Nodes nodes,
            Supplier<Settings> settings) {
        this.callers = callers;
        this.containers = containers;
        this.feed = feed;
        this.pictures = pictures;
        this.nodes = nodes;
        this.settings = settings;
    }

    LocalResponse me(Call call) {
        Account account = callers.caller(call, BASIC);
        List<String> fields = nodes.accounts.asked(parameters(call, "fields"), "id");
        return json(nodes.accounts.shown(account, fields));
    }

    LocalResponse createContainer(Call call) {
        Account account = callers.owner(call, PUBLISH);
        Parameters parameters = parameters(call, "image_url", "caption", "alt_text");
        String caption = parameters.find("caption").orElse("");
        CAPTION.excess(caption).ifPresent(excess -> {
            throw new GraphFailure(400, 36004, 2207010, "The caption has " + excess);
        });
        byte[] picture = pictures.fetch(parameters.get("image_url"));
        Container container = containers.create(account.id(), caption, parameters.find("alt_text"), picture);
        return json(Map.of("id", container.id()));
    }

    LocalResponse publish(Call call) {
        Account account = callers.owner(call, PUBLISH);
        Media media = containers.publish(parameters(call, "creation_id").get("creation_id"), account.id());
        call.shows(media.id());
        return json(Map.of("id", media.id()));
    }

    LocalResponse status(Call call) {
        Account account = callers.caller(call, PUBLISH);
        List<String> fields = nodes.containers.asked(parameters(call, "fields"), "id");
        Container container = containers
                .find(call.node(), account.id())
                .orElseThrow(() -> GraphFailure.missing(call.request(), call.node()));
        return json(
                nodes.containers.shown(new Progress(container.id(), containers.statusWhenAsked(container)), fields));
    }

    LocalResponse media(Call call) {
        Account account = callers.caller(call, BASIC);
        List<String> fields = nodes.media.asked(parameters(call, "fields"), "id");
        Media media = feed.find(call.node())
                .filter(known -> known.accountId().equals(account.id()))
                .orElseThrow(() -> GraphFailure.missing(call.request(), call.node()));
        return json(nodes.media.shown(media, fields));
    }

    LocalResponse feed(Call call) {
        Account account = callers.owner(call, BASIC);
        Parameters parameters = parameters(call, "fields", "limit", "after");
        List<String> fields = nodes.media.asked(parameters, "id");
        int limit = parameters.number("limit", 25, 1, 100);
        List<Media> posts = feed.of(account.id());
        List<Media> rest = parameters
                .find("after")
                .map(after -> posts.stream()
                        .dropWhile(media -> !media.id().equals(after))
                        .skip(1)
                        .toList())
                .orElse(posts);
        List<Media> page = rest.stream().limit(limit).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "data",
                page.stream().map(media -> nodes.media.shown(media, fields)).toList());
        if (!page.isEmpty()) {
            answer.put("paging", Map.of("cursors", cursors(page)));
        }
        return json(answer);
    }

    LocalResponse limit(Call call) {
        Account account = callers.owner(call, PUBLISH);
        List<String> fields =
                parameters(call, "fields", "since").fields(Set.of("quota_usage", "config"), "quota_usage");
        Map<String, Object> quota = new LinkedHashMap<>();
        if (fields.contains("quota_usage")) {
            quota.put("quota_usage", containers.publishedToday(account.id()));
        }
        if (fields.contains("config")) {
            quota.put("config", Map.of("quota_total", settings.get().publishesPerDay(), "quota_duration", 86400));
        }
        return json(Map.of("data", List.of(quota)));
    }

    private static Map<String, Object> cursors(List<Media> page) {
        Map<String, Object> cursors = new LinkedHashMap<>();
        cursors.put("before", page.getFirst().id());
        cursors.put("after", page.getLast().id());
        return cursors;
    }
}
