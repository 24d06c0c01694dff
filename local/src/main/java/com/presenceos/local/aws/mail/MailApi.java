package com.presenceos.local.aws.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.presenceos.local.aws.AwsFault;
import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.util.ArrayList;
import java.util.List;

/** The REST-JSON protocol of SES v2, of which the product uses one call. */
final class MailApi implements LocalHandler {
    private static final String SEND = "POST /v2/email/outbound-emails";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Inbox inbox;

    MailApi(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public LocalResponse handle(LocalRequest request) throws JsonProcessingException {
        try {
            return answer(request);
        } catch (AwsFault fault) {
            return fault.response();
        }
    }

    private LocalResponse answer(LocalRequest request) throws JsonProcessingException {
        String call = request.method() + " " + request.path();
        if (!call.equals(SEND)) {
            throw refused("The local SES does not know " + call);
        }
        JsonNode mail = mapper.readTree(request.text());
        List<String> to = new ArrayList<>();
        mail.at("/Destination/ToAddresses").forEach(address -> to.add(address.asText()));
        if (to.isEmpty()) {
            throw refused("Destination is missing");
        }
        String subject = text(mail, "/Content/Simple/Subject/Data");
        if (subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
            throw refused("Subject holds a line break");
        }
        KeptMail kept =
                inbox.keep(text(mail, "/FromEmailAddress"), to, subject, text(mail, "/Content/Simple/Body/Text/Data"));
        return LocalResponse.json(
                200, mapper.createObjectNode().put("MessageId", kept.id()).toString());
    }

    private static String text(JsonNode mail, String pointer) {
        String text = mail.at(pointer).asText();
        if (text.isEmpty()) {
            throw refused(pointer.substring(1).replace('/', '.') + " is missing");
        }
        return text;
    }

    private static AwsFault refused(String message) {
        return new AwsFault(400, "BadRequestException", message);
    }
}
