package com.presenceos.knowledge.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** One fetch, from redirect to redirect. Another thread may stop it at any moment. */
final class Visit implements Callable<FetchedPage> {

    private static final int MOST_REDIRECTS = 5;

    private final CloseableHttpClient http;
    private final AddressRule rule;
    private final FetchLimits limits;
    private final URI start;
    private volatile boolean stopped;
    private volatile @Nullable HttpGet current;

    Visit(CloseableHttpClient http, AddressRule rule, FetchLimits limits, URI start) {
        this.http = http;
        this.rule = rule;
        this.limits = limits;
        this.start = start;
    }

    /** Closes the connection, so that whoever waits for it waits no more. */
    void stop() {
        stopped = true;
        HttpGet get = current;
        if (get != null) {
            get.cancel();
        }
    }

    private sealed interface Step {

        record Moved(URI to) implements Step {}

        record Found(FetchedPage page) implements Step {}
    }

    @Override
    public FetchedPage call() {
        URI next = start;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            switch (ask(WebAddress.judged(next, rule))) {
                case Step.Moved moved -> next = moved.to();
                case Step.Found found -> {
                    return found.page();
                }
            }
        }
        throw Refused.because("sends its visitors on more than " + MOST_REDIRECTS + " times");
    }

    private Step ask(WebAddress address) {
        HttpGet get = new HttpGet(address.uri());
        current = get;
        if (stopped) {
            throw Refused.tooSlow(limits);
        }
        try (ClassicHttpResponse answer =
                http.executeOpen(RoutingSupport.determineHost(get), get, HttpClientContext.create())) {
            try {
                return step(address, answer);
            } finally {
                // Closing an answer reads the rest of it first, however long it goes on.
                get.cancel();
            }
        } catch (UnknownHostException e) {
            throw Refused.nowherePublic();
        } catch (ConnectTimeoutException | ConnectException | NoRouteToHostException e) {
            throw Refused.because("does not answer");
        } catch (SSLException e) {
            throw Refused.because("cannot be read securely; its certificate is not valid, or it knows no https");
        } catch (SocketTimeoutException e) {
            throw Refused.tooSlow(limits);
        } catch (IOException | HttpException e) {
            throw stopped ? Refused.tooSlow(limits) : Refused.because("broke off, or answers with what is no web page");
        }
    }

    private Step step(WebAddress address, ClassicHttpResponse answer) throws IOException {
        return switch (answer.getCode()) {
            case HttpStatus.SC_OK -> {
                String type = PageContent.type(answer);
                HttpEntity entity = answer.getEntity();
                byte[] bytes = entity == null ? new byte[0] : PageContent.bytes(answer, entity, limits);
                yield new Step.Found(new FetchedPage(address.uri(), type, bytes));
            }
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> {
                Header location = answer.getFirstHeader("Location");
                yield new Step.Moved(address.onTo(location == null ? "::" : location.getValue()));
            }
            default -> throw Refused.because("answers with status " + answer.getCode() + " instead of a page");
        };
    }
}
