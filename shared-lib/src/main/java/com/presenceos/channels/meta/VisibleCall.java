package com.presenceos.channels.meta;

import com.presenceos.channels.meta.GraphAnswer.Effect;
import com.presenceos.channels.meta.GraphAnswer.Failed;
import com.presenceos.channels.meta.GraphAnswer.Ok;
import com.presenceos.channels.network.CommitResult;
import com.presenceos.channels.network.CommitResult.Ambiguous;
import com.presenceos.channels.network.CommitResult.NotSent;
import com.presenceos.channels.network.CommitResult.Published;
import com.presenceos.channels.network.CommitResult.Refused;
import com.presenceos.channels.network.CommitResult.Unanswered;
import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkError.Kind;
import java.util.Optional;

/** A call that makes something visible: whatever is not clearly a yes or a no leaves it open. */
final class VisibleCall {

    private VisibleCall() {}

    static CommitResult send(GraphHttp http, GraphCall call) {
        return switch (http.sendPatiently(call)) {
            case Ok(var answer, var _)
            when answer.path("id").asText().isEmpty() -> unclear("shape", call + " was answered without an id");
            case Ok(var answer, var _) -> new Published(answer.path("id").asText());
            case Failed(NetworkError error, Effect effect) ->
                switch (effect) {
                    case NOT_SENT -> new NotSent(error);
                    case REFUSED -> new Refused(error);
                    case UNKNOWN -> new Ambiguous(error);
                    case UNANSWERED -> new Unanswered(error);
                };
        };
    }

    private static Ambiguous unclear(String code, String detail) {
        return new Ambiguous(new NetworkError(Kind.PROTOCOL, code, detail, Optional.empty(), ""));
    }
}
