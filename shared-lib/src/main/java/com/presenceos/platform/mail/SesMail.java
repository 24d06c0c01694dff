package com.presenceos.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Mail by Amazon SES. The address it comes from must be verified there. */
public final class SesMail implements Mail {

    // Mail is sent by functions that have posts to publish: a service that hangs may not keep them from it.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<SesV2Client> ses;
    private final String from;

    public SesMail(Supplier<SesV2Client> ses, String from) {
        this.ses = ses;
        this.from = from;
    }

    /** A client of its own and not one of AwsClients: only functions that send pack this service's three megabytes. */
    public static SesV2Client client() {
        return SesV2Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        override -> override.apiCallTimeout(PATIENCE).retryStrategy(RetryMode.STANDARD))
                .build();
    }

    @Override
    public void send(String to, String subject, String text) {
        try {
            ses.get()
                    .sendEmail(mail -> mail.fromEmailAddress(from)
                            .destination(destination -> destination.toAddresses(to))
                            .content(content -> content.simple(
                                    simple -> simple.subject(utf8(subject)).body(body -> body.text(utf8(text))))));
        } catch (SesV2Exception e) {
            // Not its message: that may repeat the address.
            throw new MailNotSent(
                    "SES answered " + e.statusCode() + " " + e.awsErrorDetails().errorCode(), e);
        } catch (SdkException e) {
            throw new MailNotSent("SES did not answer: " + e.getClass().getSimpleName(), e);
        }
    }

    private static Content utf8(String data) {
        return Content.builder()
                .data(data)
                .charset(StandardCharsets.UTF_8.name())
                .build();
    }
}
