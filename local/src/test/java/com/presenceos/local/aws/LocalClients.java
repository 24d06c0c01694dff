package com.presenceos.local.aws;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Real SDK clients, pointed at a service of the stack. */
public final class LocalClients {
    public static final LocalAccount ACCOUNT = LocalAccount.standard("LOCALKEY", "local-secret");

    private LocalClients() {}

    public static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder, URI url) {
        return builder.httpClientBuilder(UrlConnectionHttpClient.builder())
                .endpointOverride(url)
                .region(Region.of(ACCOUNT.region()))
                .credentialsProvider(credentials())
                .build();
    }

    public static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCOUNT.accessKey(), ACCOUNT.secretKey()));
    }
}
