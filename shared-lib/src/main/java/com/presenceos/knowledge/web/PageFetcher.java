package com.presenceos.knowledge.web;

import com.presenceos.platform.failure.Invalid;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/** Fetches a page that anybody on the internet can see. Thread-safe; one for all. */
public final class PageFetcher {

    private final AddressRule rule;
    private final FetchLimits limits;
    private final CloseableHttpClient http;
    private final ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();

    public PageFetcher(AddressRule rule) {
        this(rule, InetAddress::getAllByName, FetchLimits.USUAL);
    }

    PageFetcher(AddressRule rule, Names names, FetchLimits limits) {
        this.rule = rule;
        this.limits = limits;
        this.http = PlainBrowser.make(new JudgedNames(names, rule), limits);
    }

    /** @throws Invalid when there is no such page, or it may not be fetched; the one violation says why */
    public FetchedPage fetch(URI address) {
        Visit visit = new Visit(http, rule, limits, address);
        // A thread of its own, since looking up a name and a server that answers a byte a second end by nothing else.
        Future<FetchedPage> page = visits.submit(visit);
        try {
            return page.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Refused.tooSlow(limits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.tooSlow(limits);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Invalid refused) {
                throw refused;
            }
            throw new IllegalStateException("Fetching a page failed", e);
        } finally {
            visit.stop();
            page.cancel(true);
        }
    }
}
