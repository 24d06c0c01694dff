package com.presenceos.knowledge.web;

import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client that remembers nothing, follows nothing, repeats nothing, and takes nothing from its surroundings. */
final class PlainBrowser {

    private static final String NAME = "PresenceOS (fetches a page when a user asks for it)";
    private static final int MOST_AT_ONCE = 50;
    private static final int LONGEST_HEADER = 8192;
    private static final int MOST_HEADERS = 100;

    private PlainBrowser() {}

    static CloseableHttpClient make(JudgedNames names, FetchLimits limits) {
        Timeout connecting = Timeout.of(limits.connecting());
        Timeout whole = Timeout.of(limits.whole());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setMaxConnTotal(MOST_AT_ONCE)
                        .setMaxConnPerRoute(MOST_AT_ONCE)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connecting)
                                .setSocketTimeout(whole)
                                .build())
                        .setDefaultTlsConfig(TlsConfig.custom()
                                .setHandshakeTimeout(connecting)
                                .build())
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_HEADER)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connecting)
                        .setResponseTimeout(whole)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultHeaders(List.of(
                        new BasicHeader(HttpHeaders.ACCEPT, String.join(", ", PageContent.TYPES)),
                        new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "gzip")))
                .setUserAgent(NAME)
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .build();
    }
}
