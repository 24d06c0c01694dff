package com.presenceos.functions.connectors;

import com.presenceos.brands.Actor;
import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.Connector;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.connect.StartAuthorization.Started;
import com.presenceos.channels.network.AuthorizationReturn;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.http.Items;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.platform.json.Rfc3339;
import com.presenceos.wiring.Application;
import com.presenceos.wiring.Channels;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One method a route. Use cases are taken from the wiring per request, so that building the router opens nothing. */
final class ConnectorEndpoints {

    private final Application app;
    private final Channels channels;

    ConnectorEndpoints(Application app) {
        this.app = app;
        this.channels = app.channels();
    }

    Response networks(Request request) {
        return Response.ok(new Items<>(channels.networks().rules()));
    }

    Response start(Request request) {
        StartAuthorizationRequest body = request.body(StartAuthorizationRequest.class);
        Violations violations = new Violations();
        violations.present("/brand_id", body.brandId());
        violations.present("/platform", body.platform());
        if (body.brandId() == null || body.platform() == null) {
            violations.throwIfAny();
            throw new IllegalStateException("A missing value was not noted");
        }
        Map<String, String> inputs = Optional.ofNullable(body.inputs()).orElseGet(Map::of);
        Started started = channels.startAuthorization()
                .start(Actor.of(request.caller()), body.brandId(), body.platform(), inputs);
        return Response.ok(new AuthorizationResponse(started.url(), started.expiresAt()));
    }

    Response finish(Request request) {
        FinishAuthorizationRequest body = request.body(FinishAuthorizationRequest.class);
        AuthorizationReturn returned = new AuthorizationReturn(
                Optional.ofNullable(body.state()).orElse(""), given(body.code()), given(body.error()));
        return Response.ok(FinishAuthorizationResponse.of(
                channels.finishAuthorization().finish(Actor.of(request.caller()), returned)));
    }

    Response choose(Request request) {
        ChooseAccountsRequest body = request.body(ChooseAccountsRequest.class);
        Violations violations = new Violations();
        violations.present("/choice_id", body.choiceId());
        violations.present("/account_ids", body.accountIds());
        if (body.choiceId() == null || body.accountIds() == null) {
            violations.throwIfAny();
            throw new IllegalStateException("A missing value was not noted");
        }
        List<Connector> connected =
                channels.chooseAccounts().choose(Actor.of(request.caller()), body.choiceId(), body.accountIds());
        return Response.ok(
                new Items<>(connected.stream().map(ConnectorResponse::of).toList()));
    }

    Response list(Request request) {
        BrandId brand = request.pathId("brand_id", BrandId::new);
        return Response.ok(
                new Items<>(channels.readConnectors().ofBrand(request.caller().workspace(), brand).stream()
                        .map(ConnectorResponse::of)
                        .toList()));
    }

    Response read(Request request) {
        ConnectorId id = request.pathId("connector_id", ConnectorId::new);
        return Response.ok(ConnectorResponse.of(
                channels.readConnectors().read(request.caller().workspace(), id)));
    }

    /** Of now, or of the instant that is asked about. */
    Response quota(Request request) {
        Instant at = Optional.ofNullable(request.query().get("at"))
                .map(ConnectorEndpoints::instant)
                .orElseGet(app.clock()::instant);
        return Response.ok(new Items<>(
                app.publishing().quota().around(request.caller().workspace(), connector(request), at).stream()
                        .map(QuotaView::of)
                        .toList()));
    }

    Response pause(Request request) {
        return Response.ok(ConnectorResponse.of(
                app.publishing().pauseQueue().pause(Actor.of(request.caller()), connector(request))));
    }

    Response resume(Request request) {
        return Response.ok(ConnectorResponse.of(
                app.publishing().pauseQueue().resume(Actor.of(request.caller()), connector(request))));
    }

    private static ConnectorId connector(Request request) {
        return request.pathId("connector_id", ConnectorId::new);
    }

    private static Instant instant(String text) {
        try {
            return Rfc3339.instant(text);
        } catch (DateTimeException e) {
            throw new Invalid("at", "'" + text + "' is not an instant; an example is 2026-11-24T07:30:00Z");
        }
    }

    Response disconnect(Request request) {
        channels.disconnect().disconnect(Actor.of(request.caller()), request.pathId("connector_id", ConnectorId::new));
        return Response.noContent();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
