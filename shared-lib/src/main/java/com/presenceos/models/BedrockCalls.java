package com.presenceos.models;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClientBuilder;

/** How Bedrock is called: signed by the function's role, once, and with what a refusal means said in our words. */
final class BedrockCalls {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private BedrockCalls() {}

    /** @param baseUrl another address than the region's own, such as that of a VPC endpoint */
    static BedrockRuntimeClient client(Optional<String> baseUrl) {
        BedrockRuntimeClientBuilder builder = BedrockRuntimeClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(ModelHttp.LONGEST_CALL))
                .overrideConfiguration(override -> override.apiCallTimeout(ModelHttp.LONGEST_CALL)
                        .apiCallAttemptTimeout(ModelHttp.LONGEST_CALL)
                        // Whoever waits for a job decides when to ask again, and another model may be next in line.
                        .retryStrategy(AwsRetryStrategy.doNotRetry()));
        baseUrl.map(URI::create).ifPresent(builder::endpointOverride);
        return builder.build();
    }

    static <T> T call(String model, Supplier<T> call) {
        try {
            return call.get();
        } catch (AwsServiceException e) {
            throw refusal(model, e);
        } catch (ApiCallTimeoutException | ApiCallAttemptTimeoutException e) {
            throw ModelFailure.down(
                    "The model did not answer within " + ModelHttp.LONGEST_CALL.toSeconds() + " s", Optional.empty());
        } catch (SdkClientException e) {
            throw ModelFailure.down("The model cannot be reached", Optional.empty());
        }
    }

    /** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html, "Errors". */
    private static ModelFailure refusal(String model, AwsServiceException refused) {
        Optional<Duration> retryAfter = Optional.ofNullable(refused.awsErrorDetails())
                .flatMap(details -> details.sdkHttpResponse().firstMatchingHeader("Retry-After"))
                .flatMap(ModelHttp::seconds);
        return switch (refused.statusCode()) {
            // ThrottlingException, ModelNotReadyException
            case 429 -> ModelFailure.busy("The model is asked too often right now", retryAfter);
            case 401, 403 ->
                ModelFailure.notSetUp("Amazon Bedrock does not let PresenceOS use the model " + model
                        + ": an administrator grants access to it in the AWS account, and bedrock:InvokeModel to the"
                        + " function's role");
            case 404 -> ModelFailure.notSetUp("The model " + model + " does not exist at Amazon Bedrock");
            // ModelTimeoutException
            case 408 -> ModelFailure.down("The model took too long", retryAfter);
            // ModelErrorException: the model broke, not the request.
            case 424 -> ModelFailure.down("The model is not working right now", retryAfter);
            default ->
                refused.statusCode() >= 500
                        ? ModelFailure.down("The model is not working right now", retryAfter)
                        : ModelFailure.refused("Amazon Bedrock refused the request to the model " + model + " ("
                                + refused.statusCode() + "): the model may have another name in this region, or take no"
                                + " tools");
        };
    }
}
