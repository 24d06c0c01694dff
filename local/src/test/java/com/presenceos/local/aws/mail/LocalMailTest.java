package com.presenceos.local.aws.mail;

import static com.presenceos.local.aws.LocalClients.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.mail.MailNotSent;
import com.presenceos.platform.mail.SesMail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sesv2.SesV2Client;

final class LocalMailTest {

    private LocalMail server;
    private SesV2Client ses;

    @BeforeEach
    void start() {
        server = LocalMail.start(0, () -> Instant.parse("2026-11-23T10:00:00Z"));
        ses = client(SesV2Client.builder(), server.url());
    }

    @AfterEach
    void stop() {
        ses.close();
        server.close();
    }

    @Test
    void keepsWhatTheProductSends() throws Exception {
        new SesMail(() -> ses, "notices@presence.example")
                .send("mara@example.com", "Not published: “Buns”", "What happened: é\nWhat to do now");

        assertThat(shown("application/json"))
                .contains("\"to\":[\"mara@example.com\"]")
                .contains("\"from\":\"notices@presence.example\"")
                .contains("\"subject\":\"Not published: “Buns”\"")
                .contains("What happened: é\\nWhat to do now")
                .contains("2026-11-23T10:00:00Z");
    }

    @Test
    void showsItToPeopleAsTextNoMatterWhatItHolds() throws Exception {
        new SesMail(() -> ses, "notices@presence.example")
                .send("mara@example.com", "Post <b>", "<script>alert(1)</script>");

        assertThat(shown("text/html,*/*")).contains("Post &lt;b&gt;").doesNotContain("<script>");
    }

    @Test
    void refusesASubjectOfTwoLinesAsSesDoes() {
        SesMail mail = new SesMail(() -> ses, "notices@presence.example");

        assertThatThrownBy(() -> mail.send("mara@example.com", "One\nBcc: all@example.com", "Text"))
                .isInstanceOf(MailNotSent.class)
                .hasMessage("SES answered 400 BadRequestException");
    }

    @Test
    void isNotReachedOnceItIsAway() {
        server.close();
        SesMail mail = new SesMail(() -> ses, "notices@presence.example");

        assertThatThrownBy(() -> mail.send("mara@example.com", "Subject", "Text"))
                .isInstanceOf(MailNotSent.class)
                .hasMessage("SES did not answer: SdkClientException");
    }

    private String shown(String accept) throws Exception {
        LocalResponse page = server.inbox()
                .handle(new LocalRequest(
                        "GET",
                        "/_fake/mail",
                        "/_fake/mail",
                        "",
                        Map.of(),
                        Map.of("accept", List.of(accept)),
                        new byte[0],
                        "127.0.0.1"));
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
