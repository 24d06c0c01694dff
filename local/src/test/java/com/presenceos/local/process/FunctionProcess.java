package com.presenceos.local.process;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.presenceos.local.template.Checkout;
import com.presenceos.local.template.FunctionDefinition;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * A sandbox of one function: a JVM in the folder that its deployment unpacks, with nothing but Lambda's runtime client on
 * the class path. The client finds the jars in {@code lib} itself, in Lambda's order.
 */
final class FunctionProcess implements AutoCloseable {

    private static final List<Class<?>> RUNTIME =
            List.of(AWSLambda.class, LambdaRuntime.class, PojoSerializer.class, SdkInternalThreadLocal.class);

    private final RuntimeApi api;
    private final Process process;
    private final Path output;
    private final Path errors;

    private FunctionProcess(RuntimeApi api, Process process, Path output, Path errors) {
        this.api = api;
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    static FunctionProcess start(FunctionDefinition function, Map<String, String> sdk, Path scratch)
            throws IOException {
        RuntimeApi api = RuntimeApi.of(function);
        Path output = scratch.resolve(function.shortName() + ".log");
        Path errors = scratch.resolve(function.shortName() + ".err");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + function.memory() * 3 / 4 + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        runtimeClient(),
                        AWSLambda.class.getName(),
                        function.handlerClass() + "::handleRequest")
                .directory(folder(function).toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(function.environment());
        environment.putAll(sdk);
        environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memory()));
        environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "functions");
        environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
        environment.put("LAMBDA_TASK_ROOT", folder(function).toString());
        Process process = builder.start();
        var _ = process.onExit().thenAccept(ended -> api.processEnded(ended.exitValue()));
        return new FunctionProcess(api, process, output, errors);
    }

    /** Where the template says that a deployment finds the function. */
    static Path folder(FunctionDefinition function) {
        return Checkout.file("functions/" + function.shortName() + "/target/function");
    }

    RuntimeApi.Answered invoke(String event) throws Exception {
        return api.invoke(event);
    }

    /** What it wrote on standard output, which Lambda takes to CloudWatch line by line. */
    List<String> log() throws IOException {
        return Files.readAllLines(output);
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }

    private static String runtimeClient() {
        return RUNTIME.stream().map(FunctionProcess::jar).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The jar of " + type.getName() + " has no path", e);
        }
    }
}
